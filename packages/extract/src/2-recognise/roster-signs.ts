import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import { ircPresence } from './irc-presence.ts'
import { readPresence, type Presence } from './presence-sentences.ts'
import { readRosterTemplate, type RosterTemplate } from './roster-template.ts'

/** What a line says of who was there by its own words, wherever it stands. */
export interface RosterSigns {
  readonly template: RosterTemplate | null
  /** A label stands further on in it: "Opened at 7. Present: Ana, Bo." */
  readonly hasLabelWithin: boolean
  readonly presence: readonly Presence[]
  /** Those whom an IRC `present+` records. */
  readonly presentPlus: readonly string[]
  readonly isInvitation: boolean
}

/** Returns a line's signs, or null for a line that has none, as most. */
export type ReadRosterSigns = (line: Line) => RosterSigns | null

const LABEL_WITHIN = twinPattern(/[.;] \p{Lu}[\p{L} -]{2,30}: /u)
const INVITED = /^invited\b/i

/** Returns what a line says of who was there by its own words alone, or null where it says nothing of it. */
export function readRosterSigns(line: Line): RosterSigns | null {
  const { kind, plain, links } = line
  if (kind === 'hidden' || kind === 'blank') return null
  const template = kind === 'bullet' || kind === 'text' ? readRosterTemplate(plain) : null
  const isText = kind === 'text'
  const hasLabelWithin = isText && plain.includes(': ') && LABEL_WITHIN.test(plain)
  const presence = isText || (kind === 'heading' && plain.includes(': ')) ? readPresence(plain, links) : []
  const presentPlus = ircPresence(line)
  const first = plain.charCodeAt(0) | 32
  const isInvitation = first === 105 && INVITED.test(plain)
  return template === null && !hasLabelWithin && presence.length === 0 && presentPlus.length === 0 && !isInvitation
    ? null
    : { template, hasLabelWithin, presence, presentPlus, isInvitation }
}

/** Returns a reader that reads each line of a text that is being edited once. */
export function rememberRosterSigns(): ReadRosterSigns {
  const known = new WeakMap<Line, RosterSigns | null>()
  return (line) => {
    const before = known.get(line)
    if (before !== undefined) return before
    const signs = readRosterSigns(line)
    known.set(line, signs)
    return signs
  }
}
