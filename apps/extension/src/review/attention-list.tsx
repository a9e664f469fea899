import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { useEffect, useState, type ReactElement } from 'react'
import type { OutboxState } from '../outbox/outbox-store.ts'
import { recallOne } from '../outbox/decision-memory.ts'
import type { Desk } from './desk.ts'

export interface AttentionListProps {
  readonly desk: Desk
  readonly refused: OutboxState['refused']
  readonly onChanged: () => void
}

function RefusedEntry({
  desk,
  entry,
  onChanged,
}: {
  desk: Desk
  entry: OutboxState['refused'][number]
  onChanged: () => void
}) {
  const [words, setWords] = useState('A confirmed entry')
  useEffect(() => {
    void recallOne(desk.database, desk.vault, entry.id).then((memory) => {
      const told = memory?.remembered
      if (told?.kind === 'item') setWords(told.item.text)
      else if (told?.kind === 'decision') setWords(told.decision.text)
      else if (told?.kind === 'attendance') setWords(`Attendance of ${told.meeting.title}`)
    })
  }, [desk, entry.id])
  return (
    <Notice
      tone="warn"
      title={words}
      actions={
        <>
          <Button size="small" onClick={() => void desk.outbox.retry(entry.id).then(onChanged)}>
            Send again
          </Button>
          <Button variant="quiet" size="small" onClick={() => void desk.outbox.withdraw(entry.id).then(onChanged)}>
            Discard
          </Button>
        </>
      }
    >
      <p>
        {entry.problem.detail} <code>{entry.problem.code}</code>
      </p>
    </Notice>
  )
}

/** Returns what the server would not have, each with its reason: kept here until a person sends it again or discards it. */
export function AttentionList({ desk, refused, onChanged }: AttentionListProps): ReactElement | null {
  if (refused.length === 0) return null
  return (
    <section className="attention" aria-label="Needs attention">
      <h2>Needs attention</h2>
      {refused.map((entry) => (
        <RefusedEntry key={entry.id} desk={desk} entry={entry} onChanged={onChanged} />
      ))}
    </section>
  )
}
