import { fitText, type FittedText } from '../text-fit/fit-text.ts'
import { textWidth } from '../text-fit/text-width.ts'

/** Below this width a name stands above its row, not beside it. */
const stackedBelow = 480
const fontSize = 13

export interface NamedRow {
  id: string
  name: FittedText
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
  const height = stacked ? markHeight + 24 : Math.max(26, markHeight + 8)
  const rows = entries.map((entry, index) => {
    const rowTop = top + index * height
    const markY = stacked ? rowTop + 20 + markHeight / 2 : rowTop + height / 2
    const baseline = stacked ? rowTop + 14 : markY + 4.5
    return {
      id: entry.id,
      name: fitText(entry.name, stacked ? width - (valueWidths[index] ?? 0) - 20 : nameWidth, fontSize),
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
  return { rows, plot, bottom: top + entries.length * height, stacked }
}
