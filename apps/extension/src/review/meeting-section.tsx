import { Badge } from '@evenkeel/ui/badge.tsx'
import type { ReactElement } from 'react'
import { CardView } from './card-view.tsx'
import type { DraftCard, MeetingCards } from './draft-card.ts'
import { partOf, shownCards, type Fold } from './review-state.ts'
import type { Review } from './use-review.ts'

export interface MeetingSectionProps {
  readonly meeting: MeetingCards
  readonly review: Review
}

function FoldButton(props: {
  readonly open: boolean
  readonly onToggle: () => void
  readonly label: string
}): ReactElement {
  return (
    <button type="button" className="fold" aria-expanded={props.open} onClick={props.onToggle}>
      {props.label}
    </button>
  )
}

/** Returns one meeting of the notes: its date, where it is missing, and its drafts; what is known lies folded away. */
export function MeetingSection({ meeting, review }: MeetingSectionProps): ReactElement {
  const { state, dispatch } = review
  const { index, reading } = meeting
  const all: DraftCard[] = [...(meeting.attendance ? [meeting.attendance] : []), ...meeting.cards]
  const inPart = (part: string): number => all.filter((card) => partOf(card) === part).length
  const waiting = all.filter((card) => partOf(card) === 'wanted' && !state.decided.has(card.key)).length
  const isOpen = (fold: Fold): boolean => state.unfolded.has(`${index}/${fold}`)
  const toggle = (fold: Fold) => () => dispatch({ type: 'unfold', meeting: index, fold })
  const title = reading.title === '' ? 'Meeting' : reading.title
  const cards = shownCards(meeting, state.unfolded)
  const cardsOf = (...parts: readonly string[]): ReactElement | null => {
    const mine = cards.filter((card) => parts.includes(partOf(card)))
    if (mine.length === 0) return null
    return (
      <ol className="cards">
        {mine.map((card) => (
          <CardView
            key={card.key}
            card={card}
            meeting={meeting}
            decided={state.decided.get(card.key) ?? null}
            isCurrent={state.current === card.key}
            isEditing={state.editing === card.key}
            onConfirm={(edit) => void review.confirm(card, edit)}
            onEdit={(editing) => dispatch({ type: 'edit', key: editing ? card.key : null })}
            onRefuse={() => void review.refuse(card)}
            onUndo={() => void review.undo(card.key)}
          />
        ))}
      </ol>
    )
  }
  return (
    <section className="meeting" aria-label={title}>
      <h2 className="meeting-head">
        <button type="button" className="meeting-toggle" aria-expanded={isOpen('whole')} onClick={toggle('whole')}>
          <span className="meeting-title" title={title}>
            {title}
          </span>
          <span className="meeting-facts">
            {reading.date === null ? (
              <Badge tone="warn">No date</Badge>
            ) : (
              <time dateTime={reading.date}>{reading.date}</time>
            )}
            {state.meetings.length < 2 ? null : <span>{waiting > 0 ? `${waiting} to decide` : 'nothing new'}</span>}
          </span>
        </button>
      </h2>
      {isOpen('whole') ? (
        <>
          {cardsOf('wanted')}
          {inPart('unsure') > 0 ? (
            <FoldButton open={isOpen('unsure')} onToggle={toggle('unsure')} label={`${inPart('unsure')} less sure`} />
          ) : null}
          {cardsOf('unsure')}
          {inPart('known') > 0 ? (
            <FoldButton open={isOpen('known')} onToggle={toggle('known')} label={`${inPart('known')} known already`} />
          ) : null}
          {cardsOf('known')}
        </>
      ) : null}
    </section>
  )
}
