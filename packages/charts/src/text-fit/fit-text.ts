import { textWidth } from './text-width.ts'

/** A text as it is drawn, and in full where it had to be cut. */
export interface FittedText {
  shown: string
  full: string
  cut: boolean
}

/** Returns the text cut to a width in pixels, at a whole character and with an ellipsis; never empty unless the text is. */
export function fitText(text: string, width: number, fontSize: number): FittedText {
  if (textWidth(text, fontSize) <= width) return { shown: text, full: text, cut: false }
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (kept !== '' && textWidth(`${kept}${segment}…`, fontSize) > width) break
    kept += segment
  }
  return { shown: `${kept.trimEnd()}…`, full: text, cut: true }
}
