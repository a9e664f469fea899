import type { Utterance } from './line.ts'
import type { RawLine } from './parse-lines.ts'

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/

/** Returns a clock reading such as `1:02:03.4` or `02:03` in seconds, or null. */
export function clockSeconds(text: string): number | null {
  const match = CLOCK.exec(text.trim())
  if (match === null) return null
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)
}

/** Returns the utterances of WebVTT, SubRip or SBV cues: speakers from `<v Name>`, `Name: text`, else the speaker before. */
export function readCues(lines: readonly RawLine[]): Utterance[] {
  const utterances: Utterance[] = []
  let cue: { from: number; until: number } | null = null
  let speaker = ''
  for (const { number, raw } of lines) {
    const trimmed = raw.replace('\ufeff', '').trim()
    const times = cueTimes(trimmed)
    if (times !== null) {
      cue = times
      continue
    }
    if (trimmed === '') {
      cue = null
      continue
    }
    if (cue === null) continue
    const spoken = readSpoken(trimmed)
    if (spoken.speaker !== null) speaker = spoken.speaker
    if (spoken.text === '' && spoken.speaker === null) continue
    utterances.push({ speaker, text: spoken.text, number, from: cue.from, until: cue.until })
    // Only the first line of a cue owns its time, or a cue of three lines would count three times.
    cue = { from: cue.until, until: cue.until }
  }
  return utterances
}

function cueTimes(line: string): { from: number; until: number } | null {
  const arrow = line.indexOf('-->')
  const comma = arrow < 0 ? line.indexOf(',', line.indexOf('.') < 0 ? 0 : line.indexOf('.')) : -1
  const cut = arrow >= 0 ? arrow : comma
  if (cut < 0 || cut > 30) return null
  const from = clockSeconds(line.slice(0, cut))
  const rest = line.slice(cut + (arrow >= 0 ? 3 : 1)).trim()
  const until = clockSeconds(rest.split(' ')[0] ?? '')
  return from === null || until === null ? null : { from, until: Math.max(from, until) }
}

/** Returns who a line of speech names in front of it, if anybody, and the words. */
export function readSpoken(line: string): { speaker: string | null; text: string } {
  if (line.startsWith('<v')) {
    const close = line.indexOf('>')
    if (close > 0) {
      const name = line.slice(2, close)
      const cut = name.indexOf(' ')
      return {
        speaker: cut < 0 ? null : name.slice(cut + 1).trim(),
        text: line
          .slice(close + 1)
          .replace('</v>', '')
          .trim(),
      }
    }
  }
  const colon = line.indexOf(': ')
  const end = colon < 0 && line.endsWith(':') ? line.length - 1 : colon
  if (end <= 0 || end > 60) return { speaker: null, text: line }
  const name = line.slice(0, end).trim()
  if (!isLikeName(name)) return { speaker: null, text: line }
  return { speaker: name, text: line.slice(end + 1).trim() }
}

/** Returns whether a few words could be somebody's display name in a transcript: at most six, the first a capital or `@`. */
export function isLikeName(name: string): boolean {
  if (name.length === 0 || name.length > 60) return false
  const words = name.split(' ')
  if (words.length > 6) return false
  const first = name.charAt(0)
  if (first !== '@' && (first === first.toLowerCase() || first.trim() === '')) return false
  return !name.includes('. ') && !name.includes('?') && !name.includes(',') && !name.includes('"')
}
