import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { ownerDraft, readOwnerPrefix, readOwners } from '../3-resolve/owners.ts'
import { readTaskOwners } from '../3-resolve/task-owners.ts'
import { withoutStamp } from '../3-resolve/names-in-log.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { twinOfAll } from '../locales/patterns-of-all.ts'
import { isActionVerb } from './verbs.ts'
import type { ActionCandidate } from './action-candidate.ts'

const MARK =
  /(?:^|[\s([{>|"*-])(?:ACTION ITEMS?|Action [Ii]tems?|action items?|ACTIONS?|[Aa]ctions?|A\.?I\.?|TODO|To-?[Dd]o|TO-?DO|ToDo|todo|FOLLOW[- ]UP|Follow[- ]up|NEXT STEPS?|[Nn]ext [Ss]teps?|Task|TASK)(?![\p{L}\d_])|#todo(?![\p{L}\d_]):?/gu
/** A mark in capitals at the very start needs no colon before what it announces. */
const STRAIGHT = twinPattern(/^ (?:\p{Ll}{2}|https?:|\p{Lu}\p{Ll}{2,20} \p{Ll}{2})/u)
const CALLED = twinPattern(/^ (?:@[\p{L}\d]|\p{Lu}\p{Ll}{1,20} (?:to|will) )/u)
const CALLED_SMALL = twinPattern(/^ (\p{Ll}{2,20}) (?:to|will) /u)
const NUMBERED = /^ ?#?\d{1,3}(?!\d)/
const GIVEN_ON = /^ \d{4}-\d{2}-\d{2}:/
const ON = /^ (?:on|for|by|ON) /
/** `actions Ana: …` */
const LABELLED = twinPattern(/^ (\p{L}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?): /u)
/** `TODO Ana :: …` */
const DEFINED = twinPattern(/^ (\p{Lu}[^\s:][^:]{0,38}) :: /u)
/** `ACTION, Ana: …` */
const COMMA = /^, ?/
const isCapitalMark = (mark: string): boolean => /(?:ACTION|AI|TODO)S?$/.test(mark)
const SPEAKER_BEFORE = twinPattern(/^[\p{L}\d .'_-]{1,30}$/u)

/** Without one of these a text holds no mark, and is not searched for one. */
const MARK_SIGN = /ACTION|[Aa]ction|AI|A\.I|T[Oo]-?D|To-?do|todo|FOLLOW|Follow|STEP|[Ss]tep|Task|TASK/

/** `Tarea: …`, `À faire : …` at the very start. */
const LABEL = twinOfAll(
  ({ tasks }) => tasks?.marks,
  (any) => `^(?:${any})(?: ?\\d{1,2})? ?: ?(?=\\S+ \\S)`,
)

interface Mark {
  readonly start: number
  /** Where the task's own words begin. */
  readonly end: number
  readonly word: string
  /** The name in `ACTION on Ana: …`. */
  readonly on: string | null
}

/** `[Action] …`, `[action: Bo] …`, `ACTION(Bo): …`, `AI (Bo) …`: brackets around the mark or around the name. */
function readEnclosed(
  plain: string,
  start: number,
  at: number,
  mark: string,
  known: KnownNames,
): { end: number; on: string | null } | null {
  const around = CLOSING.get(plain.charAt(start))
  if (around !== undefined) {
    const close = plain.indexOf(around, at)
    if (close < 0 || close - at > 40) return null
    const inside = plain.slice(at, close)
    const end = plain.charAt(close + 1) === ':' ? close + 2 : close + 1
    if (inside === '') return start <= 2 && /[A-Z]/.test(mark) ? { end, on: null } : null
    return inside.startsWith(':') ? { end, on: inside.slice(1).trim() } : null
  }
  const open = plain.charAt(at) === ' ' ? at + 1 : at
  const closing = CLOSING.get(plain.charAt(open))
  const close = closing === undefined ? -1 : plain.indexOf(closing, open)
  if (close < 0 || close - open > 40 || close === open + 1) return null
  const isStopped = plain.charAt(close + 1) === ':'
  const isItem = /^\W?action items?$/i.test(mark)
  if (!isStopped && !isItem && !/(?:ACTION|AI|TODO)$/.test(mark)) return null
  if (isItem && !isStopped && readOwners(plain.slice(open + 1, close), known, 'list') === null) return null
  return { end: isStopped ? close + 2 : close + 1, on: plain.slice(open + 1, close) }
}

const CLOSING = new Map([
  ['[', ']'],
  ['(', ')'],
])

/** Returns the first explicit mark in a text: one followed by a colon, a called name, or `on NAME:`. */
function findMark(plain: string, known: KnownNames): Mark | null {
  // `action Ana - open a vote`: the name takes the colon's place.
  const isCalled = (behind: string): boolean => {
    const name = /^[^\s,:–-]{2,30}/.exec(behind)?.[0] ?? ''
    return known.has(name) || (isGivenName(foldName(name)) && /^ ?(?:[:–]|- )/.test(behind.slice(name.length)))
  }
  const label = LABEL.exec(plain)?.[0].length ?? 0
  if (label > 0) return { start: 0, end: label, word: 'label', on: null }
  if (!MARK_SIGN.test(plain)) return null
  for (const match of plain.matchAll(MARK)) {
    const start = match.index
    const word = match[0].trim().toLowerCase()
    let at = start + match[0].length
    if (word.startsWith('#todo')) {
      const tag = word.endsWith(':') ? (plain.slice(at, at + 40).split(' ')[0] ?? '') : ''
      return { start, end: at + tag.length, word, on: tag === '' ? null : tag }
    }
    if (plain.startsWith('(s)', at)) at += 3
    const enclosed = readEnclosed(plain, start, at, match[0], known)
    if (enclosed !== null) return { start, word, ...enclosed }
    const isNumbered = start === 0 && word === 'task' && /^ \d{1,2}[.)] \p{L}/u.test(plain.slice(at, at + 6))
    at += NUMBERED.exec(plain.slice(at, at + 8))?.[0].length ?? 0
    const called = start === 0 && /^actions?$/i.test(match[0]) ? LABELLED.exec(plain.slice(at, at + 40)) : null
    if (called !== null && (known.has(called[1] ?? '') || /^\p{Lu}{2,3}$/u.test(called[1] ?? '')))
      return { start, end: at + called[0].length, word, on: called[1] ?? '' }
    const defined = isCapitalMark(match[0]) ? DEFINED.exec(plain.slice(at, at + 60)) : null
    if (defined !== null) return { start, end: at + defined[0].length, word, on: defined[1] ?? '' }
    // `ACTION 2026-03-03: …` tells when it was given.
    const given = GIVEN_ON.exec(plain.slice(at, at + 16))
    if (given !== null) return { start, end: at + given[0].length, word, on: null }
    const on =
      ON.exec(plain.slice(at, at + 5)) ?? (isCapitalMark(match[0]) ? COMMA.exec(plain.slice(at, at + 5)) : null)
    const colon = on === null ? -1 : plain.slice(at, at + 70).indexOf(':')
    if (on !== null && colon > on[0].length) {
      return { start, end: at + colon + 1, word, on: plain.slice(at + on[0].length, at + colon) }
    }
    const stop = plain.charAt(at) === ' ' ? at + 1 : at
    const isParted = plain.charAt(stop) !== '–' || stop > at || start === 0
    if (':：–'.includes(plain.charAt(stop)) && stop < plain.length && isParted)
      return { start, end: stop + 1, word, on: null }
    if (isNumbered) return { start, end: at + 1, word, on: null }
    const isLeading = start === 0 && /^(?:ACTION|AI|TODO|Action item)/.test(match[0])
    if (isLeading && /^ [-–—] /.test(plain.slice(at, at + 3))) return { start, end: at + 3, word, on: null }
    if (start === 0 && /^(?:TODO|ACTION)$/.test(match[0]) && STRAIGHT.test(plain.slice(at, at + 40)))
      return { start, end: at, word, on: null }
    if (start === 0 && /^action$/i.test(match[0]) && isCalled(plain.slice(at + 1, at + 41)))
      return { start, end: at, word, on: null }
    const isCapital = /(?:AI|ACTION|TODO|todo)$/.test(match[0])
    if (isCapital && CALLED.test(plain.slice(at, at + 40))) return { start, end: at, word, on: null }
    const lower = isCapital ? (CALLED_SMALL.exec(plain.slice(at, at + 40))?.[1] ?? '') : ''
    if (lower !== '' && (isGivenName(lower) || known.has(lower))) return { start, end: at, word, on: null }
  }
  return null
}

/** Returns the task that an explicit mark in a line announces (`ACTION: …`, `AI @ana …`, `TODO: …`), or null. */
export function recogniseMarkedAction(line: Line, known: KnownNames, speaker: string | null): ActionCandidate | null {
  const { plain } = line
  const mark = findMark(plain.slice(0, 1200), known)
  if (mark === null) return null
  const text = plain.slice(mark.end).trim()
  const before = plain.slice(0, mark.start).trim()
  const markWord = mark.word
  const isSoft =
    markWord.startsWith('next step') ||
    markWord.startsWith('follow') ||
    markWord.startsWith('task') ||
    markWord === 'label' ||
    (markWord.startsWith('action') && markWord.includes('actions'))
  if (text === '' && before.length < 8) return null
  if (text === '' && line.kind !== 'bullet') return null
  const { on } = mark
  // "A quote is needed. Action: RS": behind the mark stands only whose it is.
  const bearer =
    on === null && before.length >= 12 && text.length <= 40
      ? readOwners(text.replace(/[.)]$/, ''), known, 'list')
      : null
  if (bearer !== null && bearer.owners.length > 0 && !isActionVerb(text.split(' ', 1)[0] ?? ''))
    return { line, text: before, owners: bearer.owners, ownerWords: text, confidence: 0.9, by: 'marked-bearer' }
  if (on !== null) {
    const read = readOwnerPrefix(`${on}: `, [], known, 'list')
    if (read !== null)
      return {
        line,
        text: text === '' ? before : text,
        owners: read.owners,
        ownerWords: on,
        confidence: 0.95,
        by: 'marked',
      }
  }
  const links = line.links
    .filter((link) => link.start >= plain.length - text.length)
    .map((link) => ({
      ...link,
      start: link.start - (plain.length - text.length),
      end: link.end - (plain.length - text.length),
    }))
  const named = readTaskOwners(text, links, known, speaker)
  const owners = named.owners.length > 0 ? named : (readOwnerBefore(before, known) ?? named)
  const isTalkedAbout = before !== '' && !SPEAKER_BEFORE.test(before) && before.length > 200 && isSoft
  const confidence = isTalkedAbout ? 0.5 : isSoft ? 0.66 : text.endsWith('?') ? 0.6 : 0.94
  return { line, text: text === '' ? before : withoutStamp(text), ...owners, confidence, by: 'marked' }
}

/** "Ana: ACTION: buy paint": who stands before the mark has the task, where it names nobody. */
function readOwnerBefore(before: string, known: KnownNames): Pick<ActionCandidate, 'owners' | 'ownerWords'> | null {
  const name = before.replace(/[:\s-]{1,4}$/, '')
  return name.length < 2 || name.length > 30 || !known.has(name) || /^\p{Ll}/u.test(name)
    ? null
    : { owners: [ownerDraft(name)], ownerWords: name }
}
