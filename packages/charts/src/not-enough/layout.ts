import { wrapText } from '../text-fit/wrap-text.ts'

export interface NotEnoughLayout {
  height: number
  lines: { text: string; x: number; y: number }[]
}

/** Returns where the lines of a reason go that stands in place of a figure. */
export function layoutNotEnough(reason: string, width: number): NotEnoughLayout {
  const lines = wrapText(reason, width - 32, 13).map((text, index) => ({ text, x: 16, y: 56 + index * 19 }))
  return { height: 72 + lines.length * 19, lines }
}
