import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Dialog } from '@evenkeel/ui/dialog.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useState, type ReactElement } from 'react'
import { useCommand } from '../../people/use-command.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'

/** Returns the way out of the record for good, with a second thought that has to be typed. */
export function ErasePanel({
  coalition,
  record,
}: {
  readonly coalition: string
  readonly record: HeldRecord
}): ReactElement {
  const { party } = record
  const erase = useCommand(coalition)
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const isSure = typed.trim() === party.name
  const close = (): void => {
    setOpen(false)
    setTyped('')
    erase.reset()
  }
  return (
    <Panel
      title="Be erased"
      lead="Names, addresses, attendance and speaking go from the record and its history. Commitments and decisions stay, as those of an erased person."
    >
      <div>
        <Button variant="danger" onClick={() => setOpen(true)}>
          Erase me from this record
        </Button>
      </div>
      <Dialog
        open={isOpen}
        title="Erase yourself for good?"
        onClose={close}
        footer={
          <>
            <Button onClick={close}>Keep</Button>
            <Button
              variant="danger"
              busy={erase.isPending}
              disabled={!isSure}
              onClick={() => erase.mutate({ type: 'person.erase', party: party.id }, { onSuccess: close })}
            >
              Erase me
            </Button>
          </>
        }
      >
        <p className="m-0">
          Nobody can undo this, and your account loses the coalition. Documents in which your name still stands are not
          changed: whoever reads one in again brings the name back.
        </p>
        <TextField label={`Type ${party.name} to go on`} value={typed} autoComplete="off" onChange={setTyped} />
        {erase.isError ? <Failure title="Nothing was erased." error={erase.error} /> : null}
      </Dialog>
    </Panel>
  )
}
