import type { SuggestedMerge } from '@evenkeel/contract/merge-review.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { KeyboardHint } from '@evenkeel/ui/keyboard-hint.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { useEffect, useRef, type ReactElement } from 'react'
import { dayWords } from '../../window/calendar-day.ts'
import { PartyColumn } from './party-column.tsx'
import { certaintyWords, verdictWords, type Verdict } from './verdict.ts'

export interface SuggestionCardProps {
  readonly suggestion: SuggestedMerge
  readonly busy: boolean
  /** Whether it is being asked if they are one although something speaks against it. */
  readonly isAsking: boolean
  /** Whether the reader came here from another card, whose place the focus takes. */
  readonly takesFocus: boolean
  readonly onDecide: (verdict: Verdict) => void
  readonly onSure: () => void
  readonly onDoubt: () => void
  readonly onTurn: () => void
}

function togetherWords({ meetings, days }: SuggestedMerge['together']): string {
  const more = meetings - days.length
  const named = days.map(dayWords)
  if (named.length === 0) return `Both were present at ${meetings === 1 ? 'one meeting' : `${meetings} meetings`}.`
  return `Both were present on ${named.join(', ')}${more > 0 ? `, and at ${more} more` : ''}.`
}

/** Returns two names that may belong together, what each brings and why they were put beside each other, with the two answers. */
export function SuggestionCard(props: SuggestionCardProps): ReactElement {
  const { suggestion, busy, isAsking, takesFocus, onDecide, onSure, onDoubt, onTurn } = props
  const { from, into, reason, confidence, together } = suggestion
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: false })
  }, [takesFocus])
  const question = useRef<HTMLDivElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    // The buttons give way to the question and it to them: the focus goes along, and on none of the answers.
    if (isAsking) question.current?.focus()
    else if (wasAsking.current) heading.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  return (
    <article className="names-card">
      <h3 ref={heading} tabIndex={-1}>
        {`${from.name} and ${into.name}`}
      </h3>
      <p className="m-0">
        <strong className="font-semibold">{`${certaintyWords(confidence)}: `}</strong>
        {reason}.
      </p>
      <div className="names-pair">
        <PartyColumn party={into} stays />
        <PartyColumn party={from} stays={false} />
      </div>
      {isAsking ? (
        <div ref={question} tabIndex={-1} className="names-question">
          <Notice
            tone="warn"
            title={
              together.meetings > 0
                ? togetherWords(together)
                : 'Something in the record speaks against their being one.'
            }
            actions={
              <>
                <Button busy={busy} onClick={onSure}>
                  They are one all the same
                </Button>
                <Button variant="quiet" onClick={onDoubt}>
                  Leave it open
                </Button>
              </>
            }
          >
            <p>Two whom the notes list beside each other are most often two. Was one of them written down twice?</p>
          </Notice>
        </div>
      ) : (
        <>
          {together.meetings > 0 ? <p className="names-against">{togetherWords(together)}</p> : null}
          <div className="names-answers">
            <Button variant="primary" busy={busy} aria-keyshortcuts="S" onClick={() => onDecide('same')}>
              {verdictWords(suggestion, 'same')} <KeyboardHint keys={['S']} />
            </Button>
            <Button busy={busy} aria-keyshortcuts="D" onClick={() => onDecide('different')}>
              {verdictWords(suggestion, 'different')} <KeyboardHint keys={['D']} />
            </Button>
            <Button variant="quiet" aria-keyshortcuts="K" onClick={onTurn}>
              Keep the other name <KeyboardHint keys={['K']} />
            </Button>
          </div>
        </>
      )}
    </article>
  )
}
