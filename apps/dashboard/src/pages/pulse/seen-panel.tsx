import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { Table } from '@evenkeel/ui/table.tsx'
import type { ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { PlainAnswers } from '../../analysis/plain-answers.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { HowMeasured } from '../../method/how-measured.tsx'
import { Panel } from '../../shell/panel.tsx'
import { dayWords } from '../../window/calendar-day.ts'
import type { SeenLine } from './pulse-data.ts'
import { questionWords } from './question-words.ts'

export interface SeenPanelProps {
  readonly facts: Facts
  readonly window: Window
}

const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? 'not told' : value.toFixed(1)

const columns = [
  { id: 'name', header: 'Organization', cell: ({ name }: SeenLine) => name },
  { id: 'value', header: 'Value', numeric: true, cell: ({ value }: SeenLine) => figure(value) },
  { id: 'trust', header: 'Trust', numeric: true, cell: ({ trust }: SeenLine) => figure(trust) },
  ...questionWords.map(({ question, label }) => ({
    id: question,
    header: label,
    numeric: true,
    cell: ({ means }: SeenLine) => figure(means[question]),
  })),
  { id: 'n', header: 'People', numeric: true, cell: ({ n }: SeenLine) => String(n) },
]

/** Returns what the last closed pulse of the window tells of each organization, and what follows for the coalition. */
export function SeenPanel({ facts, window }: SeenPanelProps): ReactElement {
  const answer = useAnswer('pulse', facts, window, null)
  return (
    <Answered answer={answer} label="Putting the answers together">
      {({ closedOn, lines, answers }) => (
        <div className="panel-grid">
          <Panel
            title="What the last pulse tells"
            lead={
              closedOn === null
                ? undefined
                : `Closed on ${dayWords(closedOn)}. Mean grades from 1, not at all, to 4, a great deal, in the order of names.`
            }
          >
            {lines.length === 0 ? (
              <EmptyState title="No pulse tells anything yet.">
                A pulse tells of an organization once it is closed and five people or more spoke of it.
              </EmptyState>
            ) : (
              <>
                <Table
                  caption="How the others see each organization"
                  captionHidden
                  narrowBlocks
                  columns={columns}
                  rows={lines}
                  rowId={({ organization }) => organization}
                />
                <p className="m-0 max-w-[72ch] text-[14px] text-soft">
                  It is what those say who work with an organization, and no ranking. Organizations and questions of
                  which fewer than five people spoke are not told.
                </p>
                <HowMeasured measures={['value-perceived', 'trust-perceived']} />
              </>
            )}
          </Panel>
          <PlainAnswers
            title="What follows for the coalition"
            lead="Trust as a whole, and whether those speak in whom others see power."
            answers={answers}
          />
        </div>
      )}
    </Answered>
  )
}
