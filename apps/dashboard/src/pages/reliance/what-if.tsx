import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import type { ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { Panel } from '../../shell/panel.tsx'
import type { PersonChoice } from './removal-data.ts'
import { RemovalPanel } from './removal-panel.tsx'

export interface WhatIfProps {
  readonly facts: Facts
  readonly window: Window
  /** Those first whose leaving would stop most. */
  readonly people: readonly PersonChoice[]
  readonly chosen: string | null
  readonly onChoose: (person: string | null) => void
}

function Chosen({
  facts,
  window,
  person,
}: Pick<WhatIfProps, 'facts' | 'window'> & { readonly person: string }): ReactElement {
  const answer = useAnswer('removal', facts, window, { person, maySeePeople: true })
  return (
    <Answered answer={answer} label="Taking the person out of the record">
      {(removal) =>
        removal === null ? (
          <EmptyState title="Nobody of that name is in this span of time.">
            Choose somebody else, or widen the span.
          </EmptyState>
        ) : (
          <RemovalPanel removal={removal} />
        )
      }
    </Answered>
  )
}

/** Returns, for a reader who may compare people, the question "what if somebody left?": a choice of person and what the record says would stop. */
export function WhatIf({ facts, window, people, chosen, onChoose }: WhatIfProps): ReactElement {
  const person = chosen ?? people[0]?.id ?? null
  if (person === null) {
    return (
      <Panel title="What if somebody left?">
        <EmptyState title="Not enough data.">
          At least three people who come to meetings or own items are needed to ask this.
        </EmptyState>
      </Panel>
    )
  }
  const isKnown = people.some(({ id }) => id === person)
  return (
    <Panel
      title="What if somebody left?"
      lead="A rehearsal for holidays and handovers. It says where the coalition has no second, not what anybody is worth."
      aside={
        <div className="w-full sm:w-72">
          <SelectField
            label="Person"
            value={isKnown ? person : ''}
            options={[
              ...(isKnown ? [] : [{ value: '', label: 'Choose a person' }]),
              ...people.map(({ id, name, orphaned }) => ({
                value: id,
                label: orphaned === 0 ? name : `${name} – only owner of ${orphaned}`,
              })),
            ]}
            onChange={(next) => onChoose(next === '' ? null : next)}
          />
        </div>
      }
    >
      <Chosen facts={facts} window={window} person={person} />
    </Panel>
  )
}
