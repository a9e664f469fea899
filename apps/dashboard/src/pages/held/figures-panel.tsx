import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import type { ReactElement } from 'react'
import { useCommand } from '../../people/use-command.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { heldSentences } from './held-sentences.ts'

/** Returns the reader's own figures in plain words, and whether their speaking may be counted at all. */
export function FiguresPanel({
  coalition,
  record,
}: {
  readonly coalition: string
  readonly record: HeldRecord
}): ReactElement {
  const command = useCommand(coalition)
  const { party, isSpeakingCounted } = record
  return (
    <Panel title={party.name} lead="What the notes and calls of this coalition say of you.">
      <ul className="plain-list">
        {heldSentences(record).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {command.isError ? <Failure title="That was not changed." error={command.error} /> : null}
      <div className="grid gap-2">
        <p className="m-0 max-w-[64ch] text-[14px] text-soft">
          {isSpeakingCounted
            ? 'You can have your speaking left out: then nothing of it is recorded, and older figures are shown to nobody. You stand as “not measured”, never as silent.'
            : 'Nothing of your speaking is recorded or shown. If you allow it again, figures of before come back.'}
        </p>
        <div>
          <Button
            busy={command.isPending}
            onClick={() =>
              command.mutate({ type: 'person.count-speaking', party: party.id, counted: !isSpeakingCounted })
            }
          >
            {isSpeakingCounted ? 'Do not count how much I speak' : 'Count how much I speak again'}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
