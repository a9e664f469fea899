import type { Aim } from '@evenkeel/domain/aim.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useState, type ReactElement } from 'react'

export interface AimFormProps {
  readonly legend: string
  /** What the form begins with. */
  readonly aim: Omit<Aim, 'id'>
  readonly save: string
  readonly onSave: (aim: Omit<Aim, 'id'>) => void
  readonly onCancel?: () => void
}

/** Returns the form in which an aim gets its words and, where there are some, its first and last day. */
export function AimForm({ legend, aim, save, onSave, onCancel }: AimFormProps): ReactElement {
  const [text, setText] = useState(aim.text)
  const [from, setFrom] = useState(aim.from ?? '')
  const [until, setUntil] = useState(aim.until ?? '')
  const [wasTried, setWasTried] = useState(false)
  const missing = text.trim() === '' ? 'Say in a few words what the coalition is for.' : null
  const backwards = from !== '' && until !== '' && until < from ? 'The last day is before the first.' : null
  return (
    <form
      className="coalition-aim-form"
      onSubmit={(event) => {
        event.preventDefault()
        setWasTried(true)
        if (missing !== null || backwards !== null) return
        onSave({ text: text.trim(), from: from === '' ? null : from, until: until === '' ? null : until })
        setText(aim.text)
        setWasTried(false)
      }}
    >
      <TextField
        label={legend}
        hint="One thing that the coalition is for, so precise that one can tell what lies outside it."
        maxLength={300}
        value={text}
        problem={wasTried ? missing : null}
        onChange={setText}
      />
      <TextField label="First day" type="date" value={from} onChange={setFrom} />
      <TextField label="Last day" type="date" value={until} problem={wasTried ? backwards : null} onChange={setUntil} />
      <div className="coalition-add">
        <Button type="submit" variant={onCancel === undefined ? 'secondary' : 'primary'}>
          {save}
        </Button>
        {onCancel === undefined ? null : <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </form>
  )
}
