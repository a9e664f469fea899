import { Badge, type Tone } from '@evenkeel/ui/badge.tsx'
import { Button } from '@evenkeel/ui/button.tsx'
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react'
import { AttendanceList } from './attendance-list.tsx'
import { isEditable, type DraftCard, type ItemCard, type Mark, type MeetingCards } from './draft-card.ts'
import { confirmedItem, type ItemEdit } from './plan-decision.ts'
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

const ItemForm = lazy(async () => ({ default: (await import('./item-form.tsx')).ItemForm }))

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
      {item.done && card.mark !== 'completed' ? <Badge tone="good">Done</Badge> : null}
    </p>
  )
}

/** The draft's words and the verbatim ones that they rest on: once, where they are the same. */
function Words({ card, meeting }: { readonly card: DraftCard; readonly meeting: MeetingCards }): ReactElement {
  if (card.kind === 'attendance') return <AttendanceList meeting={meeting.reading} />
  const { text: told, quote: whole } = card.kind === 'item' ? card.item : card.decision
  const quote = whole.trim()
  if (quote === told.trim()) return <blockquote className="words verbatim">{told}</blockquote>
  return (
    <>
      <p className="words">{told}</p>
      {quote === '' ? null : (
        <blockquote className="quote">
          <span className="ek-only-heard">In the notes: </span>
          {quote}
        </blockquote>
      )}
    </>
  )
}

function Verdict({ decided, onUndo }: { readonly decided: Decided; readonly onUndo: () => void }): ReactNode {
  const label = decided.verdict === 'refused' ? 'Refused' : decided.edit !== null ? 'Confirmed, edited' : 'Confirmed'
  return (
    <>
      <Badge tone={decided.verdict === 'confirmed' ? 'good' : 'neutral'}>{label}</Badge>
      <Button variant="quiet" size="small" onClick={onUndo} aria-keyshortcuts="u">
        Undo
      </Button>
    </>
  )
}

function Choices(props: CardViewProps): ReactElement {
  const { card, isCurrent } = props
  const label = confirmLabel(card)
  return (
    <>
      <Button
        variant={isCurrent ? 'primary' : 'secondary'}
        size="small"
        aria-keyshortcuts="Enter c"
        onClick={() => props.onConfirm(null)}
      >
        {label}
      </Button>
      {isEditable(card) ? (
        <Button variant="quiet" size="small" aria-keyshortcuts="e" onClick={() => props.onEdit(true)}>
          Edit
        </Button>
      ) : null}
      <Button variant="quiet" size="small" aria-keyshortcuts="x Delete" onClick={props.onRefuse} title="Refuse (x)">
        <span aria-hidden="true">✕</span>
        <span className="ek-only-heard">Refuse</span>
      </Button>
    </>
  )
}

/** Returns the card with what the person made of it, so that the screen shows what was sent. */
function asDecided(card: DraftCard, decided: Decided | null): DraftCard {
  if (card.kind !== 'item' || decided === null || decided.edit === null) return card
  return { ...card, item: confirmedItem(card.item, decided.edit) }
}

/** Returns one draft with its quote, what is missing in it, and the ways to decide on it. */
export function CardView(props: CardViewProps): ReactElement {
  const { meeting, decided, isCurrent, isEditing } = props
  const card = asDecided(props.card, decided)
  const mark = MARKS[card.mark]
  const isSettled = card.mark === 'known' || card.mark === 'refused'
  const place =
    card.kind === 'item' ? card.item.locator.line : card.kind === 'decision' ? card.decision.locator.line : null
  // A web page comes as one long line: its number says nothing.
  const line = place === 1 ? null : place
  const before = card.kind === 'item' && card.mark === 'changed' ? (card.earlier?.text ?? null) : null
  return (
    <li
      className="card"
      data-card={card.key}
      data-kind={card.kind}
      data-mark={card.mark}
      data-current={isCurrent || undefined}
      data-decided={decided?.verdict}
      data-settled={isSettled || undefined}
      tabIndex={-1}
      aria-current={isCurrent || undefined}
    >
      <div className="card-head">
        {mark === null || decided !== null ? (
          <span className="kind">
            {KINDS[card.kind]}
            {line === null ? null : <span className="line-number">line {line}</span>}
          </span>
        ) : (
          <Badge tone={mark.tone}>{mark.label}</Badge>
        )}
        <span className="choices">
          {decided !== null ? (
            <Verdict decided={decided} onUndo={props.onUndo} />
          ) : isSettled || isEditing ? null : (
            <Choices {...props} />
          )}
        </span>
      </div>
      {isEditing && card.kind === 'item' ? (
        <Suspense fallback={null}>
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
        </Suspense>
      ) : (
        <>
          <Words card={card} meeting={meeting} />
          {before === null || (card.kind === 'item' && before === card.item.text) ? null : (
            <p className="before">Before: {before}</p>
          )}
          {card.kind === 'item' ? <ItemFacts card={card} /> : null}
        </>
      )}
    </li>
  )
}
