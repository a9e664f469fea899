import { isLikeName } from './read-cues.ts'

/** One line of a log or transcript taken apart: who speaks, where the words begin in it (behind it for a line that only names), and its stamp. */
export interface TurnLine {
  readonly speaker: string
  readonly from: number
  readonly stamp: string | null
}

/** A way in which logs and transcripts write who speaks, one line at a time. */
export interface TurnLayout {
  readonly name: string
  /** True where a line's words are speech written down, false for what people typed. */
  readonly isVoice: boolean
  /** True where words may follow on lines of their own. */
  readonly hasBodies: boolean
  /** The least share of a source's lines that the layout has to explain. */
  readonly shareMin: number
  /** The sign (see `SIGNS`) without which no line is read. */
  readonly sign: number
  readonly read: (raw: string) => TurnLine | null
}

/** What a line's first and last letters say of the layouts that could read it, as bits. */
const SIGNS = { stampInFront: 1, nickInFront: 2, nickAndAngle: 4, stampAtEnd: 8, stampNearFront: 16 } as const

const ANGLE_WITHIN = 34

/** Returns the signs that a line bears, at hardly any cost: most lines bear none. */
export function signsOf(raw: string): number {
  const first = raw.charCodeAt(0)
  let signs = 0
  if ((first >= 48 && first <= 57) || first === 91 || first === 40) signs = SIGNS.stampInFront | SIGNS.stampNearFront
  else if (first === 60) signs = SIGNS.nickInFront
  else if (first === 42 || first === 32 || first === 9) signs = SIGNS.stampNearFront
  else if (first > 64 && first < 123) {
    let at = 1
    while (at < ANGLE_WITHIN && raw.charCodeAt(at) > 32 && raw.charCodeAt(at) !== 62) at += 1
    if (raw.charCodeAt(at) === 62 && raw.charCodeAt(at + 1) <= 32) signs = SIGNS.nickAndAngle
  }
  if (raw.length > 5 && raw.length < 120 && CLOSING[raw.charCodeAt(raw.length - 1)] === 1 && raw.includes(':', 2))
    signs |= SIGNS.stampAtEnd
  return signs
}

const CLOSING = Uint8Array.from({ length: 128 }, (_none, code) =>
  '0123456789)]*_:Mm \t'.includes(String.fromCharCode(code)) ? 1 : 0,
)

const DAY = String.raw`(?:\d{4}-\d{2}-\d{2}[T ]|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? )?`
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?Z?(?: ?[AaPp][Mm])?`
const STAMPED_NICK = new RegExp(String.raw`^[[(]?(${DAY}${CLOCK})[\])]?\s{0,4}<\s?[@+%&~]?([^<>]{1,60})>\s{0,4}`)
const STAMPED_COLON = new RegExp(String.raw`^[[(]?(${DAY}${CLOCK})[\])]?\s{1,4}[@+%&~]?([a-z_][\w^{}|-]{0,30}):\s{1,4}`)
const BARE_NICK = /^<[@+%&~]?([A-Za-z_][\w^{}|`-]{0,30})>\s{1,4}/
const NICK_ANGLE = /^([A-Za-z_][\w.-]{0,30})>\s{1,3}/
const TABBED = new RegExp(String.raw`^(${DAY}${CLOCK})\t[@+%&~]?([^\t<>]{1,40})\t`)
const PIPED = new RegExp(String.raw`^(${DAY}${CLOCK}) {1,16}[@+%&~]?([A-Za-z_][\w^{}-]{0,30}) {0,20}\| `)
const CHAT_STAMP = new RegExp(String.raw`^(${DAY}${CLOCK})\s{1,8}[Ff]rom `)
const STAMP_AT_END = new RegExp(String.raw`(${DAY}${CLOCK})[\])*_]{0,3}:?$`)
const STAMP_IN_FRONT = new RegExp(String.raw`^[[(]?(${CLOCK})[\])]?\s{1,4}(?:[-–—|] )?`)

const CLOCK_ALONE = new RegExp(String.raw`^[[(]?(${CLOCK})[\])]?$`)

function nickLine(pattern: RegExp): (raw: string) => TurnLine | null {
  return (raw) => {
    const match = pattern.exec(raw)
    const [stamp, nick] = match === null ? [] : match.length > 2 ? [match[1], match[2]] : [null, match[1]]
    if (match === null || nick === undefined || TAGS.has(nick.toLowerCase())) return null
    return { speaker: nick.replaceAll('_', ' ').trim(), from: match[0].length, stamp: stamp ?? null }
  }
}

/** `<p>` opens a paragraph and is nobody. */
const TAGS = new Set(
  'a b i p u s br hr li ul ol dl dt dd td th tr h1 h2 h3 h4 h5 h6 em img div pre sub sup del ins kbd code span table tbody thead strong small details summary center font html body head title script style'.split(
    ' ',
  ),
)

/** `10:00:02 From Ana Ruiz to Everyone : words`, as Zoom saves its chat. */
function readChatLine(raw: string): TurnLine | null {
  const stamp = CHAT_STAMP.exec(raw)
  if (stamp === null) return null
  const from = stamp[0].length
  const head = raw.slice(from, from + 160)
  const colon = head.search(/:(?:\s|$)/)
  if (colon < 0) return null
  const to = head.slice(0, colon).search(/\s(?:to|To)\s/)
  const speaker = head.slice(0, to < 0 ? colon : to).trim()
  return speaker === '' ? null : { speaker, from: from + colon + 1, stamp: stamp[1] ?? null }
}

/** `Ana Ruiz  0:03`, `**Ana Ruiz** *[00:03]*`, `Ana Ruiz (00:03):`, `[Ana Ruiz] 10:00:02`, alone on their line. */
function readNameThenClock(raw: string): TurnLine | null {
  const line = raw.trim()
  if (line.length < 6 || line.length > 110) return null
  const cut = Math.max(0, line.length - 40)
  const stamp = STAMP_AT_END.exec(line.slice(cut))
  if (stamp === null) return null
  const before = line.slice(0, cut + stamp.index).replace(/[[(*_]{1,3}$/, '')
  const name = bareName(before.replace(/[-–—|•·,]\s{0,3}$/, ''))
  return name === null || !/[\s*\])]$/.test(before)
    ? null
    : { speaker: name, from: raw.length, stamp: stamp[1] ?? null }
}

/** A clock alone on its line, above or below a name alone on its own. */
function readClock(raw: string): TurnLine | null {
  const stamp = raw.length > 20 ? null : CLOCK_ALONE.exec(raw.trim())
  return stamp === null ? null : { speaker: '', from: raw.length, stamp: stamp[1] ?? null }
}

/** `0:03 - Ana Ruiz (Riverside)`, `[00:03] Ana Ruiz:`, alone on their line. */
function readClockThenName(raw: string): TurnLine | null {
  const line = raw.trim().replace(/^\*\*|\*\*$/g, '')
  if (line.length < 6 || line.length > 90) return null
  const stamp = STAMP_IN_FRONT.exec(line)
  const name = stamp === null ? null : bareName(line.slice(stamp[0].length))
  return name === null ? null : { speaker: name, from: raw.length, stamp: stamp?.[1] ?? null }
}

/** Returns the name that stands alone on a line, or null. */
export function bareName(words: string): string | null {
  const name = words
    .replace(/[*_#[\]\\]/g, ' ')
    .trim()
    .replace(/:$/, '')
    .replace(/\s{2,}/g, ' ')
  const affiliation = name.search(/\s\(/)
  const shown = affiliation > 0 ? name.slice(0, affiliation) : name
  if (!isLikeName(shown) || shown.split(' ').length > 5) return null
  return /[.!?;]$|\d{2}|https?:/.test(shown.replace(/ (?:[JS]r|\p{Lu})\.$/u, '')) ? null : name
}

/** The layouts that are tried, the most telling first. */
export const TURN_LAYOUTS: readonly TurnLayout[] = [
  {
    name: 'stamped-nick',
    isVoice: false,
    hasBodies: false,
    shareMin: 0,
    sign: SIGNS.stampInFront,
    read: nickLine(STAMPED_NICK),
  },
  { name: 'chat', isVoice: false, hasBodies: true, shareMin: 0, sign: SIGNS.stampInFront, read: readChatLine },
  { name: 'tabbed', isVoice: false, hasBodies: false, shareMin: 0.3, sign: SIGNS.stampInFront, read: nickLine(TABBED) },
  { name: 'piped', isVoice: false, hasBodies: false, shareMin: 0.3, sign: SIGNS.stampInFront, read: nickLine(PIPED) },
  {
    name: 'stamped-colon',
    isVoice: false,
    hasBodies: false,
    shareMin: 0.4,
    sign: SIGNS.stampInFront,
    read: nickLine(STAMPED_COLON),
  },
  {
    name: 'bare-nick',
    isVoice: false,
    hasBodies: false,
    shareMin: 0.5,
    sign: SIGNS.nickInFront,
    read: nickLine(BARE_NICK),
  },
  {
    name: 'nick-angle',
    isVoice: false,
    hasBodies: false,
    shareMin: 0.5,
    sign: SIGNS.nickAndAngle,
    read: nickLine(NICK_ANGLE),
  },
  {
    name: 'name-then-clock',
    isVoice: true,
    hasBodies: true,
    shareMin: 0.15,
    sign: SIGNS.stampAtEnd,
    read: readNameThenClock,
  },
  {
    name: 'clock-then-name',
    isVoice: true,
    hasBodies: true,
    shareMin: 0.15,
    sign: SIGNS.stampNearFront,
    read: readClockThenName,
  },
  { name: 'clock-alone', isVoice: true, hasBodies: true, shareMin: 0.15, sign: SIGNS.stampNearFront, read: readClock },
]
