import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useState, type ReactElement } from 'react'

export interface CopyFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
}

/** Returns a text that is shown once, to be copied by a button or by hand. */
export function CopyField({ label, hint, value }: CopyFieldProps): ReactElement {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value)
      setSaid('Copied.')
    } catch {
      // A browser may keep the clipboard to itself: the text stands there to be selected.
      setSaid('This browser lets no page copy: select the text and copy it.')
    }
  }
  return (
    <div className="members-copy">
      <TextField
        label={label}
        hint={hint}
        value={value}
        readOnly
        onChange={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="members-actions">
        <Button onClick={() => void copy()}>Copy</Button>
        <output className="text-soft text-[14px]">{said}</output>
      </div>
    </div>
  )
}
