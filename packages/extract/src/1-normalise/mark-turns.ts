import type { Line } from './line.ts'
import { stripMarkup } from './strip-markup.ts'
import { bareName, signsOf, TURN_LAYOUTS, type TurnLayout, type TurnLine } from './turn-layouts.ts'

/** Lines with who says them where a log's or transcript's layout tells it, and the stamp of its start if it holds a day. */
export interface MarkedTurns {
  readonly lines: Line[]
  readonly startedAt: string | null
}

/** Fewer lines in a layout than this are no log. */
export const TURNS_MIN = 3
/** Below this share of its lines a log is an appendix, and its first day not the source's. */
const SHARE_OF_LOG = 0.5
/** Who comes and goes: `*** cy has joined`, `-!- cy [~cy@host] has quit`, `--> cy`. */
const TRAFFIC = /^[[(]?[\d:.TZ/ -]{4,26}[\])]?\s{1,4}(?:\*{1,3} |-!- |-->|<--|==> |<== |--\s)/
const FOOTER =
  /^(?:transcription ended|meeting ended|recording (?:stopped|ended)|transcribed by|this editable transcript|this transcript was|end of transcript)\b/i
const MEETING_STARTED =
  /\bMeeting started (?:[A-Z][a-z]{2} )?([A-Z][a-z]{2}) {1,2}(\d{1,2}) \d{1,2}:\d{2}(?::\d{2})? (?:UTC )?(\d{4})/

/** Returns a source's lines, each with its speaker where one of the known layouts explains enough of them; else null. */
export function markTurns(lines: readonly Line[]): MarkedTurns | null {
  const signs = new Uint8Array(lines.length)
  // How many lines bear each combination of signs.
  const borne = new Uint32Array(32)
  let filled = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || line.kind === 'hidden' || line.kind === 'blank') continue
    filled += 1
    const sign = signsOf(line.raw)
    if (sign === 0) continue
    signs[index] = sign
    borne[sign] = (borne[sign] ?? 0) + 1
  }
  for (const layout of TURN_LAYOUTS) {
    const count = borne.reduce((sum, lineCount, sign) => sum + ((sign & layout.sign) === 0 ? 0 : lineCount), 0)
    if (count < TURNS_MIN || count < filled * layout.shareMin) continue
    const turns = lines.map(({ raw }, index) => (((signs[index] ?? 0) & layout.sign) === 0 ? null : layout.read(raw)))
    if (layout.name === 'clock-alone') findNames(lines, turns)
    if (isLayout(layout, turns, filled)) return marked(lines, turns, layout, filled)
  }
  return null
}

/** A clock alone on its line belongs to the name above it, else to the one below; without one it opens no turn. */
function findNames(lines: readonly Line[], turns: (TurnLine | null)[]): void {
  for (const [index, turn] of turns.entries()) {
    if (turn === null || turn.speaker !== '') continue
    const place = [index - 1, index + 1].find((near) => nameAlone(lines[near]) !== null && turns[near] === null)
    const name = place === undefined ? null : nameAlone(lines[place])
    if (place === undefined || name === null) turns[index] = null
    else {
      turns[index] = { ...turn, speaker: name }
      turns[place] = { speaker: name, from: lines[place]?.raw.length ?? 0, stamp: turn.stamp }
    }
  }
}

function nameAlone(line: Line | undefined): string | null {
  return line === undefined || line.kind === 'blank' || line.kind === 'hidden' || line.plain.includes(':')
    ? null
    : bareName(line.raw)
}

/** Names come back and clocks go on; the times of an agenda stand before words that do not come back. */
function isLayout(layout: TurnLayout, turns: readonly (TurnLine | null)[], filled: number): boolean {
  const found = turns.filter((turn) => turn !== null)
  // A clock and a name on lines of their own are two for each turn.
  const perTurn = layout.name === 'clock-alone' ? 2 : 1
  const count = found.length / perTurn
  if (count < TURNS_MIN || count < filled * layout.shareMin) return false
  const names = new Set(found.map(({ speaker }) => speaker.split(' (', 1)[0])).size
  if (!layout.isVoice) return layout.shareMin === 0 || found.length > names
  if (names < 2 || count < names * 1.5) return false
  const stamps = found.map(({ stamp }) => stamp ?? '')
  const back = stamps.filter(
    (stamp, index) => index > 0 && secondsOf(stamp) < secondsOf(stamps[index - 1] ?? ''),
  ).length
  return back <= stamps.length / 10
}

function secondsOf(stamp: string): number {
  const parts = /(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(stamp)
  const [, first = '0', second = '0', third] = parts ?? []
  // Minutes and seconds, or hours and minutes: only their order counts.
  return third === undefined
    ? Number(first) * 60 + Number(second)
    : Number(first) * 3600 + Number(second) * 60 + Number(third)
}

function marked(
  lines: readonly Line[],
  turns: readonly (TurnLine | null)[],
  layout: TurnLayout,
  filled: number,
): MarkedTurns {
  let speaker: string | null = null
  let said = 0
  let startedAt: string | null = null
  const out = lines.map((line, index): Line => {
    const turn = turns[index] ?? null
    if (turn !== null) {
      said += 1
      speaker = turn.speaker
      startedAt ??= dayOf(turn.stamp) ?? meetingStart(line.raw)
      return spokenLine(line, turn.from, turn.speaker, layout)
    }
    if (!layout.hasBodies) return TRAFFIC.test(line.raw) ? { ...line, kind: 'hidden', plain: '' } : line
    if (line.kind === 'heading' || line.kind === 'rule' || FOOTER.test(line.plain)) speaker = null
    if (speaker === null || line.plain === '' || line.kind === 'hidden') return line
    said += 1
    return { ...line, said: { speaker, isVoice: layout.isVoice } }
  })
  return { lines: out, startedAt: said >= filled * SHARE_OF_LOG ? startedAt : null }
}

function spokenLine(line: Line, from: number, speaker: string, { isVoice }: TurnLayout): Line {
  const stripped = stripMarkup(line.raw.slice(from))
  return {
    ...line,
    kind: stripped.plain === '' ? 'hidden' : 'text',
    level: 0,
    check: null,
    struck: false,
    bold: false,
    bodyStart: from + (line.raw.length - from - line.raw.slice(from).trimStart().length),
    plain: commanded(stripped.plain),
    links: stripped.links,
    said: { speaker, isVoice },
  }
}

/** A meeting bot's commands say in one word what minutes say with a label. */
function commanded(plain: string): string {
  const command = /^#(action|agreed|accepted|rejected|info|topic|subtopic|todo)\s{1,3}/i.exec(plain)
  if (command === null) return plain
  const label = COMMANDS[(command[1] ?? '').toLowerCase()]
  return label === undefined ? plain : `${label}${plain.slice(command[0].length)}`
}

const COMMANDS: Readonly<Record<string, string>> = {
  action: 'ACTION: ',
  todo: 'ACTION: ',
  agreed: 'AGREED: ',
  accepted: 'AGREED: ',
  info: '',
  topic: 'Topic: ',
  subtopic: 'Subtopic: ',
}

function dayOf(stamp: string | null): string | null {
  return stamp !== null && /^\d{4}-\d{2}-\d{2}|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(stamp) ? stamp : null
}

function meetingStart(raw: string): string | null {
  const match = raw.length > 600 ? null : MEETING_STARTED.exec(raw)
  return match === null ? null : `${match[1]} ${match[2]}, ${match[3]}`
}
