import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import type { LineLink } from '../1-normalise/line.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { alternatives } from '../locales/alternatives.ts'
import { twinOfAll } from '../locales/patterns-of-all.ts'
import { listOf } from '../locales/phrases.ts'
import { LOCALES } from '../locales/spoken-languages.ts'
import { spellingsOfAll, wordsOfAll } from '../locales/words-of-all.ts'
import type { KnownNames } from './known-names.ts'
import { isActionVerb } from '../2-recognise/verbs.ts'
import { isCommonWord } from './common-words.ts'
import { isGivenName } from './given-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { withoutFrame } from './bare-ends.ts'

/** Owners read from a piece of text, with where the naming stands in it. */
export interface OwnersRead {
  readonly owners: readonly OwnerDraft[]
  readonly start: number
  readonly end: number
  /** False when a name is only known by its shape. */
  readonly isKnown: boolean
}

/** How much shape alone may prove: in a task list an unknown word before a colon is an owner, in prose it is not. */
export type OwnerTrust = 'list' | 'prose'

const UNKNOWN_OWNER = twinOfAll(
  ({ owners }) => owners?.nobody,
  (any) => `^(?:\\?{1,5}|(?:${any})(?: needed| please)?!{0,3}|xxx)$`,
)

/** Returns the owners that a few words name (`Ana`, `Ana + Bo`, `@ana, @bo`, `governance wg`), or null when they are not names. */
export function readOwners(
  text: string,
  known: KnownNames,
  trust: OwnerTrust,
): { owners: OwnerDraft[]; isKnown: boolean } | null {
  const trimmed = withoutFrame(text.trim())
    .replace(/^owners?: /i, '')
    .trim()
  if (trimmed === '' || trimmed.length > 120) return null
  const isTurned = JOINED.test(trimmed) && isLastFirst(trimmed, known)
  const isOne = isTurned || !JOINED.test(trimmed) || TEAM_HANDLE.test(trimmed) || isOneParty(trimmed, known)
  const pieces = isOne ? [trimmed] : splitNames(trimmed)
  if (pieces.length > 8) return null
  const owners: OwnerDraft[] = []
  let isKnown = true
  for (const piece of pieces) {
    const bare = piece
      .trim()
      .replace(/^[^\p{L}\d@?]{1,4}/u, '')
      .replace(/(?<!(?:^| )\p{Lu})[.,:?!]$/u, '')
      .replace(/['’]s$/, '')
    const name = withoutCallSign(bare)
    if (name === '' || name === 'etc') continue
    if (UNKNOWN_OWNER.test(name)) continue
    const verdict = TEAM_HANDLE.test(name) || isTurned ? 'known' : isOwnerName(name, known, trust)
    if (verdict === 'no') return null
    if (verdict === 'shape') isKnown = false
    owners.push(ownerDraft(name))
  }
  // "hello@kite.example, Ana": an address beside a name is where to write to.
  const named = owners.filter(({ email }) => email === null)
  if (named.length > 0 && named.length < owners.length) return { owners: named, isKnown }
  if (owners.length === 0) return UNKNOWN_OWNER.test(trimmed) ? { owners, isKnown: false } : null
  return { owners, isKnown }
}

const CALL_SIGN = /^[A-Z]{1,2}\d[A-Z]{1,4}$/

/** Radio amateurs write their call sign behind their name. */
function withoutCallSign(name: string): string {
  const space = name.lastIndexOf(' ')
  return space > 0 && CALL_SIGN.test(name.slice(space + 1)) ? name.slice(0, space) : name
}

/** Returns an owner's draft from a name as written, telling handles and addresses apart. */
export function ownerDraft(name: string): OwnerDraft {
  const isHandle = name.startsWith('@')
  const bare = (isHandle ? name.slice(1).replaceAll('_', ' ') : name).replace(/[:;,]$/, '')
  const folded = foldName(bare)
  const email = /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(bare) ? bare : null
  return {
    name: EVERYONE.has(folded) ? 'all' : bare.slice(0, 200),
    email,
    handle: isHandle && !bare.includes(' ') ? bare : null,
  }
}

const EVERYONE = wordsOfAll(({ owners }) => owners?.everyone)

/** Returns whether words mean everybody of the group. */
export function isEveryone(words: string): boolean {
  return EVERYONE.has(foldName(words))
}

/** `@river/chapter-members`: a team of a forge. */
const TEAM_HANDLE = twinPattern(/^@[\p{L}\d][\p{L}\d_.-]{0,38}\/[\p{L}\d][\p{L}\d_.-]{0,60}$/u)

/** `Ruiz Vega, Ana` is one person where a roster writes her so, or where what stands first is nobody's given name. */
function isLastFirst(text: string, known: KnownNames): boolean {
  const [last = '', first = '', more] = text.split(', ', 3)
  if (more !== undefined || !/^\p{L}/u.test(first) || /[/&+;]| (?:and|y|et) /.test(text)) return false
  if (known.has(`${first} ${last}`) || known.has(`${last} ${first}`)) return !known.has(first) || last.includes(' ')
  // "Idris Baptiste, Yolanda": somebody goes by the second name alone.
  if (known.has(first)) return false
  const isGiven = isGivenName(foldName(first).split(' ')[0] ?? '') && !isGivenName(foldName(last).split(' ')[0] ?? '')
  return (
    isGiven &&
    last.includes(' ') &&
    !first.includes(' ') &&
    /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}$/u.test(last)
  )
}

/** `River & Homes WG` is one party, `Ana & Finance WG` are two. */
function isOneParty(text: string, known: KnownNames): boolean {
  if (known.isOrganization(text)) return true
  const joint = / (?:&|and) /.exec(text)
  if (joint === null || text.includes(',') || partyKindOf(text) !== 'group') return false
  const before = text.slice(0, joint.index)
  const words = text.split(' ')
  const isNamed = known.has(before) || isGivenName(foldName(before).split(' ')[0] ?? '')
  return !isNamed && partyKindOf(before) !== 'group' && words.every((word) => /^(?:\p{Lu}|&$|and$)/u.test(word))
}

const COMPANIONS = alternatives(LOCALES.map(({ owners }) => owners?.companions ?? ''))
const JOINING = alternatives(LOCALES.map(({ owners }) => owners?.conjunctions ?? ''))
/** What names are split at; most of what is asked about has none of it. */
const JOINED = twinOfAll(
  ({ owners }) => owners?.conjunctions,
  (any) => `[,+/&;]|^(?:${any}) | (?:${any}|${COMPANIONS}) `,
)
const JOINTS = new RegExp(` (?:${JOINING}|&|${COMPANIONS}) `, 'g')
const LEADING_JOINT = new RegExp(`^(?:${JOINING}) `)

/** Returns the names of a list, split at commas, slashes, `and`, `with`, `&`, `+` and semicolons. */
export function splitNames(text: string): string[] {
  return text
    .replace(JOINTS, ',')
    .replace(/(?<=\S) ?[+/&;] ?(?=\S)/g, ',')
    .split(',')
    .map((piece) => piece.trim().replace(LEADING_JOINT, ''))
    .filter((piece) => piece !== '')
}

function isOwnerName(name: string, known: KnownNames, trust: OwnerTrust): 'known' | 'shape' | 'no' {
  if (/n['’]t$/.test(name)) return 'no'
  const isLower = /^\p{Ll}/u.test(name)
  // In prose "stone" and "studios" are things, whoever is called so.
  if (known.has(name)) return isLower && trust === 'prose' && isOrdinaryWord(name) ? 'no' : 'known'
  if (name.startsWith('@') && /^@[\p{L}\d][\p{L}\d_.-]{0,38}$/u.test(name)) return 'known'
  if (name.includes('@')) return EMAIL.test(name) ? 'known' : 'no'
  const words = name.split(' ')
  // Most of what is asked about is the middle of a sentence.
  if (
    isLower &&
    trust === 'prose' &&
    !PLAIN_GROUPS.has(name) &&
    !(words.length > 1 && GROUP_STARTS.has(words[0] ?? ''))
  )
    return 'no'
  if (isNobody(name)) return 'no'
  const folded = foldName(name)
  if (!isLower && known.isOrganization(name)) return trust === 'list' ? 'known' : 'shape'
  if (words.length > 4 && !/ (?:&|and) /.test(name)) return 'no'
  const bare = folded.replace(/^(?:the|our) /, '')
  if (bare === 'we' || bare === 'us' || bare === 'team') return 'no'
  if (partyKindOf(bare) === 'group' && / (?:&|and) /.test(name)) return 'known'
  if (partyKindOf(bare) === 'group') return isGroupOwner(bare, words, trust) ? 'known' : 'no'
  if (isLower) {
    if (trust === 'list' && words.length === 2 && isGivenName(words[0] ?? '') && /^\p{Ll}{3,20}$/u.test(words[1] ?? ''))
      return isOrdinaryWord(words[1] ?? '') ? 'no' : 'shape'
    const isHandle = trust === 'list' && words.length === 1 && /^[\p{L}\d][\p{L}\d_.-]{1,24}$/u.test(name)
    return isHandle && !isOrdinaryWord(folded) ? 'shape' : 'no'
  }
  if (!hasNameShape(words, trust)) return 'no'
  // A program that takes notes is known to be one by its last word; standing alone it is one too.
  if (words.length === 1 && isNobody(`the ${name}`)) return 'no'
  const first = words[0] ?? ''
  return words.length > 1 && words.length <= 3 && known.has(first) ? 'known' : 'shape'
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/

/** A capital alone makes no name: sentences begin with one, and products and organizations are written with one. */
function hasNameShape(words: readonly string[], trust: OwnerTrust): boolean {
  if (!words.every((word) => /^\p{Lu}[\p{L}\d'’.-]{0,20}$/u.test(word))) return false
  const [first = ''] = words
  const bare = words.map((word) => foldName(word))
  const isGiven = isGivenName((bare[0] ?? '').split(' ')[0] ?? '')
  if (words.length === 1) {
    if (isGiven) return true
    if (trust === 'prose' || isOrdinaryWord(first)) return false
    return isPlainWord(first) || /^\p{Lu}{2,3}$/u.test(first)
  }
  // A surname may be an everyday word behind a given name, as in "Rose Field"; elsewhere it makes no name.
  return words.every((word, place) => {
    // "M. Lopez" and "Ana R."; "A new hall" is no name, and "A. Hall" is not certain to be one.
    if (/^\p{Lu}\.?$/u.test(word))
      return place > 0 || (words.length === 2 && (word.endsWith('.') || (word !== 'A' && word !== 'I')))
    if (!isPlainWord(word)) return false
    return isGiven && place > 0 ? !isCommonWord(word.toLowerCase()) : !isOrdinaryWord(word.replace(/[.]$/, ''))
  })
}

/** `V9`, `OpenCue`, `SMPTE` are no plain words; `McLean`, `O'Neil` and `Jean-Luc` are. */
function isPlainWord(word: string): boolean {
  return /^(?:Mc|Mac|De|Di|La|Le|O['’]|D['’])?\p{Lu}[\p{Ll}'’]{1,20}(?:-\p{Lu}?[\p{Ll}'’]{1,20})?$/u.test(word)
}

const GROUP_STARTS = spellingsOfAll(({ owners }) => owners?.groupOpenings)
const PLAIN_GROUPS = new Set([
  ...spellingsOfAll(({ owners }) => owners?.everyone),
  ...spellingsOfAll(({ owners }) => owners?.groups),
])

/** Words that say of themselves something of an owner, or of none. */
const TELLING_STARTS = new Set([
  ...LOCALES.flatMap(({ owners }) =>
    [owners?.nobody, owners?.conjunctions, owners?.companions]
      .flatMap(listOf)
      .map((words) => words.split(' ', 1)[0] ?? ''),
  ),
  'xxx',
  'etc',
  'owner',
  'owners',
])

/** Small words that say of themselves something of an owner. */
export const OWNING_WORDS: readonly string[] = [...GROUP_STARTS, ...PLAIN_GROUPS, ...TELLING_STARTS]

/** Returns whether a word is a plain small one, which opens no owner's name unless somebody is called so. */
export function isSmallWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return word !== '' && !GROUP_STARTS.has(word) && !PLAIN_GROUPS.has(word) && !TELLING_STARTS.has(word)
}

/** What groups are for, though it ends like a verb's form. */
const GROUP_WORK = new Set(
  (
    'working steering planning organizing organising engineering marketing training meeting building housing funding ' +
    'fundraising testing advertising learning programming onboarding publishing licensing governing family assembly ' +
    'weekly monthly mailing hiring parenting farming gardening cycling'
  ).split(' '),
)

/** Small words of groups' names: "the steering committee", "Finance working group". */
const QUALIFIERS = new Set(
  (
    'working interest task steering core organizing organising planning executive advisory program programme project ' +
    'technical community study special user members leadership admin finance legal policy governance security'
  ).split(' '),
)

/** In prose a group is known by a capital or as one of the usual ones; "putting a project board" is no party. */
function isGroupOwner(bare: string, words: readonly string[], trust: OwnerTrust): boolean {
  if (PLAIN_GROUPS.has(bare)) return true
  // "Asking the TAC" and "WG coming together" hold a group's word, and "WG definition" is a thing of one.
  if (words.some((word) => /(?:ing|ly)$/i.test(word) && !GROUP_WORK.has(word.toLowerCase()))) return false
  if (/^(?:can|could|we|should|will|would|may|let|if|when|then|otherwise)$/i.test(words[0] ?? '')) return false
  if (/^(?:wg|sig|team)$/i.test(words[0] ?? '') && words.slice(1).some((word) => /^\p{Ll}/u.test(word))) return false
  // "Open an issue per team" ends like a group's name.
  if (
    words.length > 5 ||
    isActionVerb(words[0] ?? '') ||
    words.some((word) => /^(?:per|of|in|for|with|to|each|on)$/.test(word))
  )
    return false
  const isDefinite = /^(?:the|our|all|each|every)$/i.test(words[0] ?? '')
  const leading = words
    .filter((word) => !/^(?:the|our|a|an)$/i.test(word))
    .slice(0, -1)
    .filter((word, place, all) => !(QUALIFIERS.has(word) && (isDefinite || place > 0 || all.length > 1)))
  if (trust === 'list')
    return leading.every(
      (word) =>
        !isCommonWord(word.toLowerCase()) ||
        [
          'finance',
          'legal',
          'policy',
          'governance',
          'security',
          'standards',
          'marketing',
          'website',
          'docs',
          'project',
          'technical',
          'technology',
          'community',
          'meeting',
          'program',
          'new',
          'all',
          'steering',
        ].includes(word.toLowerCase()),
    )
  return (
    words.length > 1 &&
    leading.every((word) => /^\p{Lu}|^all$/u.test(word) && !['we', 'should', 'if', 'this'].includes(word.toLowerCase()))
  )
}

/** Returns the owners named in front of a task: a people link, `[Ana]`, `@ana`, `Ana:`, `Ana - `; null when nobody is. */
export function readOwnerPrefix(
  plain: string,
  links: readonly LineLink[],
  known: KnownNames,
  trust: OwnerTrust,
): OwnersRead | null {
  const chips = leadingChips(plain, links)
  if (chips !== null) return chips
  const closing = plain.startsWith('[') && !plain.startsWith('[[') ? ']' : plain.startsWith('(') ? ')' : ''
  if (closing !== '') {
    const close = plain.indexOf(closing)
    const read = close > 1 && close < 80 ? readOwners(plain.slice(1, close), known, 'list') : null
    if (read !== null) return { ...read, start: 0, end: close + 1 }
  }
  if (plain.startsWith('@')) {
    const handles = LEADING_HANDLES.exec(plain)?.[0]
    const named = handles?.replace(/ ?\([^()]{1,30}\)/g, '').replace(/ (?:->|→)? ?@/g, ', @')
    const read = named === undefined ? null : readOwners(named, known, trust)
    const isTold = SAID_OF.test(plain.slice(handles?.length ?? 0, (handles?.length ?? 0) + 30))
    if (read !== null && handles !== undefined && !isTold) return { ...read, start: 0, end: handles.length }
  }
  for (const mark of [':', ' - ', ' – ', ' — ', ' -> ', ' → ']) {
    const at = plain.indexOf(mark)
    if (at < 1 || at > 60 || (mark === ':' && plain.startsWith('//', at + 1))) continue
    const read = readOwners(plain.slice(0, at), known, mark === ':' ? trust : 'prose')
    const next = plain.slice(at + mark.length).split(' ')[0] ?? ''
    const isOrdered = trust === 'list' && /^\p{Ll}/u.test(next) && isActionVerb(next)
    if (read === null || (mark !== ':' && !read.isKnown && !isOrdered)) continue
    return { ...read, start: 0, end: at + mark.length }
  }
  return null
}

const LEADING_HANDLES = twinPattern(
  /^@[\p{L}\d][\p{L}\d_.-]{0,38}(?:\/[\p{L}\d][\p{L}\d_.-]{0,60})?(?:(?: \([^()]{1,30}\))?(?:,| and| &|\/| \+| ->| →)? ?@[\p{L}\d][\p{L}\d_.-]{0,38}){0,5}/u,
)

/** "@ana is back" tells of somebody and asks nothing of them. */
const SAID_OF = twinPattern(
  /^ (?:(?:is|was|are|were|has|had)(?! (?:to|going|agreed|volunteered|offered|working|taking|responsible|been asked))|said|noted|reported|mentioned|thinks|asked) /,
)

function leadingChips(plain: string, links: readonly LineLink[]): OwnersRead | null {
  const owners: OwnerDraft[] = []
  let end = 0
  for (const link of links) {
    if (
      !isPersonLink(link) ||
      link.start > end + 5 ||
      (link.start > end && !/^(?:,|\s|and|&|\+|\/)*$/.test(plain.slice(end, link.start)))
    )
      break
    owners.push(chipOwner(link))
    end = link.end
  }
  return owners.length === 0 ? null : { owners, start: 0, end, isKnown: true }
}

/** Returns whether a link stands for a person: an e-mail address or a people page. */
export function isPersonLink(link: LineLink): boolean {
  return link.url.startsWith('mailto:') || link.url.includes('/people/') || link.url.includes('/~accountid:')
}

/** Returns the owner that a people link names. */
export function chipOwner(link: LineLink): OwnerDraft {
  const email = link.url.startsWith('mailto:') ? link.url.slice(7) : null
  const name = link.text
    .replace(/\((?:Deactivated|Unlicensed|Deleted)\)/, '')
    .trim()
    .replace(/^@/, '')
  return { name, email, handle: null }
}
