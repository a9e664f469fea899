import type { LineLink } from '../1-normalise/line.ts'
import type { KnownNames } from './known-names.ts'
import { chipOwner, isPersonLink, ownerDraft, readOwners, type OwnersRead, type OwnerTrust } from './owners.ts'
import { withoutStops } from './bare-ends.ts'
import { withoutStamp } from './names-in-log.ts'

/** What stands between a task and who is to do it, and the sign without which none of it stands there. */
const SUFFIX_MARKS = [' - ', ' – ', ' — ', ' -- ', ' -> ', ' → ', ' > ', ' => ', ' | ', ': ']
const SUFFIX_SIGN = /[-–—→>|:]/
const SUFFIX_MAX = 70

/** A bot writes who said a line, and when, behind it. */
const CLOCK = /\d:\d\d/

/** Returns the owners named behind a task: `(Ana)`, `- Ana`, `@ana`, `[Ana]`, `(Ana to do)`, a people link; null when nobody is. */
export function readOwnerSuffix(
  plain: string,
  links: readonly LineLink[],
  known: KnownNames,
  trust: OwnerTrust,
): OwnersRead | null {
  const text = withoutStops(withoutStamp(plain))
  const last = links.at(-1)
  if (last !== undefined && isPersonLink(last) && last.end >= text.length - 1 && last.start > 0) {
    return { owners: [chipOwner(last)], start: last.start, end: last.end, isKnown: true }
  }
  if (text.endsWith(')') || text.endsWith(']')) {
    const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['))
    const inside = text.slice(open + 1, -1).replace(/^(?:AI|action|owner|lead|by|@ )[: ]{1,2}/i, '')
    const named = inside
      .replace(/ (?:to do|to do it|will do|leading|primary|lead)$/i, '')
      .replace(/ @/g, ', @')
      .replace(/,,/g, ',')
      .replace(/(?<=\p{L}) [-–] (?=\p{Lu})/u, ', ')
    const several = splitKnown(named, known)
    const read =
      open > 0 && inside.length < 100 && !CLOCK.test(inside)
        ? readOwners(
            withoutDays(several),
            known,
            trust === 'list' && / [-–] /.test(inside) && /^\p{Lu}[^, ]{1,20}, \p{Lu}[^, ]{1,20}$/u.test(several)
              ? 'list'
              : 'prose',
          )
        : null
    if (read !== null && (read.isKnown || trust === 'list')) return { ...read, start: open, end: text.length }
    // "(Ana and Bo: look through the list)"
    const colon = inside.indexOf(': ')
    const told = open > 0 && colon > 1 && colon < 60 ? readOwners(inside.slice(0, colon), known, 'prose') : null
    if (told?.isKnown === true && told.owners.length > 0) return { ...told, start: open, end: text.length }
  }
  const handles = trailingHandles(text)
  if (handles !== '') {
    const read = readOwners(handles.replace(/ @/g, ', @').replace(/,,/g, ','), known, trust)
    if (read !== null) return { ...read, start: text.length - handles.length, end: text.length }
  }
  const marks = SUFFIX_SIGN.test(text.slice(-SUFFIX_MAX)) ? SUFFIX_MARKS : []
  for (const mark of marks) {
    const at = text.lastIndexOf(mark)
    if (at < 3 || text.length - at > SUFFIX_MAX) continue
    const tail = withoutDays(text.slice(at + mark.length))
    const isName = trust === 'list' && mark !== ': ' && /^\p{Lu}/u.test(tail)
    const read = readOwners(tail, known, isName ? 'list' : 'prose')
    if (read !== null && (read.isKnown || (trust === 'list' && mark !== ': ')))
      return { ...read, start: at + mark.length, end: text.length }
  }
  return trust === 'list' ? readLastName(text, known) : null
}

/** `(River-Kite)` are two where both are known by themselves. */
function splitKnown(named: string, known: KnownNames): string {
  if (!named.includes('-') || named.includes(' ') || known.has(named)) return named
  const pieces = named.split('-')
  return pieces.length === 2 && pieces.every((piece) => known.has(piece)) ? pieces.join(', ') : named
}

/** "Send the list, Ana"; in "send it to Bo, Ana and Cy" the last is one of those it is sent to. */
function readLastName(text: string, known: KnownNames): OwnersRead | null {
  const comma = text.lastIndexOf(', ')
  const tail = text.slice(comma + 2)
  if (comma < 8 || tail.length > 30 || !/^\p{Lu}/u.test(tail) || !known.has(tail)) return null
  const before = text.slice(0, comma)
  const last = before.split(' ').at(-1) ?? ''
  return before.includes(', ') || /^\p{Lu}/u.test(last)
    ? null
    : { owners: [ownerDraft(tail)], isKnown: true, start: comma + 2, end: text.length }
}

/** Returns what is left of `Ana, March 20` and `Ana by Friday` without the days. */
function withoutDays(text: string): string {
  if (!/[\d,;]| (?:by|due|before|until) /.test(text)) return text
  const day = text.search(/ (?:by|due|before|until|on) /i)
  return (day < 0 ? text : text.slice(0, day))
    .split(/[,;]/)
    .filter((piece) => !/\d|^ ?(?:by|due|eo[dwmy]|asap|next|this|end of|before|until|\p{L}{3,6}day)\b/iu.test(piece))
    .join(',')
    .trim()
}

/** Returns the run of handles that a text ends with, `and` and commas among them; empty when there is none. */
function trailingHandles(text: string): string {
  if (!text.includes('@')) return ''
  const words = text.slice(-160).split(' ')
  let from = words.length
  while (from > 1 && words.length - from < 10) {
    const word = words[from - 1] ?? ''
    const isHandle = /^\(?@[\p{L}\d][\p{L}\d_./@,-]{0,60}\)?$/u.test(word)
    const isLink = from < words.length && (word === 'and' || word === '&' || word === '+')
    if (!isHandle && !isLink) break
    from -= 1
  }
  return words.slice(from).join(' ')
}
