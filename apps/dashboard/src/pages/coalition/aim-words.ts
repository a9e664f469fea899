import type { Aim, Purpose } from '@evenkeel/domain/aim.ts'
import type { Win } from '@evenkeel/domain/quick-win.ts'
import { dayWords } from '../../window/calendar-day.ts'

/** Returns from when until when an aim is, in words: "until 31 Dec 2026"; null where no day was said. */
export function spanWords({ from, until }: Pick<Aim, 'from' | 'until'>): string | null {
  if (from !== null && until !== null) return `${dayWords(from)} to ${dayWords(until)}`
  if (from !== null) return `from ${dayWords(from)}`
  return until === null ? null : `until ${dayWords(until)}`
}

/** Returns the day on which the coalition began, in words; "Not said yet" for null. */
export function beginningWords(beganOn: string | null): string {
  return beganOn === null ? 'Not said yet' : dayWords(beganOn)
}

/** Returns aims as one line, "none" for no aims. */
export function aimsWords(aims: readonly Aim[]): string {
  if (aims.length === 0) return 'none'
  return aims
    .map((aim) => {
      const span = spanWords(aim)
      return span === null ? aim.text : `${aim.text} (${span})`
    })
    .join('; ')
}

/** Returns what a commitment serves, in words. */
export function purposeWords(purpose: Purpose | null, aims: readonly Aim[]): string {
  if (purpose === null) return 'Not said yet'
  if (purpose.aim === null) return 'None of our aims'
  return aims.find(({ id }) => id === purpose.aim)?.text ?? 'An aim that was given up'
}

/** Returns whether something is a quick win, and reached, in words. */
export function winWords(win: Win | null): string {
  if (win === null) return 'Not a quick win'
  const hoped = `hoped for by ${dayWords(win.hopedFor)}`
  return win.reachedOn === null ? `Quick win, ${hoped}` : `Quick win, reached on ${dayWords(win.reachedOn)} (${hoped})`
}
