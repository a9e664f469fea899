import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import { isActionVerb, isAdverb } from '../2-recognise/verbs.ts'
import { isGivenName } from './given-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import type { KnownNames } from './known-names.ts'
import { ownerDraft, readOwners, splitNames } from './owners.ts'

/** Who is to do a task, with the words that say so; null words where only the circumstances do. */
export interface TaskOwners {
  readonly owners: readonly OwnerDraft[]
  readonly ownerWords: string | null
}

/** What stands between somebody and what they are to do. */
const MODALS = new Set(
  (
    'to will wil shall should must can could is are was has have needs need agreed agrees offered offers volunteered ' +
    'volunteers plans promised promises committed commits takes took owns leads continues wants would might may going'
  ).split(' '),
)
const BETWEEN = new Set(['all', 'both', 'each', 'also', 'then', 'please', 'still'])
const STOPS = new Set(['-', '–', '—', '|', '->', '→', '>', '=>'])
const WORDS_MAX = 14

/** Helpers are named behind the owner, and own nothing. */
const HELPED =
  / (?:with (?:the |some )?(?:help|support|assistance|input|guidance) (?:from|of|by)|(?:helped|supported|assisted|backed|advised) by)(?= )/i
const COMPANIONS = twinPattern(
  /^(?:(?:the|his|her|their|our|my|some|a few) )?(?:others?|co|friends?|volunteers?|team|folks|people|company|colleagues?|group|crew|someone(?: else)?|anyone(?: .{1,30})?|whoever(?: .{1,30})?|tbd|tba|\?{1,3}|.{1,30}['’]s .{1,20})$/i,
)
const SPEAKER = /^(?:I|me|myself)$/

/** Returns whom a task's first words name as its subject or label (`Ana, Bo + Cy will…`, `Ana (with Bo): …`), or null. */
export function readLeadingOwners(text: string, known: KnownNames, speaker: string | null): TaskOwners | null {
  const words = text.split(' ', WORDS_MAX + 2)
  for (let at = 1; at < words.length && at <= WORDS_MAX; at++) {
    const kind = followerAt(words, at)
    if (kind === null || /^(?:and|with|or|[+&/,]|\S{1,40},)$/.test(words[at - 1] ?? '')) continue
    const written = words.slice(0, at).join(' ')
    if (written.length > 120) return null
    const read =
      readNames(written, known, speaker) ?? (at === 1 && kind === 'modal' ? readNick(written, words[1] ?? '') : null)
    if (read === null) continue
    const isGivenAll = read.owners.every(({ name }) => isGivenName(foldName(name)))
    const isSure =
      read.isKnown ||
      (kind === 'verb' && isGivenAll && read.owners.length > 1) ||
      (kind === 'verb' && areSeveral(written, read.owners) && BETWEEN.has(words[at] ?? ''))
    if ((kind === 'verb' || (kind === 'mark' && !isLabelled(words, at))) && !isSure) continue
    if (kind === 'modal' && !read.isKnown && isPassive(words, at)) continue
    return { owners: read.owners, ownerWords: written.replace(/[\s,:?|>–—-]{1,4}$/, '').replace(/['’]ll$/, '') }
  }
  return null
}

/** What may stand right behind the names in front of a task. */
function followerAt(words: readonly string[], at: number): 'modal' | 'verb' | 'mark' | null {
  const before = words[at - 1] ?? ''
  const word = words[at] ?? ''
  if (STOPS.has(word) || /[:?|>]$/.test(before)) return 'mark'
  if (/['’]ll$/.test(before)) return 'modal'
  let place = at
  while (place < at + 2 && (BETWEEN.has(words[place] ?? '') || (place > at && isAdverb(words[place] ?? '')))) place += 1
  const head = words[place] ?? ''
  const next = words[place + 1] ?? ''
  // "Ana is back" tells of her and asks nothing.
  if (
    /^(?:is|are|was|has|have)$/.test(head) &&
    !/^(?:to|going|responsible|agreed|volunteered|offered|promised)$|ing$/.test(next)
  )
    return null
  if (MODALS.has(head)) return 'modal'
  return isActionVerb(head) && (/^\p{Ll}/u.test(head) || at < 4) ? 'verb' : null
}

/** "Adam, Manil, Bo all talk": names in a row, the first of them everybody's, are no words of a sentence. */
function areSeveral(written: string, owners: readonly OwnerDraft[]): boolean {
  return owners.length > 1 && isGivenName(foldName(written).split(' ')[0] ?? '')
}

/** Behind a dash an unknown word is a name where an order follows; else it is a topic. */
function isLabelled(words: readonly string[], at: number): boolean {
  return /[:?]$/.test(words[at - 1] ?? '') || isActionVerb(words[STOPS.has(words[at] ?? '') ? at + 1 : at] ?? '')
}

/** "The page will be moved" says what becomes of a thing, and "to be discussed" what of a topic. */
function isPassive(words: readonly string[], at: number): boolean {
  return words[at + 1] === 'be' && /(?:ed|en|wn|ilt|nt|ld|de)$/.test(words[at + 2] ?? '')
}

function readNames(
  written: string,
  known: KnownNames,
  speaker: string | null,
): { owners: readonly OwnerDraft[]; isKnown: boolean } | null {
  const outside = written
    .replace(/ ?\([^()]{0,60}\)/g, '')
    .replace(/[\s:?|>]{1,4}$/, '')
    .replace(/['’]ll$/, '')
  const helped = HELPED.exec(outside)
  const named = helped === null ? outside : outside.slice(0, helped.index)
  const whole = readWhole(named, known)
  if (whole !== null) return whole
  const pieces = splitNames(named)
  if (pieces.length < 2) return null
  const others = pieces.filter((piece) => !COMPANIONS.test(piece) && !SPEAKER.test(piece))
  const own = speaker !== null && pieces.some((piece) => SPEAKER.test(piece)) ? [ownerDraft(speaker)] : []
  if (others.length === pieces.length || others.length === 0) return null
  const read = readWhole(others.join(', '), known)
  return read === null ? null : { ...read, owners: [...read.owners, ...own] }
}

/** "mcr to write it": in a list of tasks a word that is no word of the language is somebody's nick. */
function readNick(written: string, modal: string): { owners: readonly OwnerDraft[]; isKnown: boolean } | null {
  const isNick =
    /^(?:\p{Ll}{2,6}|\p{Ll}[\p{Ll}\d_-]{1,15}[\d_-][\p{Ll}\d]{0,8})$/u.test(written) &&
    !isOrdinaryWord(written) &&
    !isActionVerb(written)
  return isNick && (modal === 'to' || modal === 'will') && !SMALL.has(written)
    ? { owners: [ownerDraft(written)], isKnown: false }
    : null
}

const SMALL = new Set(
  'it he she we they you them who that this what how where which there ones need needs try tries going back out up down in on off due nice good'.split(
    ' ',
  ),
)

/** Small letters begin a name only where the document or everybody knows it. */
function readWhole(named: string, known: KnownNames): { owners: readonly OwnerDraft[]; isKnown: boolean } | null {
  const read = readOwners(named, known, 'list')
  if (read === null || read.owners.length === 0) return null
  if (/^\p{Ll}/u.test(named) && !read.isKnown && !isGivenName(foldName(named).split(' ')[0] ?? '')) return null
  return read
}
