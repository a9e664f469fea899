import type { ReactNode } from 'react'
import { stepInRows } from '../chart-surface/chart-mark.ts'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { Legend } from '../legend/legend.tsx'
import { RowName } from '../named-rows/row-name.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import {
  layoutMeetingStrip,
  type MeetingState,
  meetingStateWords,
  type MeetingStripData,
  whyNoMeetingStrip,
} from './layout.ts'
import { readMeetingStrip, readStripCell } from './reading.ts'
import { StateGlyph } from './state-glyph.tsx'

/** Returns one row per party and one mark per meeting: there or not, spoken or not, how much. */
export function MeetingStrip({ data, width }: { data: MeetingStripData; width: number }): ReactNode {
  const reason = whyNoMeetingStrip(data)
  const title = `Who was there and who spoke, meeting by meeting`
  if (reason !== null) return <NotEnough title={title} reason={reason} width={width} />
  const layout = layoutMeetingStrip(data, width)
  const { plot, cell } = layout
  const marks = layout.rows.flatMap(({ strip, cells }) =>
    cells.map((each) => ({
      id: each.id,
      sentence: readStripCell(each, strip.name),
      box: { x: each.x - cell / 2, y: each.y - 12, width: cell, height: 24 },
    })),
  )
  const sentences = new Map(marks.map((mark) => [mark.id, mark.sentence]))
  const rows = layout.rows.map(({ cells }) => cells.map((each) => each.id))
  return (
    <ChartSurface
      title={title}
      description={readMeetingStrip(data)}
      width={width}
      height={layout.height}
      marks={marks}
      step={(from, direction) => stepInRows(rows, from, direction)}
      legend={<Legend entries={legendOf(data)} />}
    >
      {layout.dates.map((date) => (
        <text className="chart-axis" key={date.x} x={date.x} y={18} textAnchor="middle">
          {date.label}
        </text>
      ))}
      {layout.rows.map(({ row, cells, silence }) => (
        <g key={row.id}>
          <RowName row={row} />
          <line className="chart-rule" x1={plot.left} x2={plot.right} y1={row.markY} y2={row.markY} />
          {silence === null ? null : <rect className="chart-silence" {...silence} rx={4} />}
          {cells.map((each) => (
            <MarkGroup key={each.id} id={each.id} sentence={sentences.get(each.id) ?? ''}>
              <rect className="chart-hit" x={each.x - cell / 2} y={row.markY - 12} width={cell} height={24} />
              <StateGlyph state={each.state} x={each.x} y={each.y} radius={each.radius} />
            </MarkGroup>
          ))}
        </g>
      ))}
      {layout.notes.map((note) => (
        <text className="chart-axis" key={note.text} x={4} y={note.y}>
          {note.text}
        </text>
      ))}
    </ChartSurface>
  )
}

const states = Object.keys(meetingStateWords) as MeetingState[]

function legendOf(data: MeetingStripData): { label: string; swatch: ReactNode }[] {
  const present = new Set<MeetingState>(data.rows.flatMap((row) => row.marks.map((mark) => mark.state)))
  if (data.rows.some((row) => row.marks.length < data.meetings.length)) present.add('not-on-roster')
  const entries = states
    .filter((state) => present.has(state))
    .map((state) => ({
      label: state === 'spoke' ? 'spoke (larger: a larger share)' : meetingStateWords[state],
      swatch: <StateGlyph state={state} x={10} y={7} radius={state === 'spoke' ? 6 : 4.5} />,
    }))
  if (data.rows.some((row) => row.silentSince !== null))
    entries.push({
      label: 'has fallen silent',
      swatch: <rect className="chart-silence" x={0.5} y={0.5} width={19} height={13} rx={3} />,
    })
  return entries
}
