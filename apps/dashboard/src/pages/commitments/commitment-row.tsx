import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { ItemStatus } from '@evenkeel/domain/item.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import type { KeyboardEvent, ReactElement } from 'react'
import { sourceAddress, type Commitment } from '../../commitments/commitment.ts'
import type { Refusal } from '../../record/use-record.ts'
import { Failure } from '../../shell/failure.tsx'
import { ProblemError } from '../../shell/problem-error.ts'
import { dayWords } from '../../window/calendar-day.ts'
import { PurposeField } from '../coalition/purpose-field.tsx'
import type { Sayings } from '../coalition/use-sayings.ts'
import { WinField } from '../coalition/win-field.tsx'
import { onTopOf, refusalTitle } from './both-sides.ts'
import { CommitmentBadges } from './commitment-badges.tsx'

export interface CommitmentRowProps {
  readonly commitment: Commitment
  readonly today: string
  readonly isOpen: boolean
  /** False for readers who may not change the record: they see the evidence and no buttons. */
  readonly mayRecord: boolean
  readonly refusal: Refusal | null
  /** What is said of purposes and quick wins; the reader may say it where `maySay` is true. */
  readonly sayings: Sayings
  readonly maySay: boolean
  readonly onToggle: () => void
  readonly onEdit: () => void
  readonly onRecord: (command: CommandBody) => void
  readonly onDismiss: () => void
  readonly onFocus: () => void
  /** Moves to the row so many places further down; negative goes up. */
  readonly onMove: (places: number) => void
}

/** Returns the id of the button that opens an item's row, for moving the focus to it. */
export function commitmentButtonId(item: string): string {
  return `commitment-${item}`
}

function Evidence({ commitment }: { readonly commitment: Commitment }): ReactElement {
  const { item, meeting, source, others } = commitment
  const address = sourceAddress(commitment)
  const { line, endLine } = item.evidence.locator
  const title = source?.title === undefined || source.title === '' ? 'the source' : source.title
  return (
    <div className="grid gap-3">
      <blockquote className="quote">
        {item.evidence.quote === '' ? 'No quote was kept.' : item.evidence.quote}
      </blockquote>
      <dl className="facts-list">
        <dt>From</dt>
        <dd>
          {address === null ? (
            title
          ) : (
            <a className="text-link" href={address} target="_blank" rel="noreferrer">
              {title}
              <span className="ek-only-heard"> (opens in a new tab)</span>
            </a>
          )}
          {`, ${line === endLine ? `line ${line}` : `lines ${line}–${endLine}`}`}
        </dd>
        {meeting === null ? null : (
          <>
            <dt>Meeting</dt>
            <dd>
              {[meeting.title, meeting.date === null ? 'no date' : dayWords(meeting.date)].filter(Boolean).join(' · ')}
            </dd>
          </>
        )}
        <dt>First written down</dt>
        <dd>{dayWords(item.since)}</dd>
        {others.length === 0 ? null : (
          <>
            <dt>Also named</dt>
            <dd>{others.map(({ party, role }) => `${party.name} (${role})`).join(', ')}</dd>
          </>
        )}
      </dl>
    </div>
  )
}

/** Returns one commitment: its words, who answers for it and by when, and, when opened, its evidence and everything that can be done. */
export function CommitmentRow(props: CommitmentRowProps): ReactElement {
  const { sayings, maySay } = props
  const { commitment, today, isOpen, mayRecord, refusal, onToggle, onEdit, onRecord, onDismiss, onFocus, onMove } =
    props
  const { item, owners, organizations } = commitment
  const isDone = item.status !== 'open'
  const confirm = (): void => {
    if (item.confirmation === 'unconfirmed') onRecord(onTopOf(item, { type: 'item.confirm', item: item.id }))
  }
  const setStatus = (status: ItemStatus): void =>
    onRecord(onTopOf(item, { type: 'item.set-status', item: item.id, status }))
  const turn = (): void => setStatus(isDone ? 'open' : 'done')
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => onMove(1),
    ArrowUp: () => onMove(-1),
    ...(mayRecord ? { c: confirm, d: turn, e: onEdit } : {}),
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  const who = owners.length === 0 ? 'Nobody yet' : owners.map(({ name }) => name).join(', ')
  const groups = organizations.filter(({ id }) => !owners.some((owner) => owner.id === id))
  return (
    <article className="commitment" data-status={item.status}>
      <div className="commitment-line">
        <button
          type="button"
          id={commitmentButtonId(item.id)}
          className="commitment-open"
          aria-expanded={isOpen}
          aria-keyshortcuts={mayRecord ? 'C D E ArrowUp ArrowDown' : 'ArrowUp ArrowDown'}
          onClick={onToggle}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <span className="commitment-text">{item.text}</span>
          <span className="commitment-who">
            {who}
            {groups.length === 0 ? '' : ` · ${groups.map(({ name }) => name).join(', ')}`}
          </span>
          <CommitmentBadges commitment={commitment} today={today} />
        </button>
        {mayRecord ? (
          <div className="commitment-quick">
            {item.confirmation === 'unconfirmed' ? (
              <Button size="small" onFocus={onFocus} onClick={confirm}>
                Confirm<span className="ek-only-heard">: {item.text}</span>
              </Button>
            ) : null}
            <Button size="small" variant={isDone ? 'quiet' : 'secondary'} onFocus={onFocus} onClick={turn}>
              {isDone ? 'Reopen' : 'Done'}
              <span className="ek-only-heard">: {item.text}</span>
            </Button>
          </div>
        ) : null}
      </div>
      {refusal === null ? null : (
        <Failure
          title={refusalTitle(refusal)}
          error={new ProblemError(refusal.problem)}
          onRetry={() => (refusal.command.type === 'item.edit' ? onEdit() : onRecord(onTopOf(item, refusal.command)))}
        />
      )}
      {refusal === null ? null : (
        <div>
          <Button size="small" variant="quiet" onClick={onDismiss}>
            Leave it as it is
          </Button>
        </div>
      )}
      {isOpen ? (
        <div className="commitment-more">
          <Evidence commitment={commitment} />
          <PurposeField of="item" subject={item.id} about={item.text} sayings={sayings} mayWrite={maySay} />
          <WinField of="item" subject={item.id} about={item.text} today={today} sayings={sayings} mayWrite={maySay} />
          {mayRecord ? (
            <div className="flex flex-wrap gap-2">
              <Button size="small" onClick={onEdit}>
                Edit
              </Button>
              {item.status === 'dropped' ? null : (
                <Button size="small" variant="danger" onClick={() => setStatus('dropped')}>
                  Drop
                </Button>
              )}
            </div>
          ) : null}
        </div>
      ) : null}
    </article>
  )
}
