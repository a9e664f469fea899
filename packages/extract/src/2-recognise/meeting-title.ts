import { twinOfAll, wholeWords } from '../locales/patterns-of-all.ts'

const MEETING = twinOfAll(({ meetings }) => meetings?.titles, wholeWords)

/** Returns whether a title says of itself that it is a meeting's. */
export function isMeetingTitle(title: string): boolean {
  return MEETING.test(title)
}
