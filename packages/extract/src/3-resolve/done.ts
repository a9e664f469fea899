import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import { twinOfAll } from '../locales/patterns-of-all.ts'
import type { SectionKind } from '../2-recognise/section-kind.ts'

const DONE_OPENING =
  /^[[(*]{0,2}(?:done|completed|complete|closed|finished|resolved)\b(?! (?:that|to|unanimously)\b)[\])*]{0,2}(?:[:!.\s-]|$)/i
const DONE_ENDING = /(?:[-–—:([>→]|\*\*) ?(?:all )?(?:done|completed?|closed|finished)[!.)\]]{0,3}$/i
const TICK_ENDING = twinPattern(/[✅✔☑][!.)\]]{0,3}$/u)
const DONE_ASIDE = /^(?:.{0,60} )?(?:has since done|already done|is done|was done|done|completed)(?: .{0,30})?$/i

/** In other languages the word stands in brackets or behind a dash. */
const DONE_MARK = twinOfAll(
  ({ tables }) => tables?.doneMarks,
  (any) => `(?:[([] ?(?:${any}) ?[)\\]]|(?: [-–—]| [-=]>| →) (?:${any}))[!.]?$`,
)

/** Returns whether a record marks its task as done: a tick, a strike-through, a "done" in front or behind, a list of the completed. */
export function isMarkedDone(line: Line, text: string, section: SectionKind): boolean {
  if (line.check !== null) return line.check === 'done' || line.struck
  if (line.struck || section === 'actions-done') return true
  const tail = line.plain.slice(-120).trimEnd()
  if (DONE_OPENING.test(line.plain) || DONE_OPENING.test(text) || DONE_ENDING.test(tail) || TICK_ENDING.test(tail))
    return true
  if (DONE_MARK.test(tail)) return true
  const open = Math.max(tail.lastIndexOf('['), tail.lastIndexOf('('))
  return open >= 0 && /[)\]]$/.test(tail) && DONE_ASIDE.test(tail.slice(open + 1, -1))
}
