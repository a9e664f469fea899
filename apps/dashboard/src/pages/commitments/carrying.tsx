import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { BarsPanel } from '../../analysis/bars-panel.tsx'
import { LensChoice, plainLenses } from '../../analysis/lens-choice.tsx'
import { PlainAnswers } from '../../analysis/plain-answers.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { measuresBehind } from '../../method/measures-behind.ts'
import { useMine } from '../../people/people-queries.ts'
import type { Lens } from '../participation/talk-data.ts'
import type { KeptBy } from './carrying-data.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

export interface CarryingProps {
  readonly facts: Facts
  readonly window: Window
  readonly maySeePeople: boolean
}

/** Everybody sees their own before anybody compares; nothing where nobody has said who of the record the reader is. */
function OwnLoad({ facts, window, maySeePeople }: CarryingProps): ReactElement | null {
  const { coalition } = coalitionRoute.useParams()
  const party = useMine(coalition).data?.record?.party.id
  return party === undefined ? null : (
    <OwnBars facts={facts} window={window} maySeePeople={maySeePeople} party={party} />
  )
}

function OwnBars({ facts, window, maySeePeople, party }: CarryingProps & { readonly party: string }): ReactElement {
  const answer = useAnswer('ownLoad', facts, window, { party, maySeePeople })
  return (
    <Answered answer={answer} label="Measuring what you carry">
      {(own) => <BarsPanel heading="What you carry, over time" figure={own} measures={measuresBehind.loadPeople()} />}
    </Answered>
  )
}

/** Returns how the work is carried, over time and by whom; asked only when it is shown. */
export function Carrying({ facts, window, maySeePeople }: CarryingProps): ReactElement {
  const [chosen, setLens] = useState<Lens>('organization')
  const [by, setBy] = useState<KeptBy>('owners')
  const lens = maySeePeople ? chosen : 'organization'
  const answer = useAnswer('carrying', facts, window, { lens, by, maySeePeople })
  return (
    <>
      <div className="controls mb-4">
        <LensChoice lens={lens} maySeePeople={maySeePeople} lenses={plainLenses} onChange={setLens} />
      </div>
      <Answered answer={answer} label="Measuring how the work is carried">
        {({ load, people, age, kept, roles, answers }) => (
          <div className="panel-grid">
            <OwnLoad facts={facts} window={window} maySeePeople={maySeePeople} />
            <div className="panel-grid xl:grid-cols-2">
              <BarsPanel heading="How much is open at a time" figure={load} measures={measuresBehind.load()} />
              <BarsPanel heading="For how long it has been open" figure={age} measures={measuresBehind.age()} />
            </div>
            {people === null ? null : (
              <BarsPanel
                heading="How much each carries"
                figure={people}
                table={people.table}
                measures={measuresBehind.loadPeople()}
              />
            )}
            <BarsPanel
              heading="What was kept, by the day that was set"
              figure={kept}
              measures={by === 'owners' ? measuresBehind.kept(lens) : measuresBehind.keptPairs(lens)}
              aside={
                <Segmented
                  label="Between"
                  value={by}
                  options={[
                    { value: 'owners', label: 'Who took it on' },
                    { value: 'pairs', label: 'Who asked whom' },
                  ]}
                  onChange={setBy}
                />
              }
            />
            <BarsPanel heading="Who owns, helps, approves" figure={roles} measures={measuresBehind.roles(lens)} />
            <PlainAnswers
              title="In plain numbers"
              lead="Each question in one sentence, as far as the notes show."
              answers={answers}
            />
          </div>
        )}
      </Answered>
    </>
  )
}
