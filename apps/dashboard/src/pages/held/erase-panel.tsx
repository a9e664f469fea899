import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useState, type ReactElement } from 'react'
import { useCommand } from '../../people/use-command.ts'
import { Panel } from '../../shell/panel.tsx'
import { SecondThought } from '../../shell/second-thought.tsx'

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
      <SecondThought
        title="Erase yourself for good?"
        action="Erase me"
        open={isOpen}
        isBusy={erase.isPending}
        disabled={!isSure}
        failure={{ title: 'Nothing was erased.', error: erase.error }}
        onKeep={close}
        onEnd={() => erase.mutate({ type: 'person.erase', party: party.id }, { onSuccess: close })}
      >
        <p className="m-0">
          Nobody can undo this, and your account loses the coalition. Documents in which your name still stands are not
          changed: whoever reads one in again brings the name back.
        </p>
        <TextField label={`Type ${party.name} to go on`} value={typed} autoComplete="off" onChange={setTyped} />
      </SecondThought>
    </Panel>
  )
}
