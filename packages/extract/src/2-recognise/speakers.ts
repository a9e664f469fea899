import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line, Said } from '../1-normalise/line.ts'
import { isLikeName } from '../1-normalise/read-cues.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { isCommonWord } from '../3-resolve/common-words.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { remembered } from '../remembered.ts'
import { readPerson } from './read-person.ts'
import { sectionKindOf } from './section-kind.ts'
import { cleanSpeaker } from './speaking.ts'

/** Who says a line, and where in its plain text the words begin. */
export interface Spoken {
  readonly speaker: string
  readonly from: number
  /** True when the line only goes on with what its speaker said above. */
  readonly continued: boolean
}

const LABELS = new Set(
  (
    'action|actions|action item|ai|todo|to do|note|notes|nb|date|time|when|where|topic|agenda|decision|' +
    'resolved|resolution|proposal|proposed|question|answer|q|a|link|links|recording|update|updates|status|' +
    'summary|issue|pr|example|examples|http|https|chair|scribe|scribes|present|regrets|facilitator|notary|' +
    'minutes|consensus|vote|ask|next steps|next step|background|context|goal|goals|result|results|' +
    'subtopic|location|zoom|video|slides|draft|plan|reminder|important|warning|edit|title|author|tags|' +
    'done|yes|no|pros|cons|option|motion|meeting|host|moderator|venue|new|old|previous|current|general|' +
    'other|others|problem|solution|concern|concerns|rationale|motivation|alternative|alternatives|outcome|' +
    'conclusion|tl dr|tldr|repository|repo|source|see|also|chat|call|discussion|feedback|request|requests|' +
    'comment|comments|announcement|announcements|calendar|deadline|due|owner|owners|id|url|e g|i e|' +
    'category|layout|excerpt|output|follow up|seconded|moved|blocker|blockers|milestone|scenario|approve|' +
    'abstain|for|against|idea|ideas|tasks|task|this month|next month|next week|today|tomorrow|done|' +
    'roadmap|releases|release|version|section|pull request|logo|introduction|purpose|need|needs|first|' +
    'second|third|finally|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|conferences|' +
    'resources'
  ).split('|'),
)
const CONTINUED = /^(?:…|\.{2,4}|\.\.\. ?)\s?/
const CLOCKED =
  /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?(?:-|–|—|-->|to) ?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)?[\])]?\s{1,3}(?:[-–—|] )?/
const CLOCK_BEHIND = /\s{0,2}[[(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]$/

/** Returns, for each line from `from` until `until`, who says it; a name counts when it comes back or stands on the roster. */
export function findSpeakers(
  lines: readonly Line[],
  from: number,
  until: number,
  isOnRoster: (name: string) => boolean,
  hasRoster: boolean,
): (Spoken | null)[] {
  const counts = new Map<string, number>()
  const candidates: (Spoken | null)[] = []
  const relays = relayersOf(lines, from, until)
  for (let index = from; index < until; index++) {
    const line = lines[index]
    const spoken =
      line === undefined ? null : line.said === undefined ? readSpeaker(line) : sayer(line, line.said, relays)
    // A hasty label names whom others name as a speaker, and makes nobody one.
    candidates.push(spoken ?? (line === undefined || line.said !== undefined ? null : readHastySpeaker(line)))
    if (line !== undefined && spoken !== null && !spoken.continued) {
      const key = foldName(spoken.speaker)
      const isI = FIRST_PERSON.test(line.plain.slice(spoken.from, spoken.from + 400))
      counts.set(key, (counts.get(key) ?? 0) + (isI ? OWN_VOICE : 1))
    }
  }
  const verdicts = new Map<string, boolean>()
  const isSomebody = (name: string): boolean => {
    const key = foldName(name)
    const known = verdicts.get(key)
    if (known !== undefined) return known
    const count = counts.get(key) ?? 0
    const words = key.split(' ')
    const isOrdinary = !isGivenName(words[0] ?? '') && words.some(isOrdinaryWord)
    const isWorded = isOrdinary || words.some((word) => /^\d+$/.test(word) || isCommonWord(word))
    // Where a roster names those present, a label that is not on it has to come back more often, and much more often
    // when it only might be a name ("Highlights", "Riverbot").
    const isGiven = isGivenName(words[0] ?? '') || words.length > 1 || name === name.toLowerCase() || NICK.test(name)
    const enough = hasRoster ? (isGiven ? 3 : 6) : 2
    const verdict = isOnRoster(name) || (!isWorded && count >= enough)
    verdicts.set(key, verdict)
    return verdict
  }
  let speaker: string | null = null
  return candidates.map((spoken, offset) => {
    const line = lines[from + offset]
    if (line === undefined || line.kind === 'heading' || line.kind === 'rule') {
      speaker = null
      return null
    }
    if (line.said !== undefined) {
      if (spoken?.continued === true) return speaker === null ? null : { ...spoken, speaker }
      speaker = spoken?.speaker ?? null
      return spoken
    }
    if (spoken === null) {
      if (line.kind === 'text' && line.plain !== '' && speaker !== null && lines[from + offset - 1]?.kind === 'blank')
        speaker = null
      return null
    }
    if (spoken.continued) return speaker === null ? null : { ...spoken, speaker }
    if (!isSomebody(spoken.speaker)) {
      if (line.kind === 'text') speaker = null
      return null
    }
    speaker = spoken.speaker
    return spoken
  })
}

/** Things have labels, and only people say "I": one such remark counts as three. */
const FIRST_PERSON = /(?:^|[\s(])I(?:['’](?:ll|m|ve|d)|(?= ))/
const OWN_VOICE = 3

const HASTY = twinPattern(/^([\p{L}\d_.-]{2,25})(?::(?=\p{L})|(?: [[(][^[\]()]{2,40}[\])]) [-–—] (?=\S))/u)

/** Returns the speaker of a label without its space or colon: `ana:the ramp is ready`, `Ana [River] - the ramp is ready`. */
function readHastySpeaker(line: Line): Spoken | null {
  if (line.kind !== 'bullet' && line.kind !== 'text') return null
  const label = HASTY.exec(line.plain.slice(0, 80))
  const name = label?.[1] ?? ''
  return label === null || !isSpeakerName(name)
    ? null
    : { speaker: speakerName(name), from: label[0].length, continued: false }
}

/** Returns the speaker that a single line names in front of its words, without asking whether it is anybody. */
function readSpeaker(line: Line): Spoken | null {
  const { plain } = line
  if (plain === '' || line.kind === 'row' || line.kind === 'heading') return null
  // A name stands in front: a colon or bracket near the start, or dots that go on.
  const colonAt = plain.indexOf(':')
  const isFar = colonAt < 0 || colonAt > 80
  if (isFar && !/^[….[(\d]/.test(plain)) return null
  const continued = CONTINUED.exec(plain)
  if (continued !== null && continued[0].length < plain.length)
    return { speaker: '', from: continued[0].length, continued: true }
  const clock = CLOCKED.exec(plain)?.[0].length ?? 0
  if (plain.startsWith('[', clock)) {
    const close = plain.indexOf(']', clock)
    const isLabelled = plain.startsWith(']: ', close)
    const name = plain.slice(clock + 1, close)
    if (isLabelled && close < 60 && isSpeakerName(name)) return { speaker: name, from: close + 3, continued: false }
    if (
      close > 0 &&
      plain.charAt(close + 1) === ' ' &&
      close < 40 &&
      !line.links.some((link) => link.text === name) &&
      isSpeakerName(name)
    ) {
      return { speaker: name, from: close + 2, continued: false }
    }
    return null
  }
  let colon = plain.indexOf(':', clock)
  // `Ana Ruiz [01:03]: words`: the colons of a clock end no name.
  if (colon > 0 && /\d/.test(plain.charAt(colon - 1)) && /\d/.test(plain.charAt(colon + 1))) {
    const stop = plain.slice(colon, colon + 14).search(/[\])]:(?: |$)/)
    colon = stop < 0 ? -1 : colon + stop + 1
  }
  if (colon <= 0 || colon > 60 + clock) return null
  if (colon + 1 < plain.length && plain.charAt(colon + 1) !== ' ') return null
  const name = plain.slice(clock, colon).replace(CLOCK_BEHIND, '').trim()
  if (!isSpeakerName(name)) return null
  return { speaker: speakerName(name), from: Math.min(plain.length, colon + 2), continued: false }
}

/** What is typed for a bot, or for the minutes' frame, is nobody's speech. */
const COMMAND = twinPattern(
  /^(?:(?:present|regrets|agenda|scribe|q|chair)[+=?-]|(?:scribe|scribenick|chair|topic|subtopic|meeting|agenda|present|regrets|date|previous meeting) ?:|q\+|ack |s\/|zakim|rrsagent|voip|#\w|ACTION:|AGREED:|RESOLUTION:|RESOLVED:|PROPOSAL:|https?:\/\/\S{1,500}$)/i,
)

/** Returns who says a line of a log: a scribe writes down others ("Ana: the ramp is ready"), anybody else addresses them so. */
function sayer({ plain, kind }: Line, said: Said, relays: ReadonlySet<string>): Spoken | null {
  if (kind === 'hidden' || plain === '') return null
  const name = cleanSpeaker(said.speaker)
  if (name === null) return null
  if (said.isVoice) return { speaker: name, from: 0, continued: false }
  if (COMMAND.test(plain)) return null
  if (!relays.has(foldName(said.speaker))) return { speaker: name, from: 0, continued: false }
  const continued = CONTINUED.exec(plain)
  if (continued !== null && continued[0].length < plain.length)
    return { speaker: '', from: continued[0].length, continued: true }
  const colon = plain.indexOf(': ')
  const relayed = colon > 0 && colon < 40 ? plain.slice(0, colon).replaceAll('_', ' ').trim() : ''
  if (relayed !== '' && isSpeakerName(relayed)) {
    return { speaker: speakerName(relayed), from: colon + 2, continued: false }
  }
  return { speaker: name, from: 0, continued: false }
}

const SCRIBE = /^scribe(?:nick)?\s?[:+=]\s{0,3}(.{0,60})$/i
/** Who types this many lines, half of them with a name in front, writes down what others say. */
const RELAYED_MIN = 5

function relayersOf(lines: readonly Line[], from: number, until: number): ReadonlySet<string> {
  const relays = new Set<string>()
  const counts = new Map<string, { typed: number; named: number }>()
  for (let index = from; index < until; index++) {
    const line = lines[index]
    if (line?.said === undefined || line.said.isVoice) continue
    const nick = foldName(line.said.speaker)
    const scribe = SCRIBE.exec(line.plain)
    if (scribe !== null)
      relays.add((scribe[1] ?? '').trim() === '' ? nick : foldName((scribe[1] ?? '').replaceAll('_', ' ')))
    const count = counts.get(nick) ?? { typed: 0, named: 0 }
    counts.set(nick, count)
    count.typed += 1
    if (/^[\p{L}][\p{L}\p{N}_.() -]{1,38}: /u.test(line.plain)) count.named += 1
  }
  for (const [nick, { typed, named }] of counts) if (typed >= RELAYED_MIN && named * 2 >= typed) relays.add(nick)
  return relays
}

/** `eP`, `dLong`: a nick may have its capital inside. */
const NICK = twinPattern(/^\p{Ll}{1,12}\p{Lu}[\p{L}\d]{0,12}$/u)

function speakerName(name: string): string {
  const person = readPerson(name, [])
  return person === null ? name : person.name
}

// The same labels stand in front of line after line.
const isSpeakerName = remembered((name: string): boolean => {
  if (name.length < 2 || isNobody(name)) return false
  const folded = foldName(name)
  if (LABELS.has(folded) || LABELS.has(folded.split(' ')[0] ?? '') || sectionKindOf(name) !== 'other') return false
  if (isLikeName(name)) return name.split(' ').length <= 5
  return (/^[\p{Ll}\d_.-]{2,25}$/u.test(name) && /\p{L}/u.test(name)) || NICK.test(name)
})
