import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { MeetingRole } from '@evenkeel/domain/meeting.ts'
import type { Line } from '../1-normalise/line.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isPersonLink } from '../3-resolve/owners.ts'
import { patternOfAll } from '../locales/patterns-of-all.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { readPerson, type NamedPerson } from './read-person.ts'

/** Takes somebody that was read into the roster. */
export type Add = (
  line: Line,
  person: NamedPerson,
  quote: string,
  state: 'present' | 'absent',
  role: MeetingRole | null,
  by: string,
) => void

/** Adds everybody whom a list on one line names: person chips, else what stands between commas. */
export function addList(
  line: Line,
  text: string,
  state: 'present' | 'absent',
  role: MeetingRole | null,
  by: string,
  add: Add,
): void {
  if (text.length > 4000) return
  const chips = line.links.filter(isPersonLink)
  if (chips.length >= 2) {
    for (const chip of chips) {
      const person = readPerson(chip.text, [chip])
      if (person !== null) add(line, person, person.name, chip.struck ? 'absent' : state, role, 'person-chip')
    }
    return
  }
  for (const piece of splitList(text)) {
    const person = readPerson(piece, line.links)
    if (person === null) continue
    const isStruck = line.links.some((link) => link.struck && link.text === person.name)
    add(line, person, person.name, isStruck ? 'absent' : state, role, by)
  }
}

/** Returns a list's entries: split at commas, semicolons, `and`, `&` and `+` outside brackets. */
export function splitList(text: string): string[] {
  const bySemicolon = text.includes(';') ? cutAt(text, true) : [text]
  // Behind semicolons a comma parts a name from its organization, unless each name has its own brackets.
  return bySemicolon.flatMap((piece) =>
    bySemicolon.length > 1 && piece.split('(').length < 3 ? [piece] : cutAt(piece, false),
  )
}

function cutAt(text: string, semicolons: boolean): string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '(' || character === '[') depth += 1
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const isCut = semicolons
      ? character === ';'
      : character === ',' || character === '\u2022' || (character === '/' && text.charAt(at - 1) === ' ')
    const word = character === ' ' ? conjunctionAt(text, at) : 0
    if (!isCut && word === 0) continue
    pieces.push(text.slice(from, at))
    from = at + (word === 0 ? 1 : word)
    at = from - 1
  }
  pieces.push(text.slice(from))
  return pieces
    .map((piece) => piece.trim().replace(OPENING_CONJUNCTION, ''))
    .filter((piece) => piece !== '' && !/^al\.?$/.test(piece))
}

const OPENING_CONJUNCTION = patternOfAll(
  ({ owners }) => owners?.conjunctions,
  (any) => `^(?:${any}) `,
)
const CONJUNCTION = patternOfAll(
  ({ owners }) => owners?.conjunctions,
  (any) => ` (?:${any}) `,
)
const CONJUNCTIONS = [...wordsOfAll(({ owners }) => owners?.conjunctions), '&', '+'].map((word) => ` ${word} `)

function conjunctionAt(text: string, at: number): number {
  return CONJUNCTIONS.find((word) => text.startsWith(word, at))?.length ?? 0
}

/** Returns whether an entry is a list of several people and not one with an affiliation. */
export function isManyNames(plain: string): boolean {
  const outside = plain.replace(/\([^()]{0,120}\)/g, '')
  const commas = outside.split(',').length - 1
  // Two commas part a name from an organization and a place as often as three names.
  if (commas < 3 || / [-–—] /.test(outside)) return false
  return splitList(outside).filter((piece) => readPerson(piece, []) !== null).length > 2
}

/** Adds whom a line of plain text in a roster names: a list, or one person a line; a sentence names nobody. */
export function addTextLine(
  line: Line,
  lines: readonly Line[],
  index: number,
  state: 'present' | 'absent',
  role: MeetingRole | null,
  add: Add,
): void {
  if (line.links.filter(isPersonLink).length >= 2) {
    addList(line, line.plain, state, role, 'person-chip', add)
    return
  }
  const all = splitList(line.plain)
  // Rooms, bots and shared screens stand in such lists as well.
  const pieces = all.filter((piece) => !isNobody(piece))
  const people = pieces.map((piece) => readPerson(piece, line.links)).filter((person) => person !== null)
  const [, second] = people
  const isPair =
    all.length === 2 &&
    second !== undefined &&
    second.name.includes(' ') &&
    isGivenName(foldName(second.name).split(' ', 1)[0] ?? '')
  if (all.length > 2 || isPair || (all.length === 2 && CONJUNCTION.test(line.plain))) {
    // A sentence with commas is not a list: most of its pieces would have to be names.
    if (people.length >= pieces.length * 0.6) addList(line, line.plain, state, role, 'roster-line', add)
    return
  }
  const neighbours = [lines[index - 1], lines[index + 1]].some((near) => near !== undefined && near.kind !== 'blank')
  const isOnePerLine = neighbours || line.plain.split(' ').length <= 6
  const person = isOnePerLine ? readPerson(line.plain, line.links) : null
  if (person !== null) add(line, person, person.name, state, role, 'roster-line')
}
