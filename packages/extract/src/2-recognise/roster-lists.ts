import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { MeetingRole } from '@evenkeel/domain/meeting.ts'
import type { Line } from '../1-normalise/line.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { isPersonLink } from '../3-resolve/owners.ts'
import { twinOfAll } from '../locales/patterns-of-all.ts'
import { readPerson, roleOf, type NamedPerson } from './read-person.ts'
import { splitList } from './split-list.ts'
import { splitRoster } from './roster-pieces.ts'

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
  // Behind a waving hand the next note-takers in turn are listed.
  const hand = role === null ? -1 : text.search(/ :[a-z_]{3,30}:/)
  const signed = (hand < 0 ? text : text.slice(0, hand)).replace(/ ?:[a-z_]{3,30}:/g, '')
  for (const piece of sharingFamilies(splitRoster(signed), signed).flatMap((one) => splitSpaced(one, line))) {
    const person = readPerson(withoutAbsence(piece), line.links)
    if (person === null || isPlainWord(person)) continue
    const isStruck =
      line.links.some((link) => link.struck && link.text === person.name) || line.raw.includes(`~~${person.name}~~`)
    add(line, person, person.name, isStruck || isSaidAbsent(piece) ? 'absent' : state, role, by)
  }
}

/** An everyday word in small letters amid a list is a thing: "Guests: trademarks and licensing". */
function isPlainWord({ name, handle, email }: NamedPerson): boolean {
  if (handle !== null || email !== null || name.includes(' ') || !/^\p{Ll}/u.test(name)) return false
  const folded = foldName(name)
  return (
    (isOrdinaryWord(folded) || (folded.endsWith('s') && isOrdinaryWord(folded.slice(0, -1)))) && !isGivenName(folded)
  )
}

/** "Ana and Bo Lind" share their family's name, and "club members Ana" are Ana. */
function sharingFamilies(pieces: readonly string[], text: string): string[] {
  return pieces.map((piece, place) => {
    const next = (pieces[place + 1] ?? '').split(' ')
    const bare = piece.replace(COMPANY, '')
    const isCouple =
      next.length === 2 &&
      !bare.includes(' ') &&
      isGivenName(foldName(bare)) &&
      isGivenName(foldName(next[0] ?? '')) &&
      /^\p{Lu}[\p{L}'’-]+$/u.test(next[1] ?? '') &&
      JOINING.test(text.slice(text.indexOf(piece) + piece.length).slice(0, 6))
    return isCouple ? `${bare} ${next[1] ?? ''}` : bare
  })
}

const JOINING = /^ (?:and|&|et|y|e|und) /i
const COMPANY = /^(?:[\p{L}\d]{2,15} ){0,2}(?:members|residents|guests|staff|volunteers|neighbou?rs) (?=\p{Lu}\p{Ll})/u

/** "Ana Ruiz  Bo Lind": names set apart by more than one space, which only the line as written shows. */
function splitSpaced(piece: string, { raw }: Line): string[] {
  if (piece.split(' ').length < 4 || !/ {2}|\t/.test(raw.trim())) return [piece]
  const spaced = raw
    .slice(raw.indexOf(':') + 1)
    .split(/ {2,20}|\t/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return spaced.length > 1 && spaced.join(' ') === piece ? spaced : [piece]
}

const CONJUNCTION = twinOfAll(
  ({ owners }) => owners?.conjunctions,
  (any) => ` (?:${any}) `,
)

const ABSENCE =
  /(?:\(|: ?| [-–—,] | )(?:absente?|ausente|excusée?|excusad[oa]|excused|regrets|apologies|not present|unable to attend|could not attend|no show|❌|✗|✘)\)?$/iu
const CROSS = /^(?:❌|✗|✘|☐|⬜|:x:|:negative_squared_cross_mark:) ?/u
const TICK = /^(?:✅|✓|✔️?|☑️?|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:) ?/u
const PRESENCE =
  /(?::|: | [-–—] )(?:present|here|présente?|presente|aye|yes|✅|✓|✔|(?:present|présente?|presente) \([^()]{1,40}\))$/iu
/** "Ana Ruiz: present, came at nine" */
const CAME_LATER = /, (?:came|arrived|joined) /i

/** Returns whether an entry says behind the name that somebody did not come, or a cross in front of it. */
export function isSaidAbsent(entry: string): boolean {
  return ABSENCE.test(entry.slice(-60).trim()) || CROSS.test(entry)
}

const ARRIVAL =
  /(?:^|[ (–—-])(?:arrived|arriving|joined|joining|came|arrivée?|llegó|se incorporó|se unió)\b(?! the meeting was)/i

/** Returns whether an entry says behind the name that somebody came after all: "Ana Ruiz - arrived at nine". */
export function isSaidArrived(entry: string): boolean {
  const found = ARRIVAL.exec(entry.slice(0, 300))
  return found !== null && found.index > 2
}

/** Returns an entry without the words that say whether somebody came. */
export function withoutAbsence(entry: string): string {
  return isSaidAbsent(entry)
    ? entry.trim().replace(CROSS, '').replace(ABSENCE, '')
    : (entry.split(CAME_LATER, 1)[0] ?? '').replace(TICK, '').replace(PRESENCE, '')
}

/** Returns whether an entry is a list of several people and not one with an affiliation. */
export function isManyNames(plain: string): boolean {
  const outside = plain.replace(/\([^()]{0,120}\)/g, '')
  const commas = outside.split(',').length - 1
  // Two commas part a name from an organization and a place as often as three names, unless a second one has an aside.
  const isThree =
    commas === 2 && plain.split('(').length > 2 && splitList(plain).every((piece) => readPerson(piece, []) !== null)
  if ((commas < 3 && !isThree) || / [-–—] /.test(outside)) return false
  return splitList(outside).filter((piece) => readPerson(piece, []) !== null).length > 2
}

/** "[[Ana Ruiz]] [[Bo Lind]]": people whom only the brackets of their pages part. */
function linkedNames({ raw }: Line): NamedPerson[] {
  const names =
    raw.includes(']] [[') && /^[\s•*-]{0,8}(?:\[\[[^\][]{1,80}\]\][\s,]{0,4}){2,60}$/.test(raw) ? raw.split(']]') : []
  return names.flatMap((name) => readPerson(name.slice(name.indexOf('[[') + 2).trim(), []) ?? [])
}

/** Returns whether an entry that is nobody's alone is a list of people: most of its pieces are, the first among them. */
export function isListOfPeople(line: Line): boolean {
  const [first = '', ...others] = splitRoster(line.plain)
    .filter((piece) => !isNobody(piece))
    .map((piece) => (readPerson(withoutAbsence(piece), line.links) === null ? '' : piece))
  const named = others.filter((piece) => piece !== '').length
  return first !== '' ? named + 1 >= (others.length + 1) * 0.6 : named >= 3 && named >= others.length * 0.75
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
  const near = [lines[index - 1], lines[index + 1]]
  const neighbours = near.some((one) => one !== undefined && one.kind !== 'blank')
  const linked = linkedNames(line)
  if (linked.length > 1) {
    for (const person of linked) add(line, person, person.name, state, role, 'roster-line')
    return
  }
  const said = withoutAbsence(line.plain)
  const own = line.plain.includes(';') ? null : readPerson(said, line.links)
  // "Ana Ruiz: present" in a roll call.
  if (own !== null && said !== line.plain && line.plain.includes(': ')) {
    add(line, own, own.name, isSaidAbsent(line.plain) ? 'absent' : state, role, 'roster-line')
    return
  }
  const parts = line.plain.split(', ')
  // "Ana Ruiz, Health and Care Centre": the conjunction is the organization's.
  if (own !== null && parts.length === 2 && partyKindOf(parts[1] ?? '') === 'organization') {
    add(line, own, own.name, isSaidAbsent(line.plain) ? 'absent' : state, role, 'roster-line')
    return
  }
  // "Ana Ruiz, Harbour, chair" in a list of one a line.
  if (own !== null && neighbours && parts.length === 3 && (own.role !== null || roleOf(parts[2] ?? '') !== null)) {
    add(line, own, own.name, isSaidAbsent(line.plain) ? 'absent' : state, role, 'roster-line')
    return
  }
  const all = splitRoster(line.plain)
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
  const isOnePerLine = neighbours || line.plain.split(' ').length <= 6
  if (own !== null && isOnePerLine)
    add(line, own, own.name, isSaidAbsent(line.plain) ? 'absent' : state, role, 'roster-line')
}
