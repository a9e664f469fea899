import { createExtractor } from '@evenkeel/extract/extractor.ts'
import { createRandom } from '@evenkeel/sample/random.ts'

/** What single keystrokes in a long document cost, in milliseconds. */
export interface KeystrokeTimes {
  readonly count: number
  readonly p50: number
  readonly p99: number
  readonly longest: number
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz .,:-'.split('')

/** Returns how long an extractor takes after each of so many letters typed or deleted at places all over a text. */
export function timeKeystrokes(text: string, count: number, today: string, now: () => number): KeystrokeTimes {
  const random = createRandom('keystrokes')
  const extractor = createExtractor({ format: 'md' }, { today })
  let current = text
  extractor.update(current)
  const times: number[] = []
  for (let stroke = 0; stroke < count; stroke++) {
    const at = random.integer(0, current.length - 1)
    const typed = random.chance(0.75) ? random.pick(LETTERS) : ''
    // Joined at once, as the text of a message is: gluing strings would leave the work to the reader.
    current = [current.slice(0, at), typed, current.slice(typed === '' ? at + 1 : at)].join('')
    const start = now()
    extractor.update(current)
    times.push(now() - start)
  }
  times.sort((left, right) => left - right)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { count, p50: at(0.5), p99: at(0.99), longest: at(1) }
}
