import { FigureTableView } from '@evenkeel/charts/figure-frame/figure-table-view.tsx'
import type { ReactElement } from 'react'
import { HowMeasured } from '../method/how-measured.tsx'
import { Panel } from '../shell/panel.tsx'
import type { PlainAnswer } from './plain-answer.ts'
import { isSaidByGroups, SaidByGroups } from './said-by-groups.tsx'

export interface PlainAnswersProps {
  readonly title: string
  readonly lead: string
  readonly answers: readonly PlainAnswer[]
}

function Answer({ answer }: { readonly answer: PlainAnswer }): ReactElement {
  const { id, question, sentence, isMeasured, basis, table } = answer
  return (
    <li className="grid content-start gap-1">
      <h3 className="m-0 text-[15px] font-semibold">{question}</h3>
      <p className={isMeasured ? 'm-0 max-w-[70ch]' : 'm-0 max-w-[70ch] text-soft'}>{sentence}</p>
      {basis === null ? null : <p className="m-0 max-w-[70ch] text-[13px] text-soft">{basis}</p>}
      <SaidByGroups measure={id} />
      {table === null ? null : (
        <details className="figure-numbers">
          <summary>Show as table</summary>
          <FigureTableView table={table} />
        </details>
      )}
      <HowMeasured measures={[id]} />
    </li>
  )
}

function Answers({ answers }: { readonly answers: readonly PlainAnswer[] }): ReactElement {
  return (
    <ul className="m-0 grid list-none gap-x-8 gap-y-6 p-0 xl:grid-cols-2">
      {answers.map((answer) => (
        <Answer key={answer.question} answer={answer} />
      ))}
    </ul>
  )
}

function Folded({
  summary,
  answers,
}: {
  readonly summary: string
  readonly answers: readonly PlainAnswer[]
}): ReactElement {
  return (
    <details className="figure-numbers">
      <summary>{summary}</summary>
      <div className="mt-4">
        <Answers answers={answers} />
      </div>
    </details>
  )
}

/** So many refusals one after the other are read by nobody, and hide what there is to read. */
const MOST_UNANSWERED = 2

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`)

/** Returns a panel of questions answered in a sentence each, with what it rests on and how it is measured; those withheld from the reader, and many that cannot be answered yet, are counted, and open. */
export function PlainAnswers({ title, lead, answers }: PlainAnswersProps): ReactElement {
  const withheld = answers.filter(({ isWithheld }) => isWithheld)
  // What somebody here can say stays in sight, with the way to say it.
  const missing = answers.filter(({ id, isWithheld, isMeasured }) => !isWithheld && !isMeasured && !isSaidByGroups(id))
  const isMissingFolded = missing.length > MOST_UNANSWERED
  const told = answers.filter((answer) => !answer.isWithheld && !(isMissingFolded && missing.includes(answer)))
  return (
    <Panel title={title} lead={lead}>
      {told.length === 0 ? null : <Answers answers={told} />}
      {isMissingFolded ? (
        <Folded
          summary={`${questions(missing.length)} without enough data yet, and what each needs`}
          answers={missing}
        />
      ) : null}
      {withheld.length === 0 ? null : (
        <Folded summary={`${questions(withheld.length)} withheld from your role, and why`} answers={withheld} />
      )}
    </Panel>
  )
}
