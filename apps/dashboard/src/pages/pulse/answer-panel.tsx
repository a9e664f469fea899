import type { PulseAnswer } from '@evenkeel/domain/pulse.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { useId, useState, type ReactElement } from 'react'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { type Askable, withGrade } from './answer-draft.ts'
import { gradeWords, questionWords } from './question-words.ts'

export interface AnswerPanelProps {
  readonly organizations: readonly Askable[]
  /** What the reader answered before; empty where nothing. */
  readonly given: readonly PulseAnswer[]
  readonly isSending: boolean
  readonly error: Error | null
  readonly onSave: (answers: readonly PulseAnswer[]) => void
  readonly onWithdraw: () => void
}

function Questions({
  organization,
  answer,
  onGrade,
}: {
  readonly organization: Askable
  readonly answer: PulseAnswer | undefined
  readonly onGrade: (question: (typeof questionWords)[number]['question'], grade: number | null) => void
}): ReactElement {
  const name = useId()
  const said = questionWords.filter(({ question }) => (answer?.[question] ?? null) !== null).length
  return (
    <details className="pulse-organization">
      <summary>
        <strong>{organization.name}</strong>
        <span className="text-soft">{said === 0 ? 'nothing said' : `${said} of 6 said`}</span>
      </summary>
      <div className="pulse-questions">
        {questionWords.map(({ question, asks }) => (
          <fieldset key={question}>
            <legend>
              {asks}
              <span className="ek-only-heard"> {organization.name}</span>
            </legend>
            <div className="pulse-grades">
              {[...gradeWords, { grade: null, label: 'Skip' }].map(({ grade, label }) => (
                <label key={label} className="coalition-tick">
                  <input
                    type="radio"
                    name={`${name}-${question}`}
                    checked={(answer?.[question] ?? null) === grade}
                    onChange={() => onGrade(question, grade)}
                  />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  )
}

/** Returns the questions of the open pulse, about each organization that the reader does not belong to. */
export function AnswerPanel(props: AnswerPanelProps): ReactElement {
  const { organizations, given, isSending, error, onSave, onWithdraw } = props
  const [draft, setDraft] = useState(given)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(given)
  return (
    <Panel
      title="Your answers"
      lead="About the organizations that you work with. Leave out those that you do not know, and any question."
    >
      <Notice title="Your answers are yours.">
        <p>
          Nobody else is shown them, coordinators neither: they can see that you answered, and not what. Once the pulse
          is closed, means are told of organizations of which five people or more spoke. You can take your answers back
          at any time; then they are taken out of the record for good.
        </p>
      </Notice>
      <form
        className="pulse-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (draft.length > 0) onSave(draft)
        }}
      >
        {organizations.map((organization) => (
          <Questions
            key={organization.id}
            organization={organization}
            answer={draft.find((answer) => answer.organization === organization.id)}
            onGrade={(question, grade) => setDraft((known) => withGrade(known, organization.id, question, grade))}
          />
        ))}
        {error === null ? null : <Failure title="Your answers were not saved." error={error} />}
        <div className="coalition-add">
          <Button type="submit" variant="primary" busy={isSending} disabled={!isChanged || draft.length === 0}>
            {isSending ? 'Saving…' : given.length === 0 ? 'Give these answers' : 'Give these answers instead'}
          </Button>
          {given.length === 0 ? null : (
            <Button variant="danger" busy={isSending} onClick={onWithdraw}>
              Take my answers back
            </Button>
          )}
        </div>
      </form>
      <output className="text-[14px] text-soft">
        {given.length === 0
          ? 'You have not answered this pulse.'
          : `You have spoken of ${given.length === 1 ? '1 organization' : `${given.length} organizations`}.`}
      </output>
    </Panel>
  )
}
