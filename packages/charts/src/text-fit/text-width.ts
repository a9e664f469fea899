const narrow = /[iljI.,;:'"|!()[\] ·-]/u
const slim = /[tfr]/u
const broad = /[mwMW@%…–—]/u
const mark = /\p{M}|\p{Cf}/u
const fullWidth = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u

function charWidth(char: string): number {
  if (mark.test(char)) return 0
  if (fullWidth.test(char)) return 1.05
  if (narrow.test(char)) return 0.36
  if (slim.test(char)) return 0.42
  if (broad.test(char)) return 1
  return /\p{Lu}/u.test(char) ? 0.76 : 0.64
}

/**
 * Returns how wide a line of sans-serif text will be at most, in pixels: an estimate after DejaVu Sans, the widest of the
 * usual ones, because a layout that asks the page for sizes gives another picture on every machine.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const char of text) width += charWidth(char)
  return width * fontSize
}
