import type { Line, LineLink } from '../1-normalise/line.ts'
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
): Map<number, Paragraph> {
  const paragraphs = new Map<number, Paragraph>()
  for (let index = from; index < until; index++) {
    const first = lines[index]
    if (first === undefined) break
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
    paragraphs.set(index, { line: last === first ? first : { ...first, plain, links }, last, pieces })
    index += pieces.length - 1
  }
  return paragraphs
}

/** A line that begins with a mark of its own is no continuation, however short the line above it is. */
const STARTS_ANEW =
  /^\[?(?:ACTION|AI|TODO|RESOLVED|RESOLUTION|DECISION|AGREED|action item|todo|decision)\b(?: ITEM)?(?: #?\d{1,3})?[\])]?(?: ?[:(–-]| on | \p{Lu})/iu

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
  const isOpen = !/[.!?:]$/.test(last.plain)
  return isOpen || opening === opening.toLowerCase()
}

/** Returns the line of a paragraph that holds a place of its text. */
export function lineAt({ pieces, line }: Paragraph, place: number): Line {
  return pieces.findLast((piece) => piece.from <= place)?.line ?? line
}
