import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useState, type ClipboardEvent, type ReactElement } from 'react'

/** Returns the box that takes pasted notes: the last rung, which always bears. The clipboard's HTML keeps ticked boxes. */
export function PasteBox(props: { readonly onPaste: (text: string, html: string) => void }): ReactElement {
  const [text, setText] = useState('')
  const onPaste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    if (plain.trim() === '' || text !== '') return
    event.preventDefault()
    setText(plain)
    props.onPaste(plain, html)
  }
  return (
    <div className="paste" onPaste={onPaste}>
      <TextField
        label="Paste notes"
        multiline
        size="small"
        value={text}
        onChange={setText}
        hint="They are read on this computer; only what you confirm is sent."
      />
      <div className="row-actions">
        <Button size="small" onClick={() => props.onPaste(text, '')} disabled={text.trim() === ''}>
          Read these notes
        </Button>
      </div>
    </div>
  )
}
