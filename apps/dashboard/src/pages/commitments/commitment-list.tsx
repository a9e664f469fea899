import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { Party } from '@evenkeel/domain/party.ts'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react'
import type { Commitment } from '../../commitments/commitment.ts'
import type { Recorder } from '../../record/use-record.ts'
import type { Sayings } from '../coalition/use-sayings.ts'
import { usePrinting } from '../../shell/use-printing.ts'
import { CommitmentRow, commitmentButtonId } from './commitment-row.tsx'
import { EditDialog } from './edit-dialog.tsx'

export interface CommitmentListProps {
  readonly commitments: readonly Commitment[]
  readonly parties: readonly Party[]
  readonly today: string
  readonly recorder: Recorder
  readonly mayRecord: boolean
  readonly sayings: Sayings
  /** Whether the reader may say what commitments serve. */
  readonly maySay: boolean
  /** The opened item's id, or null. */
  readonly opened: string | null
  readonly onOpen: (item: string | null) => void
}

const rowHeightGuess = 96
/** More than this many would be forty pages of paper, which nobody takes to a meeting. */
const printedMost = 500

/** Returns the commitments as a list of which only what is in sight is drawn, so that 20,000 scroll as lightly as 20. */
export function CommitmentList(props: CommitmentListProps): ReactElement {
  const { commitments, parties, today, recorder, mayRecord, sayings, maySay, opened, onOpen } = props
  const list = useRef<HTMLOListElement>(null)
  const [offset, setOffset] = useState(0)
  const [edited, setEdited] = useState<string | null>(null)
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0
    setOffset(top + window.scrollY)
  }, [commitments])
  // Components are not compiled here, so its functions are never memoised.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: commitments.length,
    estimateSize: () => rowHeightGuess,
    overscan: 6,
    scrollMargin: offset,
    getItemKey: (index) => commitments[index]?.item.id ?? index,
  })
  const isPrinting = usePrinting()
  const drawn = isPrinting
    ? commitments.slice(0, printedMost).map((_, index) => ({ index, key: index, start: 0 }))
    : virtualizer.getVirtualItems()
  const wasScrolled = useRef(false)
  useEffect(() => {
    // Somebody who followed a link to one item is taken to it, once.
    if (wasScrolled.current || offset === 0) return
    wasScrolled.current = true
    const index = commitments.findIndex(({ item }) => item.id === opened)
    if (index > 0) virtualizer.scrollToIndex(index, { align: 'center' })
  }, [offset, commitments, opened, virtualizer])
  const moveTo = (index: number): void => {
    const target = commitments[index]
    if (target === undefined) return
    virtualizer.scrollToIndex(index, { align: 'auto' })
    // The row may only be drawn in the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => document.getElementById(commitmentButtonId(target.item.id))?.focus()),
    )
  }
  const focused = useRef<{ readonly item: string; readonly index: number } | null>(null)
  useEffect(() => {
    const last = focused.current
    if (last === null || document.activeElement !== document.body) return
    // What was just confirmed or closed may have left the list; the reader goes on with what took its place.
    if (commitments.some(({ item }) => item.id === last.item)) return
    const next = commitments[Math.min(last.index, commitments.length - 1)]
    if (next !== undefined) document.getElementById(commitmentButtonId(next.item.id))?.focus()
  }, [commitments])
  const record = (command: CommandBody): void => void recorder.record([command])
  const editedCommitment = commitments.find(({ item }) => item.id === edited)
  return (
    <>
      <ol ref={list} className="commitment-list" style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map((row) => {
          const commitment = commitments[row.index]
          if (commitment === undefined) return null
          const { id } = commitment.item
          return (
            <li
              key={row.key}
              // What is laid out for paper says nothing of heights on the screen.
              ref={isPrinting ? undefined : virtualizer.measureElement}
              data-index={row.index}
              aria-posinset={row.index + 1}
              aria-setsize={commitments.length}
              style={{ transform: `translateY(${row.start - offset}px)` }}
            >
              <CommitmentRow
                commitment={commitment}
                today={today}
                isOpen={opened === id}
                mayRecord={mayRecord}
                sayings={sayings}
                maySay={maySay}
                refusal={recorder.refusals.get(id) ?? null}
                onToggle={() => onOpen(opened === id ? null : id)}
                onEdit={() => setEdited(id)}
                onRecord={record}
                onDismiss={() => recorder.dismiss(id)}
                onFocus={() => {
                  focused.current = { item: id, index: row.index }
                }}
                onMove={(places) => moveTo(row.index + places)}
              />
            </li>
          )
        })}
      </ol>
      {isPrinting && commitments.length > printedMost ? (
        <p className="m-0">{`and ${(commitments.length - printedMost).toLocaleString('en')} more; narrow the list to have them on paper`}</p>
      ) : null}
      {editedCommitment === undefined ? null : (
        <EditDialog
          key={editedCommitment.item.id}
          commitment={editedCommitment}
          parties={parties}
          recorder={recorder}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}
