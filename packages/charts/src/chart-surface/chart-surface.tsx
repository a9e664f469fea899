/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-tabindex -- the drawing is the one tab stop and handles the keys of its marks; browsers differ on the role of an svg without one */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react'
import { type ChartMark, type Direction, stepInList } from './chart-mark.ts'
import { markForKey } from './mark-keys.ts'

export interface ChartSurfaceProps {
  title: string
  description: string
  width: number
  height: number
  /** In reading order: the first is where the first arrow key leads. */
  marks: readonly ChartMark[]
  /** Where an arrow key leads; through the list when not given. */
  step?: (from: string, direction: Direction) => string | null
  /** Enter or a click on a mark. */
  onOpen?: (id: string) => void
  /** Escape. */
  onLeave?: () => void
  /** What explains colours and shapes; stands under the drawing. */
  legend?: ReactNode
  /** The drawing; a function when it depends on the present mark. */
  children: ReactNode | ((present: string | null) => ReactNode)
}

function markOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null
}

/** Returns a drawing that is one tab stop: arrow keys or pointing choose a mark, whose sentence is shown and announced. */
export function ChartSurface(props: ChartSurfaceProps): ReactNode {
  const { title, description, width, height, marks } = props
  const id = useId()
  const [active, setActive] = useState<string | null>(null)
  const mark = marks.find((candidate) => candidate.id === active)
  const ids = marks.map((candidate) => candidate.id)
  const step = props.step ?? ((from, direction) => stepInList(ids, from, direction))

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      setActive(null)
      props.onLeave?.()
      return
    }
    if (event.key === 'Enter' && mark !== undefined && props.onOpen !== undefined) {
      event.preventDefault()
      props.onOpen(mark.id)
      return
    }
    const next = markForKey(event.key, { ids, active, step })
    if (next === null) return
    event.preventDefault()
    setActive(next)
  }

  function onPoint(event: PointerEvent): void {
    const under = markOf(event.target)
    if (under !== null) setActive(under)
  }

  return (
    <div className="chart">
      <svg
        className="chart-drawing"
        role="graphics-document"
        aria-roledescription="figure"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        direction="ltr"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={onPoint}
        onPointerDown={onPoint}
        onClick={(event) => {
          const under = markOf(event.target)
          if (under !== null) props.onOpen?.(under)
        }}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {typeof props.children === 'function' ? props.children(active) : props.children}
        {mark === undefined ? null : <rect className="chart-present" {...mark.box} rx={4} aria-hidden="true" />}
      </svg>
      {props.legend}
      <p className="chart-sentence" aria-live="polite">
        {mark?.sentence ?? <span className="chart-hint">{hint(marks.length)}</span>}
      </p>
    </div>
  )
}

function hint(count: number): string {
  return count === 0 ? '' : 'Point at a mark, or use the arrow keys, to read it.'
}
