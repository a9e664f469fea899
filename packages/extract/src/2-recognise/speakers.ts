import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { isLikeName } from '../1-normalise/read-cues.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { isCommonWord } from '../3-resolve/common-words.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { readPerson } from './read-person.ts'
import { sectionKindOf } from './section-kind.ts'

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
const IRC = /^\[?[\dT:.Z -]{4,26}\]?\s{1,4}<([^<>\s]{1,60})>\s{1,4}/
const CLOCKED = /^\[?\(?\d{1,2}:\d{2}(?::\d{2})?\]?\)?\s{1,3}/
const CLOCK_BEHIND = /\s{0,2}[[(]\d{1,2}:\d{2}(?::\d{2})?[\])]$/

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
  for (let index = from; index < until; index++) {
    const line = lines[index]
    const spoken = line === undefined ? null : readSpeaker(line)
    candidates.push(spoken)
    if (spoken !== null && !spoken.continued) {
      const key = foldName(spoken.speaker)
      counts.set(key, (counts.get(key) ?? 0) + 1)
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
    const isGiven = isGivenName(words[0] ?? '') || words.length > 1 || name === name.toLowerCase()
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

/** Returns the speaker that a single line names in front of its words, without asking whether it is anybody. */
export function readSpeaker(line: Line): Spoken | null {
  const { plain } = line
  if (plain === '' || line.kind === 'row' || line.kind === 'heading') return null
  // A name stands in front: a colon or bracket near the start, dots that go on, or a chat line's angle brackets.
  const colonAt = plain.indexOf(':')
  const isFar = colonAt < 0 || colonAt > 80
  if (isFar && !/^[….[(\d]/.test(plain) && !line.raw.includes('<')) return null
  const continued = CONTINUED.exec(plain)
  if (continued !== null && continued[0].length < plain.length)
    return { speaker: '', from: continued[0].length, continued: true }
  if (line.raw.includes('<')) {
    const irc = IRC.exec(line.raw)
    if (irc?.[1] !== undefined) return ircSpeaker(line, irc[1])
  }
  const clock = CLOCKED.exec(plain)?.[0].length ?? 0
  if (plain.startsWith('[', clock)) {
    const close = plain.indexOf('] ')
    const name = plain.slice(clock + 1, close)
    if (close > 0 && close < 40 && !line.links.some((link) => link.text === name) && isSpeakerName(name)) {
      return { speaker: name, from: close + 2, continued: false }
    }
    return null
  }
  const colon = plain.indexOf(':', clock)
  if (colon <= 0 || colon > 60 + clock) return null
  if (colon + 1 < plain.length && plain.charAt(colon + 1) !== ' ') return null
  const name = plain.slice(clock, colon).replace(CLOCK_BEHIND, '').trim()
  if (!isSpeakerName(name)) return null
  return { speaker: speakerName(name), from: Math.min(plain.length, colon + 2), continued: false }
}

/** A scribe writes down others: `<manu> wayne: text` is wayne's. */
function ircSpeaker(line: Line, nick: string): Spoken | null {
  const at = line.plain.lastIndexOf(nick)
  const from = line.plain.indexOf('> ') >= 0 ? line.plain.indexOf('> ') + 2 : Math.max(0, line.plain.indexOf('] ') + 2)
  const said = line.plain.slice(from)
  if (/^(?:present|regrets|q|agenda|scribe|topic|ack|zakim|rrsagent|chair)\b/i.test(said)) return null
  const colon = said.indexOf(': ')
  const relayed = colon > 0 && colon < 30 && !said.slice(0, colon).includes(' ') ? said.slice(0, colon) : null
  if (CONTINUED.test(said)) return { speaker: '', from, continued: true }
  if (relayed !== null && isSpeakerName(relayed)) {
    return { speaker: relayed.replaceAll('_', ' '), from: from + colon + 2, continued: false }
  }
  return at > from ? null : { speaker: nick.replaceAll('_', ' '), from, continued: false }
}

function speakerName(name: string): string {
  const person = readPerson(name, [])
  return person === null ? name : person.name
}

function isSpeakerName(name: string): boolean {
  if (name.length < 2 || isNobody(name)) return false
  const folded = foldName(name)
  if (LABELS.has(folded) || LABELS.has(folded.split(' ')[0] ?? '') || sectionKindOf(name) !== 'other') return false
  if (isLikeName(name)) return name.split(' ').length <= 5
  return /^[\p{Ll}\d_.-]{2,25}$/u.test(name) && /\p{L}/u.test(name)
}
