import { twinPattern } from '../ascii-twin.ts'
import { ownerDraft } from '../3-resolve/owners.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { isActionVerb, isWeakVerb } from './verbs.ts'
import type { Subject } from './commitment-strength.ts'
import type { Word } from '../locales/promise-grammar.ts'

/** Words for people by what they do, as the last of a sentence's subject. */
const ROLES = new Set(
  (
    'lead|leads|manager|managers|coordinator|coordinators|editor|editors|chair|chairs|co-chair|co-chairs|secretary|' +
    'treasurer|president|director|directors|maintainer|maintainers|owner|owners|author|authors|organizer|organizers|' +
    'organiser|organisers|facilitator|facilitators|volunteers|members|member|team|teams|committee|committees|board|' +
    'council|staff|subcommittee|participants|elects|reps|representatives|contributors|reviewers|officers|admins|' +
    'everyone|everybody|all|host|hosts|group|delegates|trustees|leadership|clerk|councillor|councillors|cllrs|caretaker|' +
    'warden|webmaster|administrator|administrators|officer|mayor|principal|librarian|captain|captains|coach|coaches|' +
    'intern|interns|moderator|moderators|executive|executives|council|commission|chairman|' +
    'chairperson|convenor|convener|vice-president|vice-chair'
  ).split('|'),
)
/** Returns whether a word, in small letters, names people by what they do: `clerk`, `editors`. */
export function isRole(bare: string): boolean {
  return ROLES.has(bare)
}

const OPENERS = new Set(['the', 'our', 'all', 'both', 'each', 'every'])

/** Returns a role or body that a sentence begins with and that ends right before a word ("The design team will…"), or null. */
export function readRoleSubject(words: readonly Word[], at: number): Subject | null {
  let end = at
  if (words[end - 1]?.bare === 'also' || words[end - 1]?.bare === 'then') end -= 1
  const holders = readHolders(words, end)
  if (holders !== null) return holders
  if (end < 1 || end > 5 || !ROLES.has(words[end - 1]?.bare ?? '')) return null
  const named = words.slice(0, end)
  if (named.some(({ text }, place) => place < end - 1 && /[.,:;!?]$/.test(text))) return null
  const inner = named.slice(0, -1).filter(({ bare }) => !OPENERS.has(bare))
  if (inner.some(({ text, bare }) => !/^[\p{L}’'&/-]{2,30}$/u.test(text) || STOPS.has(bare))) return null
  if (inner.length > 0 && opensClause(named)) return null
  const text = named.map((word) => word.text).join(' ')
  const name = text.replace(/^(?:the|our) /i, '')
  const isParty = partyKindOf(name) === 'group' || inner.length > 0 || name !== name.toLowerCase()
  return {
    owners: isParty ? [ownerDraft(name)] : [],
    words: text,
    isKnown: false,
    isAsked: false,
    startsSentence: true,
    followsStop: false,
  }
}

const MODALS = new Set('can could will would should may might must shall let lets'.split(' '))

/** "Can invite the team, will…", "Make sure the maintainers can…", "Hoping the volunteers will…": the role is what is spoken of. */
function opensClause(words: readonly Word[]): boolean {
  const [first, second] = words
  if (first === undefined || second === undefined) return false
  const hasArticle = words.slice(1, -1).some(({ bare }) => OPENERS.has(bare))
  return (
    MODALS.has(first.bare) ||
    (isActionVerb(first.bare) && (hasArticle || second.bare === 'sure')) ||
    (hasArticle && first.bare.endsWith('ing'))
  )
}

/** "Owners of the requirements should…", "The authors of each chapter will…": people by what they hold. */
function readHolders(words: readonly Word[], end: number): Subject | null {
  const first = OPENERS.has(words[0]?.bare ?? '') ? 1 : 0
  const role = words[first]?.bare ?? ''
  if (end < first + 3 || end > first + 7 || words[first + 1]?.bare !== 'of') return null
  if (!ROLES.has(role) || !role.endsWith('s')) return null
  const held = words.slice(first + 2, end)
  if (held.some(({ text, bare }) => !/^[\p{L}’'&/-]{1,30}$/u.test(text) || (bare !== 'of' && STOPS.has(bare))))
    return null
  const text = words
    .slice(0, end)
    .map((word) => word.text)
    .join(' ')
  return {
    owners: [ownerDraft(text.replace(/^(?:the|our|all|both|each|every) /i, ''))],
    words: text,
    isKnown: false,
    isAsked: false,
    startsSentence: true,
    followsStop: false,
  }
}

/** With one of these among its words it is no name of a role. */
const STOPS = new Set(
  'of for to in on at by with and or that which who is are was we i you they if when how what as from about a an per'.split(
    ' ',
  ),
)

/** Returns a word by itself that a sentence begins with, initials ("HB to…") or a capital that is no everyday word, or null. */
export function readNewSubject(words: readonly Word[], at: number): Subject | null {
  const [first, joint, other] = words
  if (at === 3 && first !== undefined && other !== undefined && /^(?:&|and|\+)$/.test(joint?.text ?? '')) {
    const one = readNewSubject([first], 1)
    const two = readNewSubject([other], 1)
    if (one === null || two === null) return null
    const text = `${first.text} ${joint?.text ?? ''} ${other.text}`
    return { ...one, owners: [...one.owners, ...two.owners], words: text }
  }
  const end = words[1]?.bare === 'also' || words[1]?.bare === 'then' ? 2 : 1
  // "AJ/JS to arrange it": initials of several.
  if (first !== undefined && at === end && SEVERAL.test(first.text)) {
    const owners = first.text.split('/').map(ownerDraft)
    return { owners, words: first.text, isKnown: false, isAsked: false, startsSentence: true, followsStop: false }
  }
  if (first === undefined || at !== end || !/^(?:\p{Lu}{2,3}|\p{Lu}\.|\p{Lu}\p{Ll}{2,15})$/u.test(first.text))
    return null
  if (isOrdinaryWord(first.text) || isActionVerb(first.bare) || STOPS.has(first.bare)) return null
  // "Wanted to…", "Going to…", "Agreement to…" begin like names and are none.
  if (/(?:ing|ed|ment|ion|ly|ness|ity|able)$/.test(first.bare)) return null
  return {
    owners: [ownerDraft(first.text)],
    words: first.text,
    isKnown: false,
    isAsked: false,
    startsSentence: true,
    followsStop: false,
  }
}

const SEVERAL = twinPattern(/^\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){1,3}$/u)

const SAID = twinPattern(
  /^(\p{Lu}{2,3}|\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?) (?:also )?(?:said|says|stated|mentioned|noted|agreed|promised|confirmed|replied|announced|added|indicated) (?:that )?(?:s?he|they)(?:['’](?:d|ll)| would| will) (?:be )?(\p{Ll}{2,20})/u,
)

/** Returns who a sentence reports to have taken on a task ("Ana said she would call them"), or null. */
export function readReported(sentence: string): string | null {
  const match = SAID.exec(sentence)
  const verb = match?.[2] ?? ''
  const isGood = (form: string): boolean => isActionVerb(form) && !isWeakVerb(form)
  const stem = verb.slice(0, -3)
  const isDoing = verb.endsWith('ing') && [stem, `${stem}e`, stem.slice(0, -1)].some(isGood)
  return match !== null && (isGood(verb) || isDoing) ? (match[1] ?? null) : null
}
