import type { KindOfSay } from '@evenkeel/analysis/kinds-of-say.ts'
import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { useState, type ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { BarsPanel } from '../../analysis/bars-panel.tsx'
import { LensChoice, plainLenses } from '../../analysis/lens-choice.tsx'
import { PlainAnswers } from '../../analysis/plain-answers.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { useCoalitionFacts } from '../../facts/facts-context.ts'
import { measuresBehind } from '../../method/measures-behind.ts'
import { useMay } from '../../session/use-may.ts'
import { PageHeading } from '../../shell/page-heading.tsx'
import { useWindow } from '../../window/use-window.ts'
import { WindowPicker } from '../../window/window-picker.tsx'
import type { Lens } from '../participation/talk-data.ts'
import { sayWords, saysOffered } from './say-words.ts'

/** Returns the page of who brings what, who has the say, and whose work waits for whom. */
export function PowerPage(): ReactElement {
  const facts = useCoalitionFacts()
  const { window } = useWindow(facts)
  const maySeePeople = useMay('compare-people')
  const [chosen, setLens] = useState<Lens>('organization')
  const [say, setSay] = useState<KindOfSay>('speaking')
  const lens = maySeePeople ? chosen : 'organization'
  const answer = useAnswer('power', facts, window, { lens, say, maySeePeople })
  return (
    <>
      <PageHeading
        title="Power"
        lead="Who brings what, who has the say, and whose word is waited for?"
        aside={<WindowPicker facts={facts} />}
      />
      <div className="controls mb-6">
        <LensChoice lens={lens} maySeePeople={maySeePeople} lenses={plainLenses} onChange={setLens} />
      </div>
      <Answered answer={answer} label="Measuring who has the say">
        {({ resources, convening, approvals, proposals, dependence, answers }) => (
          <div className="panel-grid">
            {resources === null ? null : (
              <BarsPanel
                heading="Who brings more, and who has more say"
                figure={resources}
                table={resources.table}
                measures={measuresBehind.resourcesAndSay()}
                aside={
                  resources.basis.n === null ? null : (
                    <Segmented
                      label="Say in"
                      labelShown
                      value={say}
                      options={saysOffered.map((value) => ({ value, label: sayWords[value].label }))}
                      onChange={setSay}
                    />
                  )
                }
              />
            )}
            <BarsPanel heading="Whose proposals carry" figure={proposals} measures={measuresBehind.proposals(lens)} />
            <div className="panel-grid xl:grid-cols-2">
              <BarsPanel heading="Who convenes" figure={convening} measures={measuresBehind.convening(lens)} />
              <BarsPanel heading="Who approves" figure={approvals} measures={measuresBehind.approvals(lens)} />
            </div>
            {dependence === null ? null : (
              <BarsPanel
                heading="Whose work waits for whose word"
                figure={dependence}
                measures={measuresBehind.dependence()}
              />
            )}
            {answers.length === 0 ? null : (
              <PlainAnswers
                title="In plain numbers"
                lead="Each question in one sentence, held against what you said of yourselves."
                answers={answers}
              />
            )}
          </div>
        )}
      </Answered>
    </>
  )
}
