import { measures as registry } from '@evenkeel/analysis/registry.ts'
import type { ReactElement } from 'react'
import { practiceName } from '../pages/today/practice-names.ts'
import { practiceMeaning } from './practice-meanings.ts'

export interface MethodOfProps {
  /** The ids of the measures behind the figure, the first the one that it draws. */
  readonly measures: readonly string[]
}

/** Returns the registry's entry of each measure, in the order asked; an id that is not registered is left out. */
export function MethodOf({ measures }: MethodOfProps): ReactElement {
  const entries = measures.flatMap((id) => registry.filter((measure) => measure.id === id))
  return (
    <div className="method">
      {entries.map((measure) => (
        <section key={measure.id} aria-label={measure.question}>
          <p className="method-question">{measure.question}</p>
          <dl>
            <dt>What it is</dt>
            <dd>{measure.definition}</dd>
            <dt>The choice made</dt>
            <dd>{measure.choice}</dd>
            <dt>It must not be used to say</dt>
            <dd>{measure.notFor}</dd>
            <dt>Unit</dt>
            <dd>{measure.unit}</dd>
            <dt>Formula</dt>
            <dd className="method-formula">{measure.formula}</dd>
            <dt>Source</dt>
            <dd>{measure.source}</dd>
            <dt>The practice it serves</dt>
            {measure.practice.map((practice) => (
              <dd key={practice}>
                <b>{`${practice}, ${practiceName(practice)}`}</b>
                {`: ${practiceMeaning(practice)}`}
              </dd>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
