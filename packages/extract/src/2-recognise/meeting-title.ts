import { patternOfAll, wholeWords } from '../locales/patterns-of-all.ts'

const MEETING = patternOfAll(({ meetings }) => meetings?.titles, wholeWords)

/** Returns whether a title says of itself that it is a meeting's. */
export function isMeetingTitle(title: string): boolean {
  return MEETING.test(title)
}
