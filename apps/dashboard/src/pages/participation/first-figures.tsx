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
import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { useState, type ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import { Panel } from '../../shell/panel.tsx'
import type { Lens, TalkUnit } from './talk-data.ts'

export interface FirstFiguresProps {
  readonly facts: Facts
  readonly window: Window
  readonly lens: Lens
  readonly maySeePeople: boolean
}

/** With more rows than this the figure of attendance takes the whole width. */
const rowsBeside = 14

const units: readonly { readonly value: TalkUnit; readonly label: string }[] = [
  { value: 'turns', label: 'Turns' },
  { value: 'words', label: 'Words' },
  { value: 'seconds', label: 'Seconds' },
]

/** Returns the first figures of participation: talk, attendance, how evenly, meeting by meeting. */
export function FirstFigures({ facts, window, lens, maySeePeople }: FirstFiguresProps): ReactElement {
  const [unit, setUnit] = useState<TalkUnit>('turns')
  const answer = useAnswer('participation', facts, window, { lens, unit, maySeePeople })
  return (
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
  )
}
