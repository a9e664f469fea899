import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { ItemEdit } from './plan-decision.ts'

export interface ItemFormProps {
  readonly initial: ItemEdit
  readonly submitLabel: string
  readonly onSubmit: (edit: ItemEdit) => void
  readonly onCancel: () => void
}

function names(typed: string): string[] {
  return typed
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Returns the form for an item's words, owner and date: Enter submits it, Escape leaves it. */
export function ItemForm({ initial, submitLabel, onSubmit, onCancel }: ItemFormProps): ReactElement {
  const [text, setText] = useState(initial.text)
  const [owners, setOwners] = useState(initial.owners.join(', '))
  const [due, setDue] = useState(initial.due ?? '')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const field = form.current?.querySelector('textarea')
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (): void => {
    if (text.trim() !== '') onSubmit({ text: text.trim(), owners: names(owners), due: due === '' ? null : due })
  }
  useEffect(() => {
    const shown = form.current
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSubmit = event.key === 'Enter' && !event.shiftKey && !(event.target instanceof HTMLButtonElement)
      if (event.key === 'Escape') onCancel()
      if (isSubmit) shown?.requestSubmit()
      if (isSubmit || event.key === 'Escape') event.preventDefault()
      // The list's keys are letters: none of them may act while a person types.
      event.stopPropagation()
    }
    shown?.addEventListener('keydown', onKeyDown)
    return () => shown?.removeEventListener('keydown', onKeyDown)
  }, [onCancel])
  return (
    <form
      ref={form}
      className="item-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextField
        label="What is to be done"
        multiline
        size="small"
        value={text}
        onChange={setText}
        maxLength={2000}
        problem={text.trim() === '' ? 'Say what is to be done.' : null}
      />
      <div className="item-form-line">
        <TextField label="Owner" size="small" value={owners} onChange={setOwners} placeholder="Nobody yet" />
        <TextField label="Due" size="small" type="date" value={due} onChange={setDue} />
      </div>
      <div className="row-actions">
        <Button type="submit" variant="primary" size="small">
          {submitLabel}
        </Button>
        <Button variant="quiet" size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
