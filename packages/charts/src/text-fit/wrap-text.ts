import { fitText } from './fit-text.ts'
import { textWidth } from './text-width.ts'

/** Returns the text as lines that fit a width in pixels, broken at spaces; a word that is wider alone is cut. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1)
    const joined = `${last ?? ''} ${word}`
    if (last !== undefined && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined
    else lines.push(fitText(word, width, fontSize).shown)
  }
  return lines
}
