import type { MergeReviewResponse, StandingMerge, SuggestedMerge } from '@evenkeel/contract/merge-review.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { KeyboardHint } from '@evenkeel/ui/keyboard-hint.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import type { Recorder, Refusal } from '../../record/use-record.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { ProblemError } from '../../shell/problem-error.ts'
import { SuggestionCard } from './suggestion-card.tsx'
import { pairKey, turned, undoCommand, verdictCommand, type Verdict } from './verdict.ts'

export interface ReviewPanelProps {
  readonly review: MergeReviewResponse
  readonly recorder: Recorder
}

interface Decision {
  readonly suggestion: SuggestedMerge
  readonly verdict: Verdict
  /** The state of the record that was on screen: a later one tells by itself what became of it. */
  readonly cursor: number
}

function keyOf({ from, into }: Pick<StandingMerge, 'from' | 'into'>): string {
  return pairKey(from.id, into.id)
}

function decidedWords({ suggestion, verdict }: Decision): string {
  const { from, into } = suggestion
  return verdict === 'same'
    ? `${from.name} is now another name of ${into.name}.`
    : `${from.name} and ${into.name} are kept apart and will not be suggested again.`
}

/** Whether a decision stands, as far as it is known: somebody may have taken it back in the list below. */
function stands({ suggestion, verdict, cursor }: Decision, review: MergeReviewResponse): boolean {
  if (cursor >= review.cursor) return true
  const key = keyOf(suggestion)
  return verdict === 'same'
    ? review.merges.some((one) => keyOf(one) === key)
    : review.toldApart.some(({ one, other }) => pairKey(one.id, other.id) === key)
}

/** Returns the names that may belong together, one pair at a time, with the last answer and the way to take it back. */
export function ReviewPanel({ review, recorder }: ReviewPanelProps): ReactElement {
  const [place, setPlace] = useState(0)
  const [hidden, setHidden] = useState<ReadonlyMap<string, number>>(new Map())
  const [turns, setTurns] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState<string | null>(null)
  const [last, setLast] = useState<Decision | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [hasMoved, setHasMoved] = useState(false)
  const [wanted, setWanted] = useState<string | null>(null)
  const waiting = review.suggestions.filter((one) => hidden.get(keyOf(one)) !== review.cursor)
  const wantedAt = waiting.findIndex((one) => keyOf(one) === wanted)
  const index = wantedAt >= 0 ? wantedAt : Math.min(place, Math.max(0, waiting.length - 1))
  const bare = waiting[index]
  const shown = bare === undefined ? null : turns.has(keyOf(bare)) ? turned(bare) : bare
  const busy = recorder.isRecording
  const element = useRef<HTMLDivElement>(null)
  const isThrough = hasMoved && shown === null
  useEffect(() => {
    // Behind the last pair the keys still have to work: the answer can be taken back.
    if (isThrough) element.current?.focus()
  }, [isThrough])
  // What is hidden is still counted by a review that does not know of it.
  const left = review.total - (review.suggestions.length - waiting.length)

  const move = (steps: number): void => {
    setAsking(null)
    setRefusal(null)
    setHasMoved(true)
    setWanted(null)
    setPlace(Math.max(0, Math.min(waiting.length - 1, index + steps)))
  }
  const decide = async (verdict: Verdict, isSure: boolean): Promise<void> => {
    if (shown === null || busy) return
    const key = keyOf(shown)
    if (verdict === 'same' && !isSure && shown.together.meetings > 0) {
      setAsking(key)
      return
    }
    setRefusal(null)
    const [refused] = await recorder.record([verdictCommand(shown, verdict, isSure)])
    if (refused === undefined) {
      setAsking(null)
      setHasMoved(true)
      setWanted(null)
      setPlace(index)
      setHidden((known) => new Map([...known, [key, review.cursor]]))
      setLast({ suggestion: shown, verdict, cursor: review.cursor })
    } else if (refused.problem.code === 'parties-met' || refused.problem.code === 'parties-told-apart') setAsking(key)
    else setRefusal(refused)
  }
  const undo = async (): Promise<void> => {
    if (last === null || busy) return
    setRefusal(null)
    const [refused] = await recorder.record([undoCommand(last.suggestion, last.verdict)])
    if (refused !== undefined) {
      setRefusal(refused)
      return
    }
    const key = keyOf(last.suggestion)
    setHidden((known) => new Map([...known].filter(([one]) => one !== key)))
    setWanted(key)
    setHasMoved(true)
    setLast(null)
  }
  const turn = (): void => {
    if (shown === null) return
    const key = keyOf(shown)
    setTurns((known) => new Set(known.has(key) ? [...known].filter((one) => one !== key) : [...known, key]))
  }
  const keys: Readonly<Record<string, () => void>> = {
    s: () => void decide('same', false),
    d: () => void decide('different', false),
    k: turn,
    u: () => void undo(),
    ArrowRight: () => move(1),
    ArrowLeft: () => move(-1),
    Escape: () => setAsking(null),
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <Panel
      title="Names that may belong together"
      lead={
        <span aria-live="polite">
          {left === 0 ? 'Nothing waits for you.' : left === 1 ? '1 pair of names' : `${left} pairs of names`}
        </span>
      }
      aside={
        shown === null ? undefined : (
          <p className="m-0 hidden text-[13px] text-soft lg:block">
            <KeyboardHint keys={['←', '→']} /> look on · <KeyboardHint keys={['S']} /> same ·{' '}
            <KeyboardHint keys={['D']} /> different · <KeyboardHint keys={['U']} /> undo
          </p>
        )
      }
    >
      {/* The keys work wherever the focus is in here; each of them stands on a control of its own too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={element} className="names-review" tabIndex={-1} onKeyDown={onKeyDown}>
        {last === null || !stands(last, review) ? null : (
          <Notice
            tone="good"
            title={decidedWords(last)}
            actions={
              <Button size="small" busy={busy} aria-keyshortcuts="U" onClick={() => void undo()}>
                Undo <KeyboardHint keys={['U']} />
              </Button>
            }
          />
        )}
        {refusal === null ? null : <Failure title="That was not recorded." error={new ProblemError(refusal.problem)} />}
        {shown === null ? (
          <EmptyState title="No names wait for you.">
            When notes bring in another spelling or a short form of a name that is known, it shows up here.
          </EmptyState>
        ) : (
          <>
            <SuggestionCard
              key={keyOf(shown)}
              suggestion={shown}
              busy={busy}
              isAsking={asking === keyOf(shown)}
              takesFocus={hasMoved}
              onDecide={(verdict) => void decide(verdict, false)}
              onSure={() => void decide('same', true)}
              onDoubt={() => setAsking(null)}
              onTurn={turn}
            />
            {waiting.length < 2 ? null : (
              <div className="names-steps">
                <Button
                  size="small"
                  variant="quiet"
                  aria-keyshortcuts="ArrowLeft"
                  aria-disabled={index === 0 || undefined}
                  onClick={() => move(-1)}
                >
                  Previous
                </Button>
                <span className="text-[14px] text-soft tabular-nums">{`${index + 1} of ${waiting.length}`}</span>
                <Button
                  size="small"
                  variant="quiet"
                  aria-keyshortcuts="ArrowRight"
                  aria-disabled={index === waiting.length - 1 || undefined}
                  onClick={() => move(1)}
                >
                  Next
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </Panel>
  )
}
