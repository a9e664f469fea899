import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { Button } from '@evenkeel/ui/button.tsx'
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
  /** By name. */
  readonly organizations: readonly PersonChoice[]
  /** Who is asked about; none asks about the person whose leaving would stop most. */
  readonly chosen: readonly string[]
  readonly onChoose: (parties: readonly string[]) => void
}

/** More at once are no longer a question about leaving. */
const MOST_CHOSEN = 6

function Chosen({
  facts,
  window,
  parties,
}: Pick<WhatIfProps, 'facts' | 'window'> & { readonly parties: readonly string[] }): ReactElement {
  const answer = useAnswer('removal', facts, window, { parties, maySeePeople: true })
  return (
    <Answered answer={answer} label="Taking them out of the record">
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

/** Returns, for a reader who may compare people, the question "what if somebody left?": a choice of people and organizations, and what the record says would stop. */
export function WhatIf({ facts, window, people, organizations, chosen, onChoose }: WhatIfProps): ReactElement {
  const [first] = people
  const parties = chosen.length > 0 || first === undefined ? chosen : [first.id]
  if (parties.length === 0) {
    return (
      <Panel title="What if somebody left?">
        <EmptyState title="Not enough data.">
          At least three people who come to meetings or own items are needed to ask this.
        </EmptyState>
      </Panel>
    )
  }
  const named = new Map([...people, ...organizations].map(({ id, name }) => [id, name]))
  const choices = [
    ...people.map(({ id, name, orphaned }) => ({
      value: id,
      label: orphaned === 0 ? name : `${name} – only owner of ${orphaned}`,
    })),
    ...organizations.map(({ id, name }) => ({ value: id, label: `${name} – everybody of this organization` })),
  ]
  const others = choices.filter(({ value }) => !parties.includes(value))
  const [one = ''] = parties
  return (
    <Panel
      title="What if somebody left?"
      lead="A rehearsal for holidays and handovers. It says where the coalition has no second, not what anybody is worth."
      aside={
        <div className="grid w-full gap-2 sm:w-72">
          {parties.length > 1 ? null : (
            <SelectField
              label="Person or organization"
              value={named.has(one) ? one : ''}
              options={[...(named.has(one) ? [] : [{ value: '', label: 'Choose a person' }]), ...choices]}
              onChange={(next) => onChoose(next === '' ? [] : [next])}
            />
          )}
          {parties.length >= MOST_CHOSEN || !named.has(one) ? null : (
            <SelectField
              label="Together with"
              size={parties.length > 1 ? 'regular' : 'small'}
              labelHidden={parties.length === 1}
              value=""
              options={[
                { value: '', label: parties.length > 1 ? 'Somebody else' : 'Together with somebody else' },
                ...others,
              ]}
              onChange={(next) => {
                if (next !== '') onChoose([...parties, next])
              }}
            />
          )}
        </div>
      }
    >
      {parties.length === 1 ? null : (
        <ul className="m-0 flex list-none flex-wrap gap-2 p-0" aria-label="Leaving together">
          {parties.map((id) => (
            <li key={id}>
              <Button size="small" onClick={() => onChoose(parties.filter((other) => other !== id))}>
                {named.get(id) ?? id} <span aria-hidden="true">×</span>
                <span className="ek-only-heard"> stays after all</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Chosen facts={facts} window={window} parties={parties} />
    </Panel>
  )
}
