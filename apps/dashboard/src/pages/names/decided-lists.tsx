import type { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { useState, type ReactElement } from 'react'
import type { Recorder, Refusal } from '../../record/use-record.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { ProblemError } from '../../shell/problem-error.ts'
import { dayWords } from '../../window/calendar-day.ts'

/** More than this many are shown when asked for. */
const shownAtFirst = 12

interface Decided {
  readonly key: string
  readonly words: string
  readonly note: string
  readonly undo: CommandBody
}

interface DecidedListProps {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly act: string
  readonly rows: readonly Decided[]
  readonly recorder: Recorder
}

function DecidedList({ title, lead, none, act, rows, recorder }: DecidedListProps): ReactElement {
  const [isWhole, setIsWhole] = useState(false)
  const [pending, setPending] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const undo = async ({ key, undo: command }: Decided): Promise<void> => {
    setPending(key)
    const [refused] = await recorder.record([command])
    setPending(null)
    setRefusal(refused ?? null)
  }
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst)
  return (
    <Panel title={`${title} (${rows.length.toLocaleString('en')})`} lead={lead}>
      {refusal === null ? null : <Failure title="That was not taken back." error={new ProblemError(refusal.problem)} />}
      {rows.length === 0 ? (
        <p className="m-0 text-soft">{none}</p>
      ) : (
        <ul className="plain-list">
          {shown.map((row) => (
            <li key={row.key} className="names-decided">
              <div className="min-w-0">
                <p className="m-0 font-medium">{row.words}</p>
                <p className="m-0 text-[13px] text-soft">{row.note}</p>
              </div>
              <Button size="small" busy={pending === row.key} onClick={() => void undo(row)}>
                {act}
                <span className="ek-only-heard">: {row.words}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {shown.length === rows.length ? null : (
        <div>
          <Button size="small" variant="quiet" onClick={() => setIsWhole(true)}>
            {`Show all ${rows.length.toLocaleString('en')}`}
          </Button>
        </div>
      )}
    </Panel>
  )
}

/** Returns what was decided about names, the latest first, each with the way to take it back. */
export function DecidedLists({
  review,
  recorder,
}: {
  readonly review: MergeReviewResponse
  readonly recorder: Recorder
}): ReactElement {
  const merges = review.merges.map(({ from, into, reason, at }): Decided => {
    const day = dayWords(at.slice(0, 10))
    return {
      key: `${from.id} ${into.id}`,
      words: `${from.name} is ${into.name}`,
      note: reason === '' ? day : `${day} · ${reason}`,
      undo: { type: 'party.unmerge', from: from.id, into: into.id },
    }
  })
  const apart = review.toldApart.map(({ one, other, at }): Decided => ({
    key: `${one.id} ${other.id}`,
    words: `${one.name} and ${other.name}`,
    note: dayWords(at.slice(0, 10)),
    undo: { type: 'party.undistinguish', one: one.id, other: other.id },
  }))
  return (
    <div className="panel-grid xl:grid-cols-2">
      <DecidedList
        title="Put together"
        lead="Taken back, both are again what they were, with what was recorded meanwhile under each name."
        none="No names have been put together."
        act="Undo"
        rows={merges}
        recorder={recorder}
      />
      <DecidedList
        title="Kept apart"
        lead="These are not suggested again."
        none="Nobody has been kept apart."
        act="Suggest again"
        rows={apart}
        recorder={recorder}
      />
    </div>
  )
}
