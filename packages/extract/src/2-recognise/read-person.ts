import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { MeetingRole } from '@evenkeel/domain/meeting.ts'
import type { LineLink } from '../1-normalise/line.ts'
import { listOf } from '../locales/phrases.ts'
import { LOCALES } from '../locales/spoken-languages.ts'
import { patternOfAll, twinOfAll } from '../locales/patterns-of-all.ts'
import { spellingsOfAll, wordsOfAll } from '../locales/words-of-all.ts'
import { remembered } from '../remembered.ts'
import { isOccupation, readAffiliation } from './read-affiliation.ts'
import { takeHandle } from './take-handle.ts'
import { familyNameLast } from './family-name-first.ts'
import { isActionVerb } from './verbs.ts'
import { isNobody } from '../identity/is-nobody.ts'

/** Somebody as one roster entry names them. */
export interface NamedPerson {
  readonly name: string
  readonly email: string | null
  readonly handle: string | null
  readonly organization: string | null
  readonly role: MeetingRole | null
  /** Short forms of the name given beside it, such as initials. */
  readonly aliases: readonly string[]
}

const ROLES = new Map<string, MeetingRole>()
for (const { roster } of LOCALES) {
  for (const [role, phrases] of Object.entries(roster?.roles ?? {}))
    for (const phrase of listOf(phrases)) ROLES.set(foldName(phrase), role as MeetingRole)
}
const REMARKS = wordsOfAll(({ roster }) => roster?.remarks)
const PARTICLES = new Set('van|von|de|den|der|da|di|du|del|la|le|el|al|bin|ten|ter|dos|das|y|of'.split('|'))
const NOT_NAMES = spellingsOfAll(({ roster }) => roster?.notNames)

/** Returns whether a text could be somebody's name or handle in a roster: one to five words, no sentence. */
function isPersonName(text: string): boolean {
  const name = text.trim()
  if (name.length < 2 || name.length > 50 || NO_NAME.test(name)) return false
  // The dearest question comes last: most of what is asked about is no name at all.
  return isNameShaped(name) && !isNobody(name)
}

const NO_NAME = /[:;?!/=<>{}|#%*"“”+⬊⬈→←…$€£&]|\b\d{1,2} ?(?:am|pm)$/i

function isNameShaped(name: string): boolean {
  const words = name.split(' ')
  if (words.length > 5 || (name.includes('.') && name.endsWith('.') && words.length > 3)) return false
  const first = (words[0] ?? '').toLowerCase()
  if (NOT_NAMES.has(first) || name.startsWith('http') || name.startsWith('-')) return false
  if (words.some((word) => NOT_NAMES.has(word.toLowerCase()) && word.toLowerCase() === word)) return false
  if (words.length === 1)
    return (
      (/^@?[\p{L}\d][\p{L}\d_.'’-]{1,38}$/u.test(name) && /\p{L}/u.test(name) && !/^\d/.test(name)) ||
      /^\d+\p{L}{1,4}\d*$/u.test(name)
    )
  if (/^\d/.test(name)) return false
  let capitals = 0
  for (const word of words) {
    const letter = word.replace(/^[("'“]/, '').charAt(0)
    if (letter !== letter.toLowerCase()) capitals += 1
    else if (!PARTICLES.has(word.toLowerCase()) && letter === letter.toUpperCase() && !/[\d.(]/.test(letter))
      capitals += 1
  }
  const particles = words.filter((word) => PARTICLES.has(word)).length
  if (capitals + particles >= words.length) return true
  if (isActionVerb(first)) return false
  return words.length === 2 && (capitals > 0 || (words.every((word) => /^\p{Ll}{2,14}$/u.test(word)) && false))
}

/** Returns the meeting role that a word such as "scribe" stands for, or null. */
export function roleOf(text: string): MeetingRole | null {
  const folded = foldName(text)
  const role = ROLES.get(folded)
  if (role !== undefined || !folded.includes(' ') || text.length > 60) return role ?? null
  // "Chair and minutes", "Facilitator/note taker": the first of two offices.
  const [first = '', second = ''] = text.split(OFFICES, 2)
  return second === '' || !ROLES.has(foldName(second)) ? null : (ROLES.get(foldName(first)) ?? null)
}

const OFFICES = patternOfAll(
  ({ owners }) => owners?.conjunctions,
  (any) => ` ?[/&+] ?| (?:${any}) `,
)

/** Pictures in names; ticks and crosses are none, they say who was there. */
const EMOJI = /[\u2600-\u2712\u2719-\u27BF\u2B00-\u2BFF]|[\uD83C-\uD83E][\uDC00-\uDFFF]|\u200D|\uFE0F/g

/** "Secretary Ana Ruiz": an office before a whole name. */
const OFFICE = twinPattern(
  /^((?:(?:vice|deputy|co|acting) ?-?)?(?:president|chair(?:man|woman|person)?|secretary|treasurer|director|mayor|council ?(?:member|man|woman|or)|commissioner|trustee|alderman|supervisor)) (?=\p{Lu}[\p{L}'’.-]{1,20} \p{Lu})/iu,
)

/** What an entry is taken apart at; without any of it the entry is a name or nobody's. */
const TAKEN_APART =
  /[()[\]<>@,;|\t/*–—-]|^(?:vice|deputy|co|acting|president|chair|secretary|treasurer|director|mayor|council|commissioner|trustee|alderman|supervisor)/i

/** Returns the person that one roster entry names, reading brackets, dashes, commas, handles, addresses and chips; null if nobody. */
export function readPerson(entry: string, links: readonly LineLink[]): NamedPerson | null {
  if (entry.length > 400 && entry.trim().length > 400) return null
  return links.length === 0 ? readUnlinked(entry) : readEntry(entry, links)
}

const readUnlinked = remembered((entry: string) => readEntry(entry, []))

function readEntry(entry: string, links: readonly LineLink[]): NamedPerson | null {
  let text = withoutHonorific(unboxed(entry.trim().replace(DOT_BEFORE, '').replace(MARK_BEHIND, '')))
  if (links.length === 0 && !TAKEN_APART.test(text)) {
    const name = text
      .replace(EMOJI, ' ')
      .trim()
      .replace(/\s{1,400}/g, ' ')
      .replace(/\.$/, '')
    if (!isPersonName(name)) return null
    return { name, email: null, handle: null, organization: null, role: null, aliases: [] }
  }
  let email: string | null = null
  let handle: string | null = null
  for (const link of links) {
    if (link.url.startsWith('mailto:') && text.includes(link.text)) email ??= link.url.slice(7)
  }
  text = text.replace(/<([^\s<>@]{1,64}@[^\s<>@]{1,190})>/, (_whole, found: string) => {
    email ??= found
    return ' '
  })
  const behind = text.trimEnd().lastIndexOf(' ')
  const address = behind < 0 ? null : ADDRESS.exec(text.slice(behind + 1).trimEnd())
  if (address !== null) {
    email ??= address[0]
    text = text.slice(0, behind).replace(/[ :–—,-]{1,5}$/, '')
  }
  const taken = takeHandle(text.replace(EMOJI, ' ').trim())
  handle = taken.handle
  text = taken.text
  let titled: MeetingRole | null = null
  const title = OFFICE.exec(text)
  if (title !== null) {
    titled = roleOf(title[1] ?? '')
    text = text.slice(title[0].length)
  }
  const asides: string[] = []
  text = text.replace(/\(([^()]{0,120}(?:\([^()]{0,60}\)[^()]{0,60})?)\)?/g, (_whole, inside: string) => {
    asides.push(inside)
    return ' \uE000 '
  })
  text = text.replace(/\[([^[\]]{0,80})\]/g, (_whole, inside: string) => {
    asides.push(inside)
    return ' \uE000 '
  })
  // "Ana Ruiz (she/her) Harbour": words behind a remark are no part of the name.
  if (asides.length === 1 && isRemark(asides[0] ?? '')) text = text.replace(/\uE000 {1,4}(?=\p{L})/u, '\uE000, ')
  const parts = splitParts(familyNameLast(text.trim()))
  // "President - Ana Ruiz": in a roll call the office may stand first.
  const office = (parts[0] ?? '').trim()
  if (parts.length > 1 && isOffice(office) && isPersonName((parts[1] ?? '').replaceAll('\uE000', '').trim())) {
    titled ??= roleOf(office)
    parts.shift()
  }
  const nick = (parts[0] ?? '').trim()
  const second = (parts[1] ?? '').trim()
  // W3C rosters write `nick // Whole Name`.
  const isNicked =
    text.includes('//') &&
    !nick.includes(' ') &&
    second.includes(' ') &&
    isPersonName(second.replaceAll('\uE000', '').trim())
  if (isNicked) parts.shift()
  const written = (parts[0] ?? '').replaceAll('\uE000', ' ').replace(/\s+/g, ' ').trim()
  const nicknamed =
    asides[0] !== undefined &&
    /^[^\uE000]{1,30}\uE000 +(?:van |von |de |der |den |la |le |da |di )?\p{Lu}[^\uE000]{0,30}$/u.test(
      (parts[0] ?? '').trim(),
    )
  const plainName = nicknamed
    ? (parts[0] ?? '')
        .replace('\uE000', `(${asides.shift() ?? ''})`)
        .replace(/\s+/g, ' ')
        .trim()
    : written
  const name = plainName.replace(/[.,;]$/, '').replace(/\s?\*$/, '')
  if (handle === null && /^@\S{1,80}$/.test(name)) handle = name.slice(1)
  if (!isPersonName(nicknamed ? written : name)) {
    const isAddress = /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(name)
    if (!isAddress) return null
  }
  let organization: string | null = null
  let role: MeetingRole | null = titled
  const aliases: string[] = isNicked ? [nick] : []
  // An aside right behind the name tells more of the person than what comes later; one further on belongs to its words.
  const own = (parts[0] ?? '').split('\uE000').length - 1
  let used = own
  const restored = parts.slice(1).map((part) =>
    part.replaceAll(/ ?\uE000 ?/g, () => {
      const aside = asides[used] ?? ''
      used += 1
      return roleOf(aside) === null && !REMARKS.has(foldName(aside)) && !isShortFormOf(aside, name)
        ? ` (${aside})`
        : ` ; ${aside}`
    }),
  )
  const further = [
    ...asides.slice(0, own).flatMap((aside) => aside.split(/[,;]/)),
    ...restored.flatMap((part) => part.split(' ; ')),
  ]
  for (const piece of further) {
    const aside = piece
      .replaceAll('\uE000', ' ')
      .replace(/^[\s@-]{1,4}/, '')
      .trim()
      .replace(/^(?:at|from) /, '')
    const folded = foldName(aside)
    if (folded === '' || REMARKS.has(folded)) continue
    const asRole = roleOf(aside)
    if (asRole !== null) role = asRole
    else if (isShortFormOf(aside, name)) aliases.push(aside)
    else if (isAccountOf(aside, name)) handle ??= aside
    else if (organization === null && aside.length <= 90 && isOrganizationLike(aside)) {
      const affiliation = readAffiliation(aside.replace(/^[^(]{1,89}\)$/, (whole) => whole.slice(0, -1)))
      organization = affiliation.organization
      if (affiliation.isChair) role ??= 'chair'
    }
  }
  return { name: name.replace(/^@/, ''), email, handle, organization, role, aliases }
}

/** A tick, a cross or a doubt behind a name: "Ana Ruiz x", "Bo Lind +", "Cy ?". */
const MARK_BEHIND = / {1,4}(?:[x+✓✔✅☑?]|(?:\\?\*){1,3}|\([x+*✓✔✅☑]\)|\[x\])$/u
/** "Ana Ruiz: ana@harbour.example" */
const ADDRESS = /^[^\s@<>(),;:[\]]{1,64}@[^\s@<>(),;:[\]]{3,120}$/
/** Filled-in templates keep their brackets, and names that point to a list of links have two pairs: "[Ana Ruiz (lead)]", "[Bo Lind][bo]". */
const BOXED = /^\[([^[\]]{2,80})\](?:\[[^[\]]{0,60}\])?$/

/** Bullets of lists that were copied from pages. */
const DOT_BEFORE = /^[●•▪◦○■‣⁃·] {0,3}/u

function unboxed(entry: string): string {
  return BOXED.exec(entry)?.[1]?.trim() ?? entry
}

function isRemark(aside: string): boolean {
  return REMARKS.has(foldName(aside)) || roleOf(aside) !== null
}

const OFFICES_ENDING = twinPattern(
  /(?:^| )(?:president|secretary|treasurer|chair|chairperson|coordinator|manager|webmaster|historian|librarian|technician|representative|officer|director|clerk|trustee)$/i,
)

function isOffice(text: string): boolean {
  return text.length <= 50 && (OFFICES_ENDING.test(text) || isOccupation(text) || roleOf(text) !== null)
}

/** `M. Paul Aubry`, `Sra. Ruiz`: the initial M of a whole name can not be told from a title, and goes too. */
const HONORIFIC = twinOfAll(
  ({ roster }) => roster?.honorifics,
  (any) => `^(?:(?:${any})\\.?|M\\.(?= [\\p{Lu}][\\p{L}'’-]{1,30} ))\\s`,
)

function withoutHonorific(text: string): string {
  const title = HONORIFIC.exec(text.slice(0, 50))
  return title === null || !/^\p{Lu}/u.test(text.slice(title[0].length)) ? text : text.slice(title[0].length)
}

function isOrganizationLike(text: string): boolean {
  const first = text.charAt(0)
  if (!/[\p{L}\d]/u.test(first) || text.startsWith('http')) return false
  if (text.split(' ').length > 9 || /[.!?] /.test(text)) return false
  if (COMING_AND_GOING.test(text)) return false
  return !/^(?:he|she|they|will|until|from|left|joined|arrived|as|on|for|regrets|first|has|is|was|minutes?|not|via|works?|can|new) /i.test(
    `${text} `,
  )
}

const COMING_AND_GOING = twinPattern(
  /^here$|^quorum\b|\b\d{1,2}[:h.]\d{2}\b|\b(?:sent regrets|sends regrets|sent apologies|arrived?|joined|left early|leaving early|late|dropped off|had to leave)\b/i,
)

function isShortFormOf(aside: string, name: string): boolean {
  if (aside.includes(' ')) return false
  const folded = foldName(aside)
  const words = foldName(name).split(' ')
  if (words.includes(folded)) return true
  // The letters of initials stand in the name, in order: "MIH" is Mihai Brand, and "DNEG" is nobody's.
  return (
    /^\p{Lu}{2,4}$/u.test(aside) && folded.startsWith((words[0] ?? '').charAt(0)) && isWithin(folded, words.join(''))
  )
}

/** Returns whether the letters of one word stand in another, in order. */
function isWithin(letters: string, word: string): boolean {
  let at = -1
  for (const letter of letters) {
    at = word.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

/** `aruiz`, `anaruiz` and `anar` beside Ana Ruiz: an account goes without the sign. */
function isAccountOf(aside: string, name: string): boolean {
  if (!/^[\p{Ll}\d]{3,40}$/u.test(aside)) return false
  const words = foldName(name).split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2) return false
  return [`${first.charAt(0)}${last}`, words.join(''), `${first}${last.charAt(0)}`].includes(aside)
}

/** Splits at dashes between spaces, commas, bars and double slashes outside brackets. */
function splitParts(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const isDash =
      '-–—'.includes(character) &&
      (text.charAt(at - 1) === ' ' || text.charAt(at + 1) === ' ') &&
      text.charAt(at - 1) !== ''
    const isBar = character === '|' || character === ',' || character === ';' || character === '\t'
    const isSlash = character === '/' && (text.charAt(at + 1) === '/' || text.charAt(at - 1) === ' ')
    if (!isDash && !isBar && !isSlash) continue
    parts.push(text.slice(from, at))
    from = isSlash && text.charAt(at + 1) === '/' ? at + 2 : at + 1
    at = from - 1
  }
  parts.push(text.slice(from))
  return parts
}
