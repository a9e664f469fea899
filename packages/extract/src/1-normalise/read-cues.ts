import { twinPattern } from '../ascii-twin.ts'
import type { Utterance } from './line.ts'
import type { RawLine } from './parse-lines.ts'

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/

/** Returns a clock reading such as `1:02:03.4` or `02:03` in seconds, or null. */
function clockSeconds(text: string): number | null {
  const match = CLOCK.exec(text.trim())
  if (match === null) return null
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)
}

/** The cues of a file, and what it says of itself besides. */
export interface Cues {
  readonly utterances: readonly Utterance[]
  /** The words behind `WEBVTT`, or those of a `Title:` line above the first cue. */
  readonly title: string | null
  /** What stands above the first cue, and the notes between them. */
  readonly head: string | null
}

/** A line of speech before it is known whether what stands in front of its colon is a name. */
interface SpokenLine {
  readonly number: number
  readonly from: number
  readonly until: number
  readonly isFirst: boolean
  /** From `<v Name>`, which is certain. */
  readonly voice: string | null
  readonly words: string
}

/** In a file where this share of the cues begins with a name, a cue without one is nobody's rather than the one's before. */
const NAMED_ALWAYS = 0.8

/** Returns the utterances of WebVTT, SubRip or SBV cues: speakers from `<v Name>`, `Name: text`, else the speaker before. */
export function readCues(lines: readonly RawLine[]): Cues {
  const { spoken, head } = readLines(lines)
  const isName = nameJudge(spoken)
  const firsts = spoken.filter(({ isFirst }) => isFirst)
  const named = firsts.filter((line) => line.voice !== null || splitName(line.words, isName).speaker !== null)
  const isAlwaysNamed = firsts.length >= 5 && named.length >= firsts.length * NAMED_ALWAYS
  const utterances: Utterance[] = []
  let speaker = ''
  let before: Utterance | null = null
  for (const line of spoken) {
    const split = line.voice === null ? splitName(line.words, isName) : { speaker: line.voice, text: line.words }
    if (split.speaker !== null) speaker = split.speaker
    else if (line.isFirst && isAlwaysNamed) speaker = ''
    if (split.text === '' && split.speaker === null) continue
    // Captions that roll show each line twice.
    if (before !== null && split.text.length > 10 && before.text === split.text && before.speaker === speaker) continue
    before = { speaker, text: split.text, number: line.number, from: line.from, until: line.until }
    utterances.push(before)
  }
  return { utterances, ...about(head) }
}

function readLines(lines: readonly RawLine[]): { spoken: SpokenLine[]; head: string[] } {
  const spoken: SpokenLine[] = []
  const head: string[] = []
  let cue: { from: number; until: number } | null = null
  let isFirst = false
  let hasCues = false
  let isNote = false
  for (const [index, { number, raw }] of lines.entries()) {
    const trimmed = raw.replace('\ufeff', '').trim()
    const times = cueTimes(trimmed)
    if (times !== null) {
      cue = times
      isFirst = true
      hasCues = true
      continue
    }
    if (trimmed === '') {
      cue = null
      isNote = false
      continue
    }
    if (cue === null) {
      if (!hasCues || trimmed.startsWith('NOTE') || isNote) head.push(trimmed)
      isNote ||= trimmed.startsWith('NOTE')
      continue
    }
    // The number of the next cue may follow without a gap.
    if (/^\d{1,6}$/.test(trimmed) && cueTimes((lines[index + 1]?.raw ?? '').trim()) !== null) continue
    for (const { voice, words } of splitVoices(trimmed)) {
      spoken.push({ number, from: cue.from, until: cue.until, isFirst, voice, words })
      isFirst = false
      // Only the first line of a cue owns its time, or a cue of three lines would count three times.
      cue = { from: cue.until, until: cue.until }
    }
  }
  return { spoken, head: head.slice(0, 40) }
}

function about(head: readonly string[]): Pick<Cues, 'title' | 'head'> {
  const named = head
    .map((line) => /^(?:WEBVTT\s{0,4}[-–—:]?|title:)\s{1,4}(\S.{1,200})$/i.exec(line)?.[1])
    .find(Boolean)
  const words = head.join(' | ').slice(0, 1000)
  return { title: named?.trim() ?? null, head: words === '' ? null : words }
}

function cueTimes(line: string): { from: number; until: number } | null {
  if (line.length > 200) return null
  const arrow = line.indexOf('-->')
  const comma = arrow < 0 ? line.indexOf(',', line.indexOf('.') < 0 ? 0 : line.indexOf('.')) : -1
  const cut = arrow >= 0 ? arrow : comma
  if (cut < 0 || cut > 30) return null
  const from = clockSeconds(line.slice(0, cut))
  const rest = line.slice(cut + (arrow >= 0 ? 3 : 1)).trim()
  const until = clockSeconds(rest.split(' ')[0] ?? '')
  return from === null || until === null ? null : { from, until: Math.max(from, until) }
}

/** Returns a line's words without tags and entities, cut where another voice begins. */
function splitVoices(line: string): { voice: string | null; words: string }[] {
  if (!/[<&{]/.test(line)) return [{ voice: null, words: line }]
  const pieces: { voice: string | null; words: string }[] = []
  let voice: string | null = null
  let words = ''
  const push = (): void => {
    const text = decodeEntities(words)
      .replace(/\s{1,20}/g, ' ')
      .trim()
    if (text !== '' || (voice !== null && pieces.length === 0)) pieces.push({ voice, words: text })
    words = ''
  }
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    const close = character === '<' ? line.indexOf('>', at) : character === '{' ? line.indexOf('}', at) : -1
    const isTag = close > at && close - at < 120 && (character === '<' || line.charAt(at + 1) === '\\')
    if (!isTag) {
      words += character
      continue
    }
    const tag = line.slice(at + 1, close)
    if (/^v[\s.]/.test(tag)) {
      if (words.trim() !== '' || voice !== null) push()
      voice = decodeEntities(tag.slice(tag.search(/\s/) + 1)).trim()
      if (!/\s/.test(tag)) voice = null
    }
    at = close
  }
  push()
  return pieces
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{2,5})|(amp|lt|gt|nbsp|quot|apos|lrm|rlm));/g, (_whole, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? '') : String.fromCharCode(Number(code)),
  )
}

/** Handles in lower case are names too where they come back, or stand as one word before the colon of a named file's cue. */
function nameJudge(spoken: readonly SpokenLine[]): (name: string) => boolean {
  const counts = new Map<string, number>()
  let likely = 0
  for (const { isFirst, words } of spoken) {
    if (!isFirst) continue
    const name = labelOf(words)
    if (name === null) continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (isLikeName(name) || LAST_THEN_FIRST.test(name)) likely += 1
  }
  const isNamed = likely >= spoken.length / 4
  return (name) =>
    isLikeName(name) ||
    (isNamed && LAST_THEN_FIRST.test(name) && (counts.get(name) ?? 0) >= 2) ||
    (isNamed && /^[\p{Ll}\p{N}@]/u.test(name) && name.split(' ').length <= 4 && (counts.get(name) ?? 0) >= 2) ||
    (isNamed && /^[\p{Ll}\p{N}_.-]{3,20}(?: [|(].{1,30})?$/u.test(name) && !QUESTIONS.has(name))
}

const QUESTIONS = new Set(
  'question answer note and but so because well like then first second third example'.split(' '),
)

/** Returns what stands in front of a line's first colon, without the dashes and arrows that mark a change of speaker. */
function labelOf(words: string): string | null {
  const { label } = cutLabel(words)
  return label
}

function cutLabel(words: string): { label: string | null; rest: string } {
  const mark = /^(?:>{1,3}|[-–—])\s{0,2}/.exec(words)?.[0].length ?? 0
  const text = words.slice(mark)
  const bracketed = /^[[(]([^[\]()]{2,50})[\])]:?\s/.exec(text)
  if (bracketed?.[1] !== undefined && (text.charAt(bracketed[0].length - 2) === ':' || text.startsWith('['))) {
    return { label: bracketed[1].trim(), rest: text.slice(bracketed[0].length).trim() }
  }
  const colon = text.indexOf(': ')
  const end = colon < 0 && text.endsWith(':') ? text.length - 1 : colon
  if (end <= 0 || end > 60) return { label: null, rest: text }
  return { label: text.slice(0, end).trim(), rest: text.slice(end + 1).trim() }
}

function splitName(words: string, isName: (name: string) => boolean): { speaker: string | null; text: string } {
  const { label, rest } = cutLabel(words)
  if (label === null || !isName(label) || SOUNDS.test(label))
    return { speaker: null, text: words.replace(/^>{2,3}\s{0,2}/, '') }
  return { speaker: label, text: rest }
}

/** `[Music]`, `(laughs)`. */
const SOUNDS =
  /^(?:music|applause|laugh(?:s|ter|ing)?|silence|inaudible|crosstalk|no audio|noise|pause|cough(?:s|ing)?)\b/i

/** A full stop behind a word that is no initial and no title. */
const SENTENCE_END = twinPattern(/(?:^|\s)(?!(?:Mr|Mrs|Ms|Dr|Prof|Hon|St|Sr|Jr|Rev|Fr)\.)\p{L}{2,30}\. /u)
const LAST_THEN_FIRST = twinPattern(
  /^\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}\.)?(?: \([^()]{1,40}\))?$/u,
)

/** Returns whether a few words could be somebody's display name in a transcript: at most six, the first a capital or `@`. */
export function isLikeName(name: string): boolean {
  if (name.length === 0 || name.length > 60) return false
  const words = name.split(' ')
  if (words.length > 6) return false
  const first = name.charAt(0)
  // Scripts without capitals.
  if (/^\p{Lo}/u.test(name)) return name.length <= 16 && words.length <= 3
  if (first !== '@' && (first === first.toLowerCase() || first.trim() === '')) return false
  return !SENTENCE_END.test(name) && !name.includes('?') && !name.includes(',') && !name.includes('"')
}
