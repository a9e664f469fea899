import { FigureFrame } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import { LorenzCurve } from '@evenkeel/charts/lorenz-curve/lorenz-curve.tsx'
import { readLorenzCurve } from '@evenkeel/charts/lorenz-curve/reading.ts'
import { lorenzCurveTable } from '@evenkeel/charts/lorenz-curve/table.ts'
import { MeetingStrip } from '@evenkeel/charts/meeting-strip/meeting-strip.tsx'
import { readMeetingStrip } from '@evenkeel/charts/meeting-strip/reading.ts'
import { meetingStripTable } from '@evenkeel/charts/meeting-strip/table.ts'
import { readShareDots } from '@evenkeel/charts/share-dots/reading.ts'
import { ShareDots } from '@evenkeel/charts/share-dots/share-dots.tsx'
import { shareDotsTable } from '@evenkeel/charts/share-dots/table.ts'
import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { Link, getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { LensChoice } from '../../analysis/lens-choice.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { useCoalitionFacts } from '../../facts/facts-context.ts'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import { useMay } from '../../session/use-may.ts'
import { Waiting } from '../../shell/waiting.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { useWindow } from '../../window/use-window.ts'
import { WindowPicker } from '../../window/window-picker.tsx'
import type { Lens, TalkUnit } from './talk-data.ts'

// The first figures do not wait for those that come after them.
const Voices = lazy(() => import('./voices.tsx').then((module) => ({ default: module.Voices })))

/** With more rows than this the figure of attendance takes the whole width. */
const rowsBeside = 14

const units: readonly { readonly value: TalkUnit; readonly label: string }[] = [
  { value: 'turns', label: 'Turns' },
  { value: 'words', label: 'Words' },
  { value: 'seconds', label: 'Seconds' },
]

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page of who is in the room and who is heard, by organization first. */
export function ParticipationPage(): ReactElement {
  const facts = useCoalitionFacts()
  const { coalition } = coalitionRoute.useParams()
  const { window } = useWindow(facts)
  const maySeePeople = useMay('compare-people')
  const [chosen, setLens] = useState<Lens>('organization')
  const [unit, setUnit] = useState<TalkUnit>('turns')
  const lens = maySeePeople ? chosen : 'organization'
  const answer = useAnswer('participation', facts, window, { lens, unit, maySeePeople })
  return (
    <>
      <PageHeading
        title="Participation"
        lead="Who is in the room, and who is heard in it?"
        aside={<WindowPicker facts={facts} />}
      />
      <div className="controls mb-6">
        <LensChoice lens={lens} maySeePeople={maySeePeople} onChange={setLens} />
        {lens === 'organization' ? (
          <p className="m-0 text-[14px] text-soft">
            Levels are what organizations said of themselves:{' '}
            <Link className="text-link" to="/c/$coalition/coalition" params={{ coalition }}>
              see or change them
            </Link>
          </p>
        ) : null}
      </div>
      <Answered answer={answer} label="Measuring participation">
        {({ talk, attendance, lorenz, strip }) => (
          <div className="panel-grid">
            <Panel>
              <FigureFrame
                heading="Who is heard"
                reading={readShareDots(talk.data)}
                table={shareDotsTable(talk.data)}
                basis={talk.basis}
                explanation={<HowMeasured measures={measuresBehind.talk(lens)} />}
                aside={
                  talk.basis.n === null ? null : (
                    <Segmented label="Counted in" value={unit} options={units} onChange={setUnit} />
                  )
                }
              >
                {(width) => <ShareDots data={talk.data} width={width} />}
              </FigureFrame>
            </Panel>
            <div className={attendance.data.parts.length > rowsBeside ? 'panel-grid' : 'panel-grid xl:grid-cols-2'}>
              <Panel>
                <FigureFrame
                  heading="Who is in the room"
                  reading={readShareDots(attendance.data)}
                  table={shareDotsTable(attendance.data)}
                  basis={attendance.basis}
                  explanation={<HowMeasured measures={measuresBehind.attendance(lens)} />}
                >
                  {(width) => <ShareDots data={attendance.data} width={width} />}
                </FigureFrame>
              </Panel>
              <Panel>
                <FigureFrame
                  heading="How evenly it is spread"
                  reading={readLorenzCurve(lorenz.data)}
                  table={lorenzCurveTable(lorenz.data)}
                  basis={lorenz.basis}
                  explanation={
                    <HowMeasured
                      measures={lorenz.isTalk ? measuresBehind.talkSpread(lens) : measuresBehind.attendanceSpread(lens)}
                    />
                  }
                >
                  {(width) => <LorenzCurve data={lorenz.data} width={width} />}
                </FigureFrame>
              </Panel>
            </div>
            <Panel>
              <FigureFrame
                heading="Meeting by meeting"
                reading={readMeetingStrip(strip.data)}
                table={meetingStripTable(strip.data)}
                basis={strip.basis}
                explanation={<HowMeasured measures={measuresBehind.meetings(lens)} />}
              >
                {(width) => <MeetingStrip data={strip.data} width={width} />}
              </FigureFrame>
            </Panel>
          </div>
        )}
      </Answered>
      <div className="mt-6">
        <Suspense fallback={<Waiting label="Fetching more figures" />}>
          <Voices facts={facts} window={window} lens={lens} maySeePeople={maySeePeople} />
        </Suspense>
      </div>
    </>
  )
}
