import type { Utterance } from './line.ts'

/** What a JSON transcript says; `startedAt` is the text of its start stamp. */
export interface JsonTranscript {
  readonly title: string | null
  readonly startedAt: string | null
  readonly utterances: readonly Utterance[]
}

type Fields = Readonly<Record<string, unknown>>

const SPEAKER_KEYS =
  'speaker personName speaker_name speakerName speakerLabel speaker_label participant participantName participant_name displayName display_name name user userName username author from nick who'.split(
    ' ',
  )
const TEXT_KEYS =
  'transcriptText text content sentence utterance body message chatMessageText raw_text transcript words'.split(' ')
const START_KEYS =
  'start start_time startTime startTimestamp start_timestamp startSeconds begin offset from_time timestamp time ts'.split(
    ' ',
  )
const END_KEYS = 'end end_time endTime endTimestamp end_timestamp endSeconds stop to_time'.split(' ')
const LENGTH_KEYS = ['duration', 'dur', 'length']
const TITLE_KEYS = ['meetingTitle', 'meeting_title', 'title', 'topic', 'subject', 'meetingName']
const STARTED_KEYS =
  'meetingStartTimestamp meetingStart meeting_start_time startedAt started_at start_time startTime dateString date createdAt created_at recorded_at meeting_date'.split(
    ' ',
  )
const DEPTH_MAX = 5
const LIST_MAX = 200_000
/** Nobody speaks less than a word in this many seconds on the whole: such times are milliseconds. */
const SECONDS_PER_WORD_MAX = 60

/** Returns the turns of a JSON transcript, wherever in it the longest list of turns lies; null when it holds none. */
export function readJsonTranscript(text: string): JsonTranscript | null {
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch {
    return null
  }
  const turns = longest(value, 0)
  const body = isFields(value) ? value : {}
  const isEmpty = turns.length === 0 && !('transcript' in body) && !('meeting_transcripts' in body)
  if (isEmpty) return null
  const numberOf = lineFinder(text)
  const scale = timeScale(turns)
  const utterances = turns.map((turn): Utterance => {
    const until = turn.until ?? null
    return {
      speaker: turn.speaker,
      text: turn.text,
      number: numberOf(turn.anchor),
      from: turn.from === null || until === null ? null : turn.from / scale,
      until: until === null ? null : until / scale,
    }
  })
  const stamp = turns[0]?.stamp ?? null
  return { title: stringOf(body, TITLE_KEYS), startedAt: stringOf(body, STARTED_KEYS) ?? stamp, utterances }
}

interface Turn {
  readonly speaker: string
  readonly text: string
  /** Words of the turn as they stand in the file. */
  readonly anchor: string
  readonly from: number | null
  readonly until: number | null
  /** When it was said, where the turn carries a day. */
  readonly stamp: string | null
}

/** Returns the list with the most turns; of two as long the one that comes first. */
function longest(value: unknown, depth: number): readonly Turn[] {
  if (depth > DEPTH_MAX) return []
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.length > LIST_MAX ? value.slice(0, LIST_MAX) : value
    const turns = items.flatMap((one) => readTurn(one) ?? [])
    if (turns.length >= 1 && turns.length >= items.length / 2) return turns
    return best(items.slice(0, 100), depth)
  }
  return isFields(value) ? best(Object.values(value), depth) : []
}

function best(values: readonly unknown[], depth: number): readonly Turn[] {
  return values.reduce<readonly Turn[]>((most, one) => {
    const turns = longest(one, depth + 1)
    return turns.length > most.length ? turns : most
  }, [])
}

function readTurn(value: unknown): Turn | null {
  if (!isFields(value)) return null
  const speaker = nameOf(value)
  const said = textOf(value)
  if (speaker === null || said === null) return null
  const from = firstTime(value, START_KEYS) ?? firstTime(said.first, START_KEYS)
  const length = firstTime(value, LENGTH_KEYS)
  const until =
    firstTime(value, END_KEYS) ??
    firstTime(said.last, END_KEYS) ??
    (from === null || length === null ? null : from + length)
  return {
    speaker,
    text: said.text,
    anchor: said.anchor,
    from,
    until: until !== null && from !== null && until < from ? null : until,
    stamp: stampOf(value),
  }
}

function stampOf(value: Fields): string | null {
  const stamp = stringOf(value, START_KEYS)
  return stamp !== null && /^\d{4}-\d{2}-\d{2}/.test(stamp) ? stamp.slice(0, 40) : null
}

function nameOf(value: Fields): string | null {
  for (const key of SPEAKER_KEYS) {
    const found = value[key]
    if (typeof found === 'string' && found.trim() !== '') return found.trim()
    if (typeof found === 'number' && key.startsWith('speaker')) return `Speaker ${found}`
    if (isFields(found)) {
      const name = stringOf(found, ['name', 'displayName', 'display_name', 'full_name', 'username'])
      if (name !== null) return name
    }
  }
  return null
}

const NO_FIELDS: Fields = {}

function textOf(value: Fields): { text: string; anchor: string; first: Fields; last: Fields } | null {
  for (const key of TEXT_KEYS) {
    const found = value[key]
    if (typeof found === 'string') return { text: found.trim(), anchor: found, first: NO_FIELDS, last: NO_FIELDS }
    if (!Array.isArray(found)) continue
    const words: readonly unknown[] = found
    const pieces = words.flatMap((word) =>
      typeof word === 'string'
        ? [word]
        : isFields(word)
          ? (stringOf(word, ['text', 'word', 'punctuated_word']) ?? [])
          : [],
    )
    if (pieces.length === 0) continue
    const [first, last] = [words[0], words.at(-1)]
    return {
      text: pieces.join(' ').replace(/ {1,9}([,.!?;:])/g, '$1'),
      anchor: pieces[0] ?? '',
      first: isFields(first) ? first : NO_FIELDS,
      last: isFields(last) ? last : NO_FIELDS,
    }
  }
  return null
}

/** Returns the first time among the keys: a number, `1.5s`, a clock, a stamp, or any of these as `relative`; null without. */
function firstTime(value: Fields, keys: readonly string[]): number | null {
  for (const key of keys) {
    const found = value[key]
    const time = readTime(isFields(found) ? (found['relative'] ?? found['seconds']) : found)
    if (time !== null) return time
  }
  return null
}

function readTime(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null
  if (typeof value !== 'string' || value.length > 40) return null
  const plain = /^(\d{1,9}(?:\.\d{1,9})?)s?$/.exec(value)
  if (plain?.[1] !== undefined) return Number(plain[1])
  const clock = /^(?:\d{4}-\d{2}-(\d{2})T)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)(?:Z|[+-]\d{2}:?\d{2})?$/.exec(value)
  if (clock === null) return null
  const [, day = '0', hours = '0', minutes = '0', seconds = '0'] = clock
  return Number(day) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** Returns how many of the file's units of time make a second: 1 or 1000. */
function timeScale(turns: readonly Turn[]): number {
  let length = 0
  let words = 0
  for (const { from, until, text } of turns) {
    if (from === null || until === null) continue
    length += until - from
    words += text.split(' ').length
  }
  return words > 0 && length / words > SECONDS_PER_WORD_MAX ? 1000 : 1
}

function stringOf(value: Fields, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = value[key]
    if (typeof found === 'string' && found.trim() !== '') return found.trim()
  }
  return null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Turns come in the order of the file, so each is searched for behind the one before. */
function lineFinder(text: string): (said: string) => number {
  let at = 0
  let line = 1
  return (said) => {
    const found = text.indexOf(JSON.stringify(said).slice(1, 40).replace(/"$/, ''), at)
    if (found < 0) return line
    for (let next = text.indexOf('\n', at); next >= 0 && next < found; next = text.indexOf('\n', next + 1)) line += 1
    at = found
    return line
  }
}
