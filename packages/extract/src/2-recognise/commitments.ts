import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import { readOwners, ownerDraft } from '../3-resolve/owners.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { isActionVerb, isAdverb, isWeakVerb } from './verbs.ts'

/** A sentence in which somebody takes on, or is given, a task. */
export interface Commitment {
  readonly sentence: string
  readonly owners: readonly OwnerDraft[]
  readonly ownerWords: string | null
  readonly confidence: number
  readonly by: string
}

/** What is known around the sentences: who speaks, and the names in the document. */
export interface CommitmentContext {
  readonly speaker: string | null
  readonly known: KnownNames
  /** True for what was said aloud: there "I will" is often a figure of speech, so more is asked of the verb. */
  readonly isSpeech: boolean
  /** True when the text is a list entry, whose first words are no mere sentence opening. */
  readonly isEntry: boolean
}

interface Word {
  readonly text: string
  readonly bare: string
}

/** Returns the best commitment in a text, or null: "Ana will send…", "Bo to follow up…", "I'll open…", "Cy volunteered to…". */
export function findCommitment(plain: string, context: CommitmentContext): Commitment | null {
  let best: Commitment | null = null
  for (const sentence of splitSentences(plain)) {
    const found = readSentence(sentence, context)
    if (found !== null && (best === null || found.confidence > best.confidence)) best = found
  }
  return best
}

/** Returns a text's sentences: cut behind `.`, `!`, `?`, `;` and a space, and at ` -> `. */
export function splitSentences(plain: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at)
    const isStop =
      (character === '.' || character === '!' || character === '?' || character === ';') && plain.charAt(at + 1) === ' '
    const isInitial =
      character === '.' &&
      at - from < 40 &&
      /(?:^|\s)(?:\p{Lu}|Dr|Mr|Ms|Mrs|St|Jr|Sr|vs|e\.g|i\.e|approx|No|etc)$/u.test(
        plain.slice(Math.max(from, at - 7), at),
      )
    const isArrow = (character === '-' && plain.charAt(at + 1) === '>') || character === '→'
    if ((!isStop || isInitial) && !isArrow) continue
    sentences.push(plain.slice(from, isArrow ? at : at + 1).trim())
    from = isArrow && character === '-' ? at + 2 : at + 1
  }
  sentences.push(plain.slice(from).trim())
  return sentences.filter((sentence) => sentence.length > 5)
}

function wordsOf(sentence: string): Word[] {
  return sentence
    .split(' ')
    .slice(0, 80)
    .map((text) => ({
      text,
      bare: text
        .toLowerCase()
        .replace(/^[^\p{L}\d@]{1,4}|[^\p{L}\d]{1,4}$/gu, '')
        .replaceAll('’', "'"),
    }))
}

const REFUSED =
  /\b(?:if (?:we|you|i|they|someone|anyone|there)|would (?:have|be)|could have|should have|might|wish|wouldn't|won't|will not|cannot|can't|don't|doesn't|didn't|unless|nobody|no one|used to|supposed|in theory|for example|e\.g\.|who will|what will|how will|when will|will anyone|who wants)\b/i

function readSentence(sentence: string, context: CommitmentContext): Commitment | null {
  if (sentence.length > 600) return null
  const words = wordsOf(sentence)
  if (words.length < 3) return null
  const isQuestion = sentence.endsWith('?')
  const doubt = (REFUSED.test(sentence) ? 0.2 : 0) + (isQuestion ? 0.25 : 0)
  let best: Commitment | null = null
  const propose = (owners: readonly OwnerDraft[], ownerWords: string | null, confidence: number, by: string): void => {
    const certain = Math.max(0, confidence - doubt)
    if (best === null || certain > best.confidence) best = { sentence, owners, ownerWords, confidence: certain, by }
  }
  words.forEach((word, at) => {
    const modal = readModal(words, at)
    if (modal === null) return
    const verb = words[modal.verbAt]?.bare ?? ''
    const pronoun = pronounBefore(words, at, word.bare)
    if (pronoun === 'i') {
      const base = firstPerson(modal.kind, verb, context)
      if (base > 0) propose(context.speaker === null ? [] : [ownerDraft(context.speaker)], null, base, 'first-person')
      return
    }
    if (pronoun === 'we') {
      const base = firstPlural(modal.kind, verb, context)
      if (base > 0) propose([], null, base, 'first-person-plural')
      return
    }
    if (pronoun === 'they') {
      if (modal.kind === 'will' && isActionVerb(verb) && !isWeakVerb(verb))
        propose([], null, 0.4, 'third-person-pronoun')
      return
    }
    const subject = readSubject(words, at, context)
    if (subject === null) {
      if (at === 0)
        propose(
          context.speaker === null ? [] : [ownerDraft(context.speaker)],
          null,
          elliptic(modal.kind, verb, context),
          'elliptic',
        )
      return
    }
    propose(subject.owners, subject.words, named(modal.kind, verb, subject, context), `named-${modal.kind}`)
  })
  return best
}

type ModalKind = 'will' | 'to' | 'should' | 'volunteer' | 'plan' | 'need' | 'can' | 'doing' | 'own'

interface Modal {
  readonly kind: ModalKind
  readonly verbAt: number
}

const VOLUNTEERING = new Set([
  'volunteers',
  'volunteered',
  'volunteer',
  'offers',
  'offered',
  'agreed',
  'agrees',
  'happy',
  'willing',
  'promised',
  'promises',
  'committed',
  'commits',
  'signed',
  'assigned',
  'charged',
  'asked',
  'tasked',
  'nominated',
])
const PLANNING = new Set(['plans', 'plan', 'planning', 'going', 'hopes', 'intends', 'wants', 'aims'])
const NEEDING = new Set(['needs', 'need', 'has', 'have'])
const OWNING = new Set([
  'takes',
  'take',
  'owns',
  'responsible',
  'drives',
  'drafting',
  'writing',
  'working',
  'preparing',
  'organizing',
  'organising',
  'investigating',
  'creating',
  'coordinating',
])

/** Returns what sort of promise begins at a word, and where its verb stands; null when none does. */
function readModal(words: readonly Word[], at: number): Modal | null {
  const word = words[at]
  if (word === undefined) return null
  const { bare } = word
  const next = words[at + 1]?.bare ?? ''
  const verbAfter = (place: number): number => {
    let verbAt = place
    while (verbAt < place + 3 && isAdverb(words[verbAt]?.bare ?? '')) verbAt += 1
    return verbAt
  }
  if (bare === 'will' || bare.endsWith("'ll") || bare === 'shall' || bare === 'wil' || bare === 'willl')
    return { kind: 'will', verbAt: verbAfter(at + 1) }
  if (bare === 'to' && at > 0) return { kind: 'to', verbAt: verbAfter(at + 1) }
  if (bare === 'should' || bare === 'must') return { kind: 'should', verbAt: verbAfter(at + 1) }
  if (bare === 'can' || bare === 'could') return { kind: 'can', verbAt: verbAfter(at + 1) }
  const place =
    bare === 'is' || bare === 'are' || bare === 'was' || bare === 'am' || bare === 'has' || bare === 'were'
      ? at + 1
      : at
  const head = words[place]?.bare ?? ''
  if (VOLUNTEERING.has(head)) {
    const to = words.findIndex(
      (one, index) => index > place && index < place + 4 && (one.bare === 'to' || one.bare === 'for'),
    )
    return to > 0
      ? { kind: 'volunteer', verbAt: verbAfter(to + 1) }
      : head.startsWith('volunteer')
        ? { kind: 'volunteer', verbAt: place + 1 }
        : null
  }
  if (bare.endsWith("'m") && next === 'going' && words[at + 2]?.bare === 'to')
    return { kind: 'plan', verbAt: verbAfter(at + 3) }
  if (PLANNING.has(head) && words[place + 1]?.bare === 'to') return { kind: 'plan', verbAt: verbAfter(place + 2) }
  if (place > at && head === 'to') return { kind: 'to', verbAt: verbAfter(place + 1) }
  if (NEEDING.has(bare) && next === 'to') return { kind: 'need', verbAt: verbAfter(at + 2) }
  if (OWNING.has(head)) {
    if (
      (head === 'takes' || head === 'take') &&
      !['care', 'over', 'on', 'this', 'that', 'it'].includes(words[place + 1]?.bare ?? '')
    )
      return null
    if (head === 'responsible' && words[place + 1]?.bare !== 'for') return null
    return { kind: head.endsWith('ing') ? 'doing' : 'own', verbAt: place }
  }
  return null
}

function pronounBefore(words: readonly Word[], at: number, bare: string): 'i' | 'we' | 'they' | null {
  const fused = bare.includes("'") ? bare.slice(0, bare.indexOf("'")) : null
  let place = at - 1
  while (place >= 0 && place > at - 3 && isAdverb(words[place]?.bare ?? '')) place -= 1
  const subject = fused ?? words[place]?.bare ?? ''
  if (subject === 'i') return 'i'
  if (subject === 'we') return 'we'
  if (['he', 'she', 'they', 'it', 'this', 'that', 'there', 'you', 'which', 'who', 'these', 'those'].includes(subject))
    return 'they'
  return null
}

interface Subject {
  readonly owners: readonly OwnerDraft[]
  readonly words: string
  readonly isKnown: boolean
  readonly startsSentence: boolean
}

const CONNECTORS = new Set(['and', '&', '+', '/', 'with', ',', 'or'])

/** Returns the names that stand right before a word, as many as read as names together. */
function readSubject(words: readonly Word[], at: number, context: CommitmentContext): Subject | null {
  let from = at
  for (let place = at - 1; place >= 0 && place >= at - 10; place--) {
    const word = words[place]
    if (word === undefined) break
    if (isAdverb(word.bare) && place === at - 1) {
      continue
    }
    if (word.text.endsWith(':') || word.text.endsWith('.')) break
    const phrase = words
      .slice(place, at)
      .map((one) => one.text)
      .filter((one) => !isAdverb(one))
      .join(' ')
    if (CONNECTORS.has(word.bare) || word.text === '&' || word.text === '+') {
      continue
    }
    if (word.bare === 'the' && from < at) continue
    const cleaned = phrase
      .replace(/[’']ll$/, '')
      .replace(/ ?\([^()]{0,60}\)/g, '')
      .replace(/,$/, '')
    const isOpening =
      place === 0 ||
      /[:,]$/.test(words[place - 1]?.text ?? '') ||
      ['and', 'that', 'so', 'but', 'then', 'for', 'is', 'are', 'if', 'ask', '-', '–', 'have', '/', 'action'].includes(
        words[place - 1]?.bare ?? '',
      )
    const read = readOwners(cleaned, context.known, 'prose')
    if (read === null || read.owners.length === 0) break
    if (read.isKnown || isOpening) from = place
  }
  if (from === at) return null
  const text = words
    .slice(from, at)
    .map((one) => one.text)
    .join(' ')
  const cleaned = text.replace(/[’']ll$/, '').replace(/ ?\([^()]{0,60}\)/g, '')
  const withoutAdverb = cleaned
    .split(' ')
    .filter((one) => !isAdverb(one))
    .join(' ')
    .replace(/,$/, '')
  const read = readOwners(withoutAdverb, context.known, 'prose')
  if (read === null || read.owners.length === 0) return null
  return { owners: read.owners, words: text, isKnown: read.isKnown, startsSentence: from === 0 }
}

function named(kind: ModalKind, verb: string, subject: Subject, context: CommitmentContext): number {
  const acts = isActionVerb(verb)
  if (verb === '' || verb === 'be' || verb === 'not') return kind === 'volunteer' && subject.isKnown ? 0.6 : 0
  const speech = context.isSpeech ? 0.1 : 0
  if (!subject.isKnown) {
    if (!acts || isWeakVerb(verb)) return 0
    if (kind === 'to') return subject.startsSentence && !/(?:ing|ed|ly|ions?|ity|ment|ness)$/.test(subject.words)  ? (context.isEntry ? 0.72 : 0.6) - speech : 0.3
    if (kind === 'volunteer') return 0.6
    if (kind === 'will') return subject.startsSentence || context.isEntry ? 0.55 - speech : 0.45
    return kind === 'need' && context.isEntry ? 0.4 : 0.2
  }
  switch (kind) {
    case 'will':
      return isWeakVerb(verb) ? (acts ? 0.45 : 0.25) : acts ? 0.82 - speech : 0.55 - speech
    case 'to':
      return acts ? 0.85 - speech : 0.55 - speech
    case 'volunteer':
      return 0.75
    case 'plan':
      return acts ? 0.6 : 0.4
    case 'need':
      return acts && !isWeakVerb(verb) ? 0.58 - speech : 0.3
    case 'should':
      return acts && !isWeakVerb(verb) ? 0.5 - speech : 0.2
    case 'own':
      return 0.6
    case 'doing':
      return 0.45
    case 'can':
      return acts && !isWeakVerb(verb) ? 0.42 : 0.1
  }
}

function firstPerson(kind: ModalKind, verb: string, context: CommitmentContext): number {
  const acts = isActionVerb(verb) && !isWeakVerb(verb)
  const anonymous = context.speaker === null ? 0.1 : 0
  if (kind === 'will')
    return (acts ? 0.72 : isWeakVerb(verb) || verb === '' ? 0.15 : 0.42) - anonymous - (context.isSpeech ? 0.12 : 0)
  if (kind === 'plan') return acts ? 0.55 - anonymous - (context.isSpeech ? 0.1 : 0) : 0.2
  if (kind === 'volunteer') return 0.6
  if (kind === 'can') return acts ? 0.5 - anonymous - (context.isSpeech ? 0.1 : 0) : 0.1
  if (kind === 'need') return acts ? 0.42 - anonymous : 0.15
  return 0.1
}

function firstPlural(kind: ModalKind, verb: string, context: CommitmentContext): number {
  const acts = isActionVerb(verb) && !isWeakVerb(verb)
  if (!acts) return 0
  const speech = context.isSpeech ? 0.2 : 0
  return (kind === 'will' ? 0.48 : kind === 'need' ? 0.4 : kind === 'should' ? 0.32 : 0.15) - speech
}

function elliptic(kind: ModalKind, verb: string, context: CommitmentContext): number {
  const acts = isActionVerb(verb) && !isWeakVerb(verb)
  if (!acts || context.isSpeech) return 0.1
  if (kind === 'will') return context.isEntry ? 0.58 : 0.5
  return kind === 'need' && context.isEntry ? 0.48 : 0.1
}
