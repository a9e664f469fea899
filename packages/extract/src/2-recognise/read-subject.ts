import { twinPattern } from '../ascii-twin.ts'
import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import { ownerDraft, readOwners } from '../3-resolve/owners.ts'
import type { CommitmentContext, Subject } from './commitment-strength.ts'
import type { SentenceWord } from './sentence-words.ts'
import { isAdverb } from './verbs.ts'

const CONNECTORS = new Set(['and', '&', '+', '/', 'with', ',', 'or'])

const OPENERS = new Set([
  'and',
  'that',
  'so',
  'but',
  'then',
  'for',
  'is',
  'are',
  'ask',
  'have',
  'action',
  'where',
  'or',
])
const JOINTS = new Set(['&', '+', '/'])
const PREPOSITIONS = new Set(
  'from|with|of|by|about|between|as|like|than|in|on|at|to|into|using|thank|thanks|allow|allows|lets|enables|enable|via|through'.split(
    '|',
  ),
)
const GROUP_OPENERS = new Set('the our this that and or but so then also full whole entire both when'.split(' '))
/** What somebody does in a clause of time or condition is no task. */
const SUBORDINATE = new Set(['after', 'when', 'once', 'if', 'until', 'because', 'whenever', 'whether', 'unless'])
/** Who is asked by somebody has been given the task, group or person. */
const ASKED = new Set(['asked', 'asks', 'reminded', 'reminds', 'requested', 'instructed', 'tasked', 'directed'])

/** Returns the names that stand right before a word, as many as read as names together. */
export function readSubject(words: readonly SentenceWord[], at: number, context: CommitmentContext): Subject | null {
  let found: Subject | null = null
  let end = at
  while (
    end > 1 &&
    words[end - 1]?.bare !== 'all' &&
    words[end - 1]?.bare !== 'and' &&
    isAdverb(words[end - 1]?.bare ?? '')
  )
    end -= 1
  for (let place = end - 1; place >= 0 && place >= end - 9; place--) {
    const word = words[place]
    if (word === undefined || (word.isMark && word.text !== '/') || word.bare === 'se') break
    if (place < end - 1 && word.isStop) break
    if (CONNECTORS.has(word.bare) || JOINTS.has(word.text) || word.bare === 'the') continue
    if (place > 0 && word.isSmall && !context.known.opensWith(word.text)) {
      if (PREPOSITIONS.has(words[place - 1]?.bare ?? '')) {
        if (found === null) return null
        break
      }
      if (found !== null || place < end - 4) break
      continue
    }
    const text = joinWords(words, place, end)
    const unfused = text.endsWith('ll') ? text.replace(/[’']ll$/, '') : text
    const open = unfused.includes('(') ? unfused.replace(/ ?\([^()]{0,60}\)/g, '') : unfused
    const cleaned = open.endsWith(',') ? open.slice(0, -1) : open
    const before = words[place - 1]
    if (before !== undefined && PREPOSITIONS.has(before.bare)) {
      const isJoined = / (?:and|&) /.test(cleaned) && readOwners(cleaned, context.known, 'prose') !== null
      if (found === null || isJoined) return null
      break
    }
    if (before !== undefined && SUBORDINATE.has(before.bare)) return null
    // "Charter a task group to write it" makes a group, and gives none a task.
    if (
      before?.isSmall === true &&
      /^\p{Ll}{4,11}$/u.test(cleaned) &&
      !GROUP_OPENERS.has(before.bare) &&
      partyKindOf(cleaned) === 'group'
    )
      return null
    // "They are all willing to go on": all is no subject there.
    if (cleaned === 'all' && /^(?:are|is|were|we|they|you|us|them)$/.test(before?.bare ?? '')) return null
    const isOpening = before === undefined || /[:,)]$|^[-–—/•>|]/.test(before.text) || OPENERS.has(before.bare)
    const isHandle =
      place === 0 &&
      (context.isTask === true ||
        (context.isEntry && context.speaker === null && /^\p{Ll}{3,14}\d{0,4}$/u.test(cleaned)) ||
        (context.isEntry && /^\p{Lu}{2}$/u.test(cleaned) && !ABBREVIATIONS.has(cleaned)))
    const read =
      readOwners(cleaned, context.known, isHandle && place === end - 1 ? 'list' : 'prose') ?? readTitled(cleaned)
    if (read === null || read.owners.length === 0) {
      // "Marta Ruiz y Bo": a surname alone names nobody yet.
      const isNameGoingOn = found !== null && /^\p{Lu}\p{Ll}/u.test(word.text) && place > end - 8
      if (found !== null ? !isNameGoingOn : place < end - 4) break
      continue
    }
    if (read.isKnown || isOpening || isBehindOpening(words, place, cleaned)) {
      found = {
        owners: read.owners,
        words: text.replace(/[’']ll$/, ''),
        isKnown: read.isKnown,
        isAsked: ASKED.has(before?.bare ?? '') || ASKED.has(words[place - 2]?.bare ?? ''),
        startsSentence: place === 0 || (place <= 3 && /\p{L}:$|^\d{1,3}:$/u.test(before?.text ?? '')),
        followsStop: before !== undefined && /[:,–-]$/.test(before.text),
      }
    }
  }
  return found === null ? null : withLowerPartner(found, words, context)
}

const TITLED = twinPattern(
  /^(?:Mrs?|Ms|Miss|Dr|Cllrs?|Councill?or|Rev|Prof|Ald|Alderman|Commissioner|Trustee|Mme|Mlle|Sra?|Dña|Don|Doña)\.? (?:\p{Lu}\.? ){0,2}\p{Lu}[\p{L}'’-]{1,20}$/u,
)

/** "Mrs Hill", "Cllr J Stone": a title before it makes a name of any word. */
function readTitled(text: string): { owners: OwnerDraft[]; isKnown: boolean } | null {
  return TITLED.test(text) ? { owners: [ownerDraft(text)], isKnown: true } : null
}

/** "toby and Bo are to meet": a given name in small letters is one beside another's. */
function withLowerPartner(found: Subject, words: readonly SentenceWord[], context: CommitmentContext): Subject {
  const [first = ''] = found.words.split(' ', 1)
  const at = words.findIndex(({ text }) => text === first)
  const [one, joint, before] = [words[at - 2], words[at - 1], words[at - 3]]
  if (one === undefined || !/^(?:and|&|y|et|\+)$/.test(joint?.bare ?? joint?.text ?? '')) return found
  if (!/^\p{Ll}{2,15}$/u.test(one.text) || !isGivenName(one.bare) || context.isSpeech) return found
  if (before !== undefined && !/[:,]$/.test(before.text) && !OPENERS.has(before.bare)) return found
  return {
    ...found,
    owners: [ownerDraft(one.text), ...found.owners],
    words: `${one.text} ${joint?.text ?? ''} ${found.words}`,
  }
}

/** Two capitals that are no initials of somebody. */
const ABBREVIATIONS = new Set(
  'PR UI CI UX QA IP OS DB AI WG TC SC VM CD IT HR ML ID TV PC CV US UK EU UN JS TS GH MR RC AP BC AM PM OK NB FY'.split(
    ' ',
  ),
)

/** Returns the words from one place until another, parted by spaces. */
export function joinWords(words: readonly SentenceWord[], from: number, until: number): string {
  let text = words[from]?.text ?? ''
  for (let place = from + 1; place < until; place++) text += ` ${words[place]?.text ?? ''}`
  return text
}

/** "Eventually Carol will do it": a given name right behind the word that opens the sentence. */
function isBehindOpening(words: readonly SentenceWord[], place: number, name: string): boolean {
  const isOpened = place === 1 && /^\p{Lu}/u.test(words[0]?.text ?? '')
  return isOpened && isGivenName(foldName(name).split(' ')[0] ?? '')
}

/** Returns the sentence's first names ("Ana presented the draft and will send it"), the subject of what follows "and" and of what they say that they will do, or null. */
export function openingSubject(words: readonly SentenceWord[], at: number, context: CommitmentContext): Subject | null {
  for (let end = Math.min(5, at - 1); end > 0; end--) {
    const text = words
      .slice(0, end)
      .map((one) => one.text)
      .join(' ')
    const read = readOwners(text, context.known, 'prose')
    if (read !== null && read.isKnown && read.owners.length > 0) {
      return {
        owners: read.owners,
        words: text,
        isKnown: true,
        isAsked: false,
        startsSentence: true,
        followsStop: false,
      }
    }
  }
  return null
}
