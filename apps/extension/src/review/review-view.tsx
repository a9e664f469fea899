import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { lazy, type ReactElement } from 'react'
import type { DraftCard } from './draft-card.ts'
import { MeetingSection } from './meeting-section.tsx'
import { problemWords } from './problem-words.ts'
import { countWaiting, type ReviewState } from './review-state.ts'
import type { Review } from './use-review.ts'

const PasteBox = lazy(async () => ({ default: (await import('./paste-box.tsx')).PasteBox }))

export interface ReviewViewProps {
  readonly review: Review
  readonly onPaste: (text: string, html: string) => void
  readonly onReload: () => void
  readonly onReadAgain: () => void
  readonly onTag: () => void
}

function changesOf(state: ReviewState): DraftCard[] {
  return state.meetings.flatMap((meeting) =>
    meeting.cards.filter((card) => /^(?:changed|completed|reopened)$/.test(card.mark) && !state.decided.has(card.key)),
  )
}

/** Returns the review itself: the drafts by meeting, or what hinders them and the box for pasted notes. */
export function ReviewView({ review, onPaste, onReload, onReadAgain, onTag }: ReviewViewProps): ReactElement {
  const { phase, state } = review
  if (phase.name === 'problem') {
    const { title, remedy } = problemWords(phase.problem.code)
    const action =
      phase.problem.code === 'document-script-missing' ? (
        <Button variant="primary" size="small" onClick={onReload}>
          Reload the document
        </Button>
      ) : (
        <Button size="small" onClick={onReadAgain}>
          Try again
        </Button>
      )
    return (
      <>
        <Notice
          tone={phase.problem.code === 'not-a-google-document' ? 'neutral' : 'warn'}
          title={title}
          actions={action}
        >
          <p>{phase.problem.detail}</p>
          <p>{remedy}</p>
          <p>
            <small>
              Code: <code>{phase.problem.code}</code>
            </small>
          </p>
        </Notice>
        <PasteBox onPaste={onPaste} />
      </>
    )
  }
  if (phase.name !== 'ready') {
    return (
      <output className="soft">
        {phase.name === 'extracting' ? 'Looking for what was agreed…' : 'Reading the document…'}
      </output>
    )
  }
  const changes = changesOf(state)
  const waiting = countWaiting(state)
  const confirmChanges = async (): Promise<void> => {
    for (const card of changes) await review.confirm(card, null)
  }
  return (
    <>
      <div className="overview">
        <p data-testid="to-decide">{waiting === 0 ? 'Everything here is decided.' : `${waiting} to decide`}</p>
        <Button variant="quiet" size="small" onClick={onTag}>
          Tag selection
        </Button>
      </div>
      {changes.length > 1 ? (
        <div className="changes">
          <p>{changes.length} changes since this was last read.</p>
          <Button size="small" onClick={() => void confirmChanges()}>
            Confirm all changes
          </Button>
        </div>
      ) : null}
      {state.meetings.map((meeting) => (
        <MeetingSection key={meeting.index} meeting={meeting} review={review} />
      ))}
    </>
  )
}
