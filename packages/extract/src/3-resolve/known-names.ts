import { foldName } from '@evenkeel/domain/fold-name.ts'
import { readPerson } from '../2-recognise/read-person.ts'
import { remembered } from '../remembered.ts'
import { isGivenName } from './given-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'

/** Short forms that are words or terms of their own far more often than somebody's. */
const NO_FORMS = new Set(
  'will may to in it is as at or us me we i all can so an am be do go no on of if by my he pr ai ui ux qa ci cd ip pm id vr ml api ar tv hr pdf'.split(
    ' ',
  ),
)

/** The names that a document itself establishes: its rosters and its speakers, by every form in which they may come back. */
export interface KnownNames {
  /** Returns whether a text is a whole name, first name, last name, handle or short form of somebody named in the document. */
  readonly has: (text: string) => boolean
  /** Returns whether a text is an organization that a roster gives as somebody's. */
  readonly isOrganization: (text: string) => boolean
  /** Returns whether any name's form begins with a word in lower case. */
  readonly opensWith: (word: string) => boolean
}

/** One person's name as the document gives it, with handle and short forms. */
export interface NameSource {
  readonly name: string
  readonly handle: string | null
  readonly aliases: readonly string[]
  readonly organization?: string | null
}

/** Returns the folded forms in which a whole name may come back: as it is, first, last, `Ana R`, `AR`, `JF` of Jean-François, `Ana Ruiz` of Ana Ruiz Vega. */
export function formsOfName(name: string): string[] {
  const folded = foldName(name)
  if (folded === '') return []
  const words = folded.split(' ').filter((word) => word.length > 1)
  const [first] = words
  const last = words.at(-1)
  const forms = [folded]
  if (first !== undefined) forms.push(first)
  if (last !== undefined && last.length > 2) forms.push(last)
  if (first !== undefined && last !== undefined && words.length > 1) {
    forms.push(words.map((word) => word.charAt(0)).join(''), `${first} ${last.charAt(0)}`, `${first.charAt(0)} ${last}`)
    // Of two surnames the first is used: "Marta Aguilar" is Marta Aguilar Morcillo.
    if (words.length > 2) forms.push(first.charAt(0) + last.charAt(0), `${first} ${words[1] ?? ''}`)
    const given = name.trim().split(' ')[0] ?? ''
    if (given.includes('-')) {
      forms.push(
        foldName(given),
        foldName(given)
          .split(' ')
          .map((word) => word.charAt(0))
          .join(''),
      )
    }
  }
  return [...new Set(forms)].filter((form) => !NO_FORMS.has(form))
}

// The same people and organizations come back in every meeting of a document.
const formsOfPerson = remembered((name: string) => formsOfName(readPerson(name, [])?.name ?? name))
const formsOfAffiliation = remembered((organization: string) => formsOfOrganization(organization))

/** Returns the names of a document, looked up by any of their forms. */
export function knowNames(people: Iterable<NameSource>): KnownNames {
  const forms = new Set<string>()
  const organizations = new Set<string>()
  for (const { name, handle, aliases, organization } of people) {
    for (const form of formsOfPerson(name)) forms.add(form)
    // What a roster gives as somebody's short form is meant.
    if (handle !== null) forms.add(foldName(handle))
    for (const alias of aliases) if (isShortFor(alias, name)) forms.add(foldName(alias))
    if (organization !== undefined && organization !== null)
      for (const form of formsOfAffiliation(organization)) organizations.add(form)
  }
  return lookUp(withOpenings(forms), withOpenings(organizations))
}

/** Folded names, and the words that they begin with. */
interface Forms {
  readonly forms: ReadonlySet<string>
  readonly openings: ReadonlySet<string>
  /** A bit for the first two letters of each opening: most words are no name by these, and need no look into any set. */
  readonly begins: Uint32Array
}

function withOpenings(forms: ReadonlySet<string>): Forms[] {
  if (forms.size === 0) return []
  const openings = new Set<string>()
  const begins = new Uint32Array(32)
  for (const form of forms) {
    const space = form.indexOf(' ')
    openings.add(space < 0 ? form : form.slice(0, space))
    const row = form.charCodeAt(0) & 31
    begins[row] = (begins[row] ?? 0) | (1 << (space === 1 ? 0 : form.charCodeAt(1) & 31))
  }
  return [{ forms, openings, begins }]
}

const formsOf = new WeakMap<
  KnownNames,
  { readonly people: readonly Forms[]; readonly organizations: readonly Forms[] }
>()

function lookUp(people: readonly Forms[], organizations: readonly Forms[]): KnownNames {
  const hasPerson = membership(people)
  const hasOrganization = membership(organizations)
  const opensWith = (word: string): boolean => isOpening(people, word)
  const known = { has: hasPerson, isOrganization: hasOrganization, opensWith }
  formsOf.set(known, { people, organizations })
  return known
}

/** Most of what is asked about begins with a word that no form begins with; what is left is folded once. */
function membership(sets: readonly Forms[]): (text: string) => boolean {
  if (sets.length === 0) return () => false
  const verdicts = new Map<string, boolean>()
  return (text) => {
    if (text.length > 120) return false
    const opening = openingOf(text)
    if (opening !== null && !isOpening(sets, opening)) return false
    const seen = verdicts.get(text)
    if (seen !== undefined) return seen
    const folded = foldName(text)
    const verdict = sets.some(({ forms }) => forms.has(folded))
    verdicts.set(text, verdict)
    return verdict
  }
}

function isOpening(sets: readonly Forms[], word: string): boolean {
  const row = word.charCodeAt(0) & 31
  const bit = 1 << (word.charCodeAt(1) & 31)
  for (const { openings, begins } of sets) if (((begins[row] ?? 0) & bit) !== 0 && openings.has(word)) return true
  return false
}

/** Returns the first word, folded, of a text that begins with plain letters and a space or is nothing but them; else null. */
function openingOf(text: string): string | null {
  let at = 0
  let isLower = true
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) continue
    if (code >= 65 && code <= 90) isLower = false
    else break
  }
  if (at === 0 || (at < text.length && text.charCodeAt(at) !== 32)) return null
  const word = at === text.length ? text : text.slice(0, at)
  return isLower ? word : word.toLowerCase()
}

/** Capitals in brackets are somebody's initials only when the name has these letters in this order; else they are a group's. */
function isShortFor(alias: string, name: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(alias)) return true
  let at = -1
  const letters = foldName(name)
  return foldName(alias)
    .split('')
    .every((letter) => (at = letters.indexOf(letter, at + 1)) >= 0)
}

/** Returns the folded forms of an organization's name: `Advanced Engines (AE)` is also `AE`, `Kite Works GmbH` also `Kite Works`. */
export function formsOfOrganization(organization: string): string[] {
  // "Parser Representative" tells what somebody speaks for, which need be no organization.
  if (organization.length > 100 || /\brepresentative/i.test(organization)) return []
  const short = /\(([^()]{2,20})\)/.exec(organization)?.[1] ?? ''
  const bare = organization.replace(/\([^()]{0,60}\)/, '').replace(/,? (?:inc|llc|ltd|gmbh|corp)\.?$/i, '')
  const [word = ''] = foldName(bare).split(' ')
  const first = word.length > 3 && !isOrdinaryWord(word) && !isGivenName(word) ? word : ''
  return [foldName(organization), foldName(bare), foldName(bare).replace(/^the /, ''), foldName(short), first].filter(
    (form) => form.length > 1,
  )
}

/** Returns the names of both. */
export function joinNames(one: KnownNames, other: KnownNames): KnownNames {
  const [first, second] = [formsOf.get(one), formsOf.get(other)]
  if (first !== undefined && second !== undefined)
    return lookUp([...first.people, ...second.people], [...first.organizations, ...second.organizations])
  return {
    has: (text) => one.has(text) || other.has(text),
    isOrganization: (text) => one.isOrganization(text) || other.isOrganization(text),
    opensWith: (word) => one.opensWith(word) || other.opensWith(word),
  }
}

/** Returns a text that is the same for names that answer alike to everything; null for names that were not made here. */
export function keyOfNames(known: KnownNames): string | null {
  const made = formsOf.get(known)
  if (made === undefined) return null
  const formsIn = (sets: readonly Forms[]): string => sets.flatMap(({ forms }) => [...forms]).join('\n')
  return `${formsIn(made.people)}\n\n${formsIn(made.organizations)}`
}
