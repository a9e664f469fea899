import { twinPattern } from '../ascii-twin.ts'
import type { Line, LineLink } from '../1-normalise/line.ts'
import { isListeningSignal } from './listening-signals.ts'
import { isUnfinished } from './rejoin-speech.ts'
import { isDeed } from './verbs.ts'
import type { Spoken } from './speakers.ts'

/** An entry or paragraph as one text, however many lines it was wrapped over; `pieces` map the text back to its lines. */
export interface Paragraph {
  /** The first line, with the whole text as its plain text. */
  readonly line: Line
  readonly last: Line
  readonly pieces: readonly { readonly line: Line; readonly from: number }[]
}

/** A line this long was probably broken for its width, not for its sense. */
const WRAPPED_MIN = 50
const PIECES_MAX = 30

/** Returns the paragraphs that begin at the lines from `from` until `until`, by line index; wrapped lines begin none. */
export function findParagraphs(
  lines: readonly Line[],
  spoken: readonly (Spoken | null)[],
  from: number,
  until: number,
  joinsSpeech = false,
  isSpeechAt: (index: number) => boolean = () => joinsSpeech,
): Map<number, Paragraph> {
  const paragraphs = new Map<number, Paragraph>()
  const taken = new Set<number>()
  for (let index = from; index < until; index++) {
    const first = lines[index]
    if (first === undefined) break
    if (taken.has(index)) continue
    const pieces = [{ line: first, from: 0 }]
    let last = first
    let plain = first.plain
    let links: readonly LineLink[] = first.links
    if (first.kind === 'bullet' || first.kind === 'text') {
      for (let next = index + 1; next < until && pieces.length < PIECES_MAX; next++) {
        const line = lines[next]
        const said = spoken[next - from] ?? null
        // Captions break a sentence wherever a cue ends.
        const isSameVoice =
          joinsSpeech && said !== null && said.speaker === spoken[index - from]?.speaker && plain.length < 1500
        if (line === undefined || !(isSameVoice || goesOn(first, last, line, said))) break
        const shift = plain.length + 1
        if (isSameVoice) {
          pieces.push({ line, from: shift })
          plain = `${plain} ${line.plain.slice(said.from)}`
          last = line
          continue
        }
        pieces.push({ line, from: shift })
        links = [...links, ...line.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }))]
        plain = `${plain} ${line.plain}`
        last = line
      }
    }
    const below = index + pieces.length - 1
    if (isSpeechAt(index)) {
      for (let place = below; pieces.length < PIECES_MAX && plain.length < 1500;) {
        const next = goesOnBehind(lines, spoken, from, until, place)
        const line = next === null ? undefined : lines[next]
        if (next === null || line === undefined || taken.has(next)) break
        taken.add(next)
        pieces.push({ line, from: plain.length + 1 })
        plain = `${plain} ${line.plain.slice(spoken[next - from]?.from ?? 0)}`
        last = line
        place = next
      }
    }
    paragraphs.set(index, { line: last === first ? first : { ...first, plain, links }, last, pieces })
    index = below
  }
  return paragraphs
}

const REACH = 12
const FRAGMENT_WORDS = 3
const CLOCK = /^[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?$/

/** Returns where in a transcript a sentence that a line leaves open goes on, behind gaps and others' short fragments; else null. */
function goesOnBehind(
  lines: readonly Line[],
  spoken: readonly (Spoken | null)[],
  from: number,
  until: number,
  index: number,
): number | null {
  const one = spoken[index - from] ?? null
  const line = lines[index]
  if (one === null || line === undefined || !isUnfinished(line.plain.slice(one.from))) return null
  let between = 0
  for (let next = index + 1; next < until && next < index + REACH; next++) {
    const other = lines[next]
    const said = spoken[next - from] ?? null
    if (other === undefined || other.kind === 'heading') return null
    if (other.kind === 'blank' || other.kind === 'hidden' || (said === null && CLOCK.test(other.plain))) continue
    if (said === null) return null
    const words = other.plain.slice(said.from)
    if (said.speaker === one.speaker) return /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(words) ? next : null
    between += 1
    const isFragment = isListeningSignal(words) || isUnfinished(words)
    if (between > 2 || !isFragment || words.split(' ', FRAGMENT_WORDS + 1).length > FRAGMENT_WORDS) return null
  }
  return null
}

/** A line that begins with a mark of its own is no continuation, however short the line above it is. */
const STARTS_ANEW = twinPattern(
  /^\[?(?:ACTION|AI|TODO|RESOLVED|RESOLUTION|DECISION|AGREED|action item|todo|decision)\b(?: ITEM)?(?: #?\d{1,3})?[\])]?(?: ?[:(–-]| on | \p{Lu})/iu,
)

function goesOn(first: Line, last: Line, next: Line, spoken: Spoken | null): boolean {
  if (next.kind !== 'text' || next.plain === '' || spoken !== null || next.quoted !== first.quoted) return false
  if (STARTS_ANEW.test(next.plain)) return false
  if (last.raw.endsWith('  ') || last.raw.endsWith('\\')) return false
  if (first.kind === 'bullet') {
    const isDetail = /^(?:due|owner|deadline|status|assign)/i.test(next.plain)
    return next.indent > first.indent && (isDetail || !/^(?:\p{Lu}[\p{L} ]{1,20}|TODO): /u.test(next.plain))
  }
  if (last.plain.length < WRAPPED_MIN || next.bold || next.indent !== last.indent) return false
  const opening = next.plain.charAt(0)
  // A list without bullets: each of its lines begins with what is to be done.
  if (
    opening !== opening.toLowerCase() &&
    !/ \p{Ll}{1,4}$|,$/u.test(last.plain) &&
    isDeed(next.plain.split(' ', 1)[0] ?? '')
  )
    return false
  const isOpen = !/[.!?:]$/.test(last.plain)
  return isOpen || opening === opening.toLowerCase()
}

/** Returns the line of a paragraph that holds a place of its text. */
export function lineAt({ pieces, line }: Paragraph, place: number): Line {
  return pieces.findLast((piece) => piece.from <= place)?.line ?? line
}
