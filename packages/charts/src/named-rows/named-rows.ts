import { fitText, type FittedText } from '../text-fit/fit-text.ts'
import { textWidth } from '../text-fit/text-width.ts'
import { wrapText } from '../text-fit/wrap-text.ts'

/** Below this width a name stands above its row, not beside it. */
const stackedBelow = 480
const fontSize = 13
/** From the first line of a name to its second, in pixels. */
export const nameLine = 16

export interface NamedRow {
  id: string
  name: FittedText
  /** What of a long name stands on a second line; null for most. */
  nameRest: string | null
  nameX: number
  /** The baseline of the name. */
  nameY: number
  top: number
  height: number
  /** The middle of where the marks go. */
  markY: number
  value: string
  /** The right end of the value, which is anchored there. */
  valueX: number
  valueY: number
}

export interface NamedRows {
  rows: NamedRow[]
  plot: { left: number; right: number }
  bottom: number
  stacked: boolean
}

export interface NamedRowsOptions {
  width: number
  top: number
  /** How high the marks of one row are, in pixels. */
  markHeight: number
  /** Names stand above their rows at any width: for names of two, which would be cut beside them. */
  namesAbove?: boolean
}

/** Returns where the names, marks and values of a list of rows go: side by side when wide, names above when narrow. */
export function layoutNamedRows(
  entries: readonly { id: string; name: string; value: string }[],
  { width, top, markHeight, namesAbove = false }: NamedRowsOptions,
): NamedRows {
  const stacked = namesAbove || width < stackedBelow
  const valueWidths = entries.map((entry) => Math.ceil(textWidth(entry.value, fontSize)))
  const valueWidth = Math.max(0, ...valueWidths)
  const widestName = Math.max(0, ...entries.map((entry) => textWidth(entry.name, fontSize)))
  const nameWidth = Math.ceil(Math.min(widestName, width * 0.32))
  let bottom = top
  const rows = entries.map((entry, index) => {
    const rowTop = bottom
    const { name, rest } = stacked
      ? inTwoLines(entry.name, width - (valueWidths[index] ?? 0) - 20, width - 8)
      : { name: fitText(entry.name, nameWidth, fontSize), rest: null }
    const more = rest === null ? 0 : nameLine
    const height = stacked ? markHeight + 24 + more : Math.max(26, markHeight + 8)
    bottom += height
    const markY = stacked ? rowTop + 20 + more + markHeight / 2 : rowTop + height / 2
    const baseline = stacked ? rowTop + 14 : markY + 4.5
    return {
      id: entry.id,
      name,
      nameRest: rest,
      nameX: 4,
      nameY: baseline,
      top: rowTop,
      height,
      markY,
      value: entry.value,
      valueX: width - 4,
      valueY: baseline,
    }
  })
  const plot = stacked ? { left: 14, right: width - 20 } : { left: nameWidth + 20, right: width - valueWidth - 20 }
  return { rows, plot, bottom, stacked }
}

/** A name as it stands above its marks: beside its value, and on a second line what has no room there. */
function inTwoLines(name: string, room: number, wholeWidth: number): { name: FittedText; rest: string | null } {
  const [first = '', ...others] = wrapText(name, room, fontSize)
  // A first word that is too wide alone was cut already: what follows would read as another name.
  if (others.length === 0 || first.endsWith('…')) return { name: fitText(name, room, fontSize), rest: null }
  const rest = fitText(
    name.split(/\s+/u).filter(Boolean).slice(first.split(' ').length).join(' '),
    wholeWidth,
    fontSize,
  )
  return { name: { shown: first, full: name, cut: rest.cut }, rest: rest.shown }
}
