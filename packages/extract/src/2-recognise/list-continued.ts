import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { readPerson, roleOf } from './read-person.ts'
import { sectionKindOf } from './section-kind.ts'
import { splitList } from './split-list.ts'

/** Returns whether a line goes on with a roster, as does `Task leads: Ana Ruiz, Bo Lind` in the block of lines that `Present: …` opens, or `Meeting: Ana, Bo, Cy` below a heading: with a label before nothing but names. */
export function isRosterContinued(line: Line, lines: readonly Line[]): boolean {
  const colon = line.plain.indexOf(':')
  if (line.kind !== 'text' || colon < 2 || colon > 40 || line.plain.length > 600) return false
  const label = line.plain.slice(0, colon).trim()
  const isMeeting = CALLED_MEETING.test(label)
  // Most labels stand in no roster, and the names behind them need no look.
  if (!isMeeting && (NO_COMPANY.test(label) || !isBelowRoster(line, lines))) return false
  if (sectionKindOf(label) !== 'other' || label.split(' ').length > 5 || roleOf(label) !== null) return false
  const pieces = splitList(line.plain.slice(colon + 1))
  const people = pieces.map((piece) => readPerson(piece, line.links)).filter((person) => person !== null)
  if (people.length !== pieces.length || people.length < 2) return false
  if (!people.every(({ name }) => /^\p{Lu}/u.test(name))) return false
  if (!isMeeting) return people.every(({ name }) => name.includes(' '))
  const known = people.filter(({ name }) => isGivenName(foldName(name).split(' ', 1)[0] ?? ''))
  return known.length * 2 >= people.length && lines.slice(Math.max(0, line.index - 2), line.index).some(isHeadingLine)
}

/** Whether one of the few lines above, with nothing but text between, is labelled as a roster. */
function isBelowRoster(line: Line, lines: readonly Line[]): boolean {
  for (let index = line.index - 1; index >= 0 && index >= line.index - 4; index--) {
    const above = lines[index]
    if (above === undefined || above.kind !== 'text') return false
    const at = above.plain.indexOf(':')
    if (at > 0 && at <= 60 && sectionKindOf(above.plain.slice(0, at).trim()) === 'attendees') return true
  }
  return false
}

function isHeadingLine({ kind }: Line): boolean {
  return kind === 'heading'
}

const CALLED_MEETING = /^(?:meeting|call|with|who|meeting with|met with|on call|us)$/i
const NO_COMPANY =
  /\b(?:cc|copy|distribution|next|action|actions|to|from|owner|owners|assigned|regrets|for|diffusion|destinataires?|ausentes?)\b/i
