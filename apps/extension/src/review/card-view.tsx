import { Badge, type Tone } from '@evenkeel/ui/badge.tsx'
import { Button } from '@evenkeel/ui/button.tsx'
import type { ReactElement, ReactNode } from 'react'
import { attendanceWords } from './attendance-words.ts'
import type { DraftCard, ItemCard, Mark, MeetingCards } from './draft-card.ts'
import { ItemForm } from './item-form.tsx'
import type { ItemEdit } from './plan-decision.ts'
import type { Decided } from './review-state.ts'

export interface CardViewProps {
  readonly card: DraftCard
  readonly meeting: MeetingCards
  readonly decided: Decided | null
  readonly isCurrent: boolean
  readonly isEditing: boolean
  readonly onConfirm: (edit: ItemEdit | null) => void
  readonly onEdit: (editing: boolean) => void
  readonly onRefuse: () => void
  readonly onUndo: () => void
}

const MARKS: Readonly<Record<Mark, { readonly label: string; readonly tone: Tone } | null>> = {
  new: null,
  changed: { label: 'Changed since', tone: 'accent' },
  completed: { label: 'Ticked since', tone: 'good' },
  reopened: { label: 'Open again', tone: 'warn' },
  known: { label: 'On record', tone: 'neutral' },
  refused: { label: 'Refused before', tone: 'neutral' },
}

const KINDS = { item: 'Action', decision: 'Decision', attendance: 'Who was there' } as const

function confirmLabel(card: DraftCard): string {
  if (card.mark === 'completed') return 'Mark done'
  if (card.mark === 'reopened') return 'Open again'
  return 'Confirm'
}

function ItemFacts({ card }: { readonly card: ItemCard }): ReactElement {
  const { item, draft } = card
  const owners = item.parties.map(({ party }) => party.name).join(', ')
  return (
    <p className="facts">
      {owners === '' ? (
        <Badge tone="warn">No owner</Badge>
      ) : (
        <span className="fact" data-certainty={draft.owners.certainty}>
          <span className="fact-name">Owner</span> {owners}
        </span>
      )}
      {item.due === null ? (
        item.done ? null : (
          <Badge tone="warn">{item.dueWords === null ? 'No date' : `No day: “${item.dueWords}”`}</Badge>
        )
      ) : (
        <span className="fact" data-certainty={draft.due.certainty}>
          <span className="fact-name">Due</span> <time dateTime={item.due}>{item.due}</time>
        </span>
      )}
      {item.done ? <Badge tone="good">Done</Badge> : null}
    </p>
  )
}

function words(card: DraftCard, meeting: MeetingCards): string {
  if (card.kind === 'item') return card.item.text
  if (card.kind === 'decision') return card.decision.text
  return attendanceWords(meeting.reading)
}

function Quote({ card }: { readonly card: DraftCard }): ReactElement | null {
  if (card.kind === 'attendance') return null
  const place = card.kind === 'item' ? card.item : card.decision
  const quote = place.quote.trim()
  if (quote === '') return null
  return (
    <blockquote className="quote" title={`Line ${place.locator.line} of the notes`}>
      <span className="ek-only-heard">In the notes, line {place.locator.line}: </span>
      {quote}
    </blockquote>
  )
}

function Verdict({ decided, onUndo }: { readonly decided: Decided; readonly onUndo: () => void }): ReactNode {
  const label = decided.verdict === 'refused' ? 'Refused' : decided.edited ? 'Confirmed, edited' : 'Confirmed'
  return (
    <div className="row-actions">
      <Badge tone={decided.verdict === 'confirmed' ? 'good' : 'neutral'}>{label}</Badge>
      <Button variant="quiet" size="small" onClick={onUndo} aria-keyshortcuts="u">
        Undo
      </Button>
    </div>
  )
}

/** Returns one draft with its quote, what is missing in it, and the ways to decide on it. */
export function CardView(props: CardViewProps): ReactElement {
  const { card, meeting, decided, isCurrent, isEditing } = props
  const mark = MARKS[card.mark]
  const isSettled = card.mark === 'known' || card.mark === 'refused'
  return (
    <li
      className="card"
      data-card={card.key}
      data-kind={card.kind}
      data-current={isCurrent || undefined}
      data-decided={decided?.verdict}
      data-settled={isSettled || undefined}
      tabIndex={-1}
      aria-current={isCurrent || undefined}
    >
      <p className="card-head">
        <span className="kind">{KINDS[card.kind]}</span>
        {mark === null ? null : <Badge tone={mark.tone}>{mark.label}</Badge>}
      </p>
      {isEditing && card.kind === 'item' ? (
        <ItemForm
          initial={{
            text: card.item.text,
            owners: card.item.parties.map(({ party }) => party.name),
            due: card.item.due,
          }}
          submitLabel="Confirm"
          onSubmit={props.onConfirm}
          onCancel={() => props.onEdit(false)}
        />
      ) : (
        <>
          <p className="words">{words(card, meeting)}</p>
          {card.mark === 'changed' &&
          card.earlier !== null &&
          card.kind === 'item' &&
          card.earlier.text !== card.item.text ? (
            <p className="before">Before: {card.earlier.text}</p>
          ) : null}
          {card.kind === 'item' ? <ItemFacts card={card} /> : null}
          <Quote card={card} />
          {decided !== null ? (
            <Verdict decided={decided} onUndo={props.onUndo} />
          ) : isSettled ? null : (
            <div className="row-actions">
              <Button variant="primary" size="small" aria-keyshortcuts="Enter c" onClick={() => props.onConfirm(null)}>
                {confirmLabel(card)}
              </Button>
              {card.kind === 'item' ? (
                <Button size="small" aria-keyshortcuts="e" onClick={() => props.onEdit(true)}>
                  Edit
                </Button>
              ) : null}
              <Button variant="quiet" size="small" aria-keyshortcuts="x Delete" onClick={props.onRefuse}>
                Refuse
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  )
}
