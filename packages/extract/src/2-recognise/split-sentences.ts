import { twinPattern } from '../ascii-twin.ts'
const INITIAL = twinPattern(/(?:^|\s|\()(?:\p{Lu}|Dr|Mr|Ms|Mrs|St|Jr|Sr|vs|e\.g|i\.e|approx|No|etc)$/u)
const [STOP, BANG, QUESTION, SEMICOLON, DASH, ARROW] = [46, 33, 63, 59, 45, 0x2192]
const SHORTEST_SENTENCE = 6

/** Whether an initial or one of the short forms may end with a letter; most words end with none of these. */
function mayEndInitial(code: number): boolean {
  return code < 97 || code > 122 || 'rstgexoc'.includes(String.fromCharCode(code))
}

/** Returns a text's sentences: cut behind `.`, `!`, `?`, `;` and a space, and at ` -> `. */
export function splitSentences(plain: string): string[] {
  const sentences: string[] = []
  let from = 0
  const add = (until: number): void => {
    if (until - from < SHORTEST_SENTENCE) return
    const sentence = plain.slice(from, until).trim()
    if (sentence.length >= SHORTEST_SENTENCE) sentences.push(sentence)
  }
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (code > QUESTION && code !== ARROW) continue
    const isArrow = code === ARROW || (code === DASH && plain.charCodeAt(at + 1) === 62)
    if (!isArrow) {
      const isStop = code === STOP || code === BANG || code === QUESTION || code === SEMICOLON
      if (!isStop || plain.charCodeAt(at + 1) !== 32) continue
      if (
        code === STOP &&
        mayEndInitial(plain.charCodeAt(at - 1)) &&
        INITIAL.test(plain.slice(Math.max(from, at - 7), at))
      )
        continue
    }
    add(isArrow ? at : at + 1)
    from = isArrow && code === DASH ? at + 2 : at + 1
  }
  add(plain.length)
  return sentences
}
