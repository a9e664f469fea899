import { twinPattern } from '../ascii-twin.ts'
import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import { withFurther } from '../3-resolve/further-owners.ts'
import { readHadOwner } from '../3-resolve/told-owners.ts'
import { isObject } from '../3-resolve/is-object.ts'
import { readOwners, ownerDraft } from '../3-resolve/owners.ts'
import { isPromising, mayBePassive, mayBeRomance, mayTellOwnPlan } from './gates.ts'
import { pronounBefore, readModal } from './modal.ts'
import {
  ellipticStrength,
  firstPersonStrength,
  firstPluralStrength,
  namedStrength,
  roleStrength,
  type CommitmentContext,
} from './commitment-strength.ts'
import { wordsOf, type SentenceWord } from './sentence-words.ts'
import { readMandate } from './mandates.ts'
import { joinWords, openingSubject, readSubject } from './read-subject.ts'
import { readNewSubject, readReported, readRoleSubject } from './role-subject.ts'
import { readSigns, type TextSigns } from './text-signs.ts'
import { spokenStrength } from './spoken-promise.ts'
import { splitSentences } from './split-sentences.ts'
import { ROMANCE, isOfList, readUnowned } from './unowned-tasks.ts'
import { isActionVerb, isDeed, isImpersonal, isWeakVerb, looksLikeTaskOpening } from './verbs.ts'

/** A sentence in which somebody takes on, or is given, a task. */
export interface Commitment {
  readonly sentence: string
  readonly owners: readonly OwnerDraft[]
  readonly ownerWords: string | null
  readonly confidence: number
  readonly by: string
}

/** Returns the best commitment in a text, or null: "Ana will send…", "Bo to follow up…", "I'll open…", "Cy volunteered to…". */
export function findCommitment(plain: string, context: CommitmentContext): Commitment | null {
  return findCommitments(plain, context).reduce<Commitment | null>(
    (best, found) => (best === null || found.confidence > best.confidence ? found : best),
    null,
  )
}

/** Returns the commitment of every sentence that has one, in order. */
export function findCommitments(
  plain: string,
  context: CommitmentContext,
  signs: TextSigns = readSigns(plain),
): Commitment[] {
  const found: Commitment[] = []
  for (const sentence of splitSentences(plain)) {
    const own = sentence.length === plain.length ? signs : readSigns(sentence)
    const commitment = readSentence(sentence, context, own)
    if (commitment !== null) found.push(commitment)
  }
  return found
}

const REFUSED = twinPattern(
  /\b(?:if (?:we|you|i|they|someone|anyone|there)|would (?:have|be)|could have|should have|might|wish|wouldn't|won't|will not|cannot|can't|don't|doesn't|didn't|unless|nobody|no one|used to|in theory|for example|e\.g\.|who will|what will|how will|how we will|whether we will|when will|will anyone|who wants)\b/i,
)

/** What is done in the meeting itself: who leads it, who writes, what comes now. */
const HERE_AND_NOW = twinPattern(
  /\b(?:to|will|['’]ll) (?:facilitate|scribe|minutes?|moderate|take (?:the )?(?:notes|minutes)|second (?:that|this|it)|abstain|cover (?:the|this|that)|share (?:my|a) screen)\b(?!.*\b(?:next|tomorrow|\d))/i,
)
/** The head of a message in a call's chat. */
const CHAT_LINE = /^From .{2,80} to (?:Everyone|All|Me|Hosts)\b/i
/** Words by which all readers are asked in, which gives nobody a task. */
export const INVITATION =
  /\b(?:feel free|get involved|reach out to (?:me|us)|contact (?:me|us)|let (?:me|us) know if|join us|happy to (?:share|help|discuss|talk|chat|answer|connect|invite)|everyone is welcome|all are welcome|(?:is|are) welcome to|great opportunity|(?:please|do) plan to (?:attend|join)|consider (?:joining|attending|submitting)|if you (?:want|would like|are interested|have (?:any )?(?:questions|ideas|feedback)))\b/i

/** Whether a sentence has a word without which nobody promises anything; else it is not taken apart. */
function maySay(sentence: string, signs: TextSigns, { speaker }: CommitmentContext): boolean {
  return isPromising(signs) || (speaker !== null && isActionVerb(sentence.slice(0, 20).split(' ')[0] ?? ''))
}

function readSentence(sentence: string, context: CommitmentContext, signs: TextSigns): Commitment | null {
  if (sentence.length > 600) return null
  if (!maySay(sentence, signs, context) || CHAT_LINE.test(sentence)) return null
  const words = wordsOf(sentence)
  if (words.length < 3) return null
  const isQuestion = sentence.endsWith('?')
  const isNow =
    context.isSpeech && /\b(?:screen|right now|in the chat|quick overview|a second|a moment)\b/i.test(sentence)
  let doubt: number | null = null
  let isForAll: boolean | null = null
  const isRomance = mayBeRomance(signs) && ROMANCE.test(sentence)
  let best: Commitment | null = null
  let owned: Commitment | null = null
  const propose = (owners: readonly OwnerDraft[], ownerWords: string | null, confidence: number, by: string): void => {
    doubt ??= (REFUSED.test(sentence) || isNow || HERE_AND_NOW.test(sentence) ? 0.2 : 0) + (isQuestion ? 0.25 : 0)
    isForAll ??= INVITATION.test(sentence)
    const certain = Math.max(0, confidence - doubt - (isForAll && ownerWords === null ? 0.2 : 0))
    const found = { sentence, owners, ownerWords, confidence: certain, by }
    if (best === null || certain > best.confidence) best = found
    if (ownerWords !== null && certain >= 0.25 && (owned === null || certain > owned.confidence)) owned = found
  }
  const request = readRequest(sentence, words, context)
  if (request > 0)
    propose(
      context.speaker === null || words[0]?.bare === 'please' ? [] : [ownerDraft(context.speaker)],
      null,
      request,
      'request',
    )
  if (!context.isSpeech && words[0]?.opensTask === true && !isQuestion)
    propose([], null, isOfList(sentence) ? 0.42 : 0.54, 'infinitive')
  const isAssigned = words.length < 12 && (words[0]?.bare === 'assigned' || words[1]?.bare === 'assigned')
  const assigned = isAssigned ? /^(?:tentatively )?assigned to:? /i.exec(sentence) : null
  if (assigned !== null) {
    const names = sentence.slice(assigned[0].length).replace(/[.!]$/, '')
    const read = readOwners(names, context.known, 'list')
    if (read !== null && read.owners.length > 0) propose(read.owners, names, 0.6, 'assigned')
  }
  if (!context.isSpeech)
    for (const { by, confidence } of readUnowned(sentence, words, context, signs)) propose([], null, confidence, by)
  if (mayBePassive(signs) && PASSIVE.test(sentence))
    propose([], null, context.isSpeech ? 0.3 : OF_MEETINGS.test(sentence) ? 0.4 : 0.5, 'passive')
  const reported = readReported(sentence)
  if (reported !== null) propose([ownerDraft(reported)], reported, 0.6, 'reported')
  const mandate = context.isSpeech ? null : readMandate(words, context)
  if (mandate !== null) propose(mandate.owners, mandate.words, mandate.confidence, mandate.by)
  const had = context.isSpeech ? null : readHadOwner(sentence, context.known)
  if (had !== null) propose(had.owners, had.ownerWords, 0.56, 'had')
  if (words[0]?.bare === 'next' && NEXT_STEP.test(sentence)) propose([], null, 0.56, 'next-step')
  const isWorking = words[0]?.bare === 'working' && words[1]?.bare === 'to'
  if (isWorking && context.speaker !== null && !context.isSpeech)
    propose([ownerDraft(context.speaker)], null, 0.56, 'elliptic')
  if (context.speaker !== null && mayTellOwnPlan(signs) && MY_PLAN.test(sentence.replaceAll('’', "'")))
    propose([ownerDraft(context.speaker)], null, 0.55, 'first-person')
  const readAt = (word: SentenceWord, at: number): void => {
    const impersonal =
      at > 0 && (word.opensTask || (isRomance && looksLikeTaskOpening(word.bare))) ? impersonalAt(words, at) : -1
    // What somebody says that has to be done is an opinion before it is a task.
    if (impersonal >= 0)
      propose([], null, context.isSpeech ? 0.3 : words.slice(0, impersonal).some(isSaid) ? 0.44 : 0.52, 'impersonal')
    if (word.isPassiveFuture && isReflexive(words, at)) {
      propose([], null, context.isSpeech ? 0.3 : 0.52, 'impersonal')
      return
    }
    const modal = word.mayOpen ? readModal(words, at) : null
    if (modal === null) return
    const verb = verbOf(words, modal.verbAt)
    const isOffer = isOffering(word) || isOffering(words[at + 1])
    const pronoun = pronounBefore(words, at, word.bare)
    if (pronoun === 'i') {
      const written = firstPersonStrength(modal.kind, verb, context)
      const base = context.isSpeech
        ? spokenStrength(
            sentence,
            joinWords(words, Math.max(0, at - 3), Math.min(words.length, at + 9)),
            modal.kind,
            verb,
            written,
          )
        : written
      if (base > 0) propose(context.speaker === null ? [] : [ownerDraft(context.speaker)], null, base, 'first-person')
      return
    }
    if (pronoun === 'we') {
      const base = firstPluralStrength(modal.kind, verb, context)
      if (base > 0) propose([], null, base, 'first-person-plural')
      return
    }
    if (pronoun === 'they') {
      if (modal.kind === 'will' && isActionVerb(verb) && !isWeakVerb(verb))
        propose(
          [],
          null,
          at === 1 && isDeed(verb) && !context.isSpeech && PEOPLE.test(words[0]?.bare ?? '') ? 0.5 : 0.4,
          'third-person-pronoun',
        )
      return
    }
    const subject = readSubject(words, at, context)
    if (subject !== null && modal.kind === 'to' && isObject(sentence, subject.words)) return
    if (subject === null) {
      const isNoted = !context.isSpeech
      const role = isNoted ? readRoleSubject(words, at) : null
      const isGiven =
        isNoted &&
        (isDeed(verb) || (modal.verbAt === at && isActionVerb(verb))) &&
        (modal.kind === 'will' || modal.kind === 'to')
      const stranger = role === null && isGiven ? readNewSubject(words, at) : null
      if (isRomance && isNoted && modal.kind === 'need') propose([], null, 0.28, 'must')
      if (stranger !== null) propose(stranger.owners, stranger.words, 0.52, 'new-name')
      else if (role !== null) {
        propose(role.owners, role.owners.length > 0 ? role.words : null, roleStrength(modal.kind, verb), 'role')
        return
      }
      if (stranger !== null) return
      const isCarried = words[at - 1]?.bare === 'and' || (words[at - 1]?.bare === 'que' && modal.kind === 'will')
      const carried = isCarried && modal.kind !== 'to' ? openingSubject(words, at, context) : null
      if (carried !== null)
        propose(
          carried.owners,
          carried.words,
          namedStrength(modal.kind, verb, carried, context, isOffer) - 0.05,
          `named-${modal.kind}`,
        )
      else if (at === 0 || (context.speaker !== null && modal.kind === 'will' && words[at - 1]?.text.endsWith(',')))
        propose(
          context.speaker === null ? [] : [ownerDraft(context.speaker)],
          null,
          ellipticStrength(modal.kind, verb, context) - (isOffer ? 0.1 : 0),
          'elliptic',
        )
      return
    }
    propose(
      subject.owners,
      subject.words,
      namedStrength(modal.kind, verb, subject, context, isOffer),
      `named-${modal.kind}`,
    )
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word?.tells === true || (isRomance && word !== undefined && looksLikeTaskOpening(word.bare))) readAt(word, at)
  }
  return ownedByMore(withOwner(best, owned), context)
}

function isOffering(word: SentenceWord | undefined): boolean {
  return word?.bare === 'happy' || word?.bare === 'willing'
}

/** "Ana will print it and Bo can fold it" is owned by both. */
function ownedByMore(best: Commitment | null, context: CommitmentContext): Commitment | null {
  const { known, isSpeech } = context
  if (best === null || isSpeech || best.owners.length === 0 || best.confidence < FURTHER_MIN) return best
  const { owners } = withFurther(best, best.sentence, known)
  // "Ana says that she herself and Bo will do it"
  const self = HIMSELF.test(best.sentence) ? openingSubject(wordsOf(best.sentence), SELF_REACH, context) : null
  const isApart = self !== null && self.owners.every((one) => owners.every(({ name }) => name !== one.name))
  const all = isApart ? [...self.owners, ...owners] : owners
  return all === best.owners ? best : { ...best, owners: all }
}

const FURTHER_MIN = 0.4
const HIMSELF = twinPattern(/(?:^| )(?:(?:him|her)self|él mismo|ella misma|lui-même|elle-même)(?:,| and | y | et )/iu)
const SELF_REACH = 5

/** "Next steps are for Ana to…" is sure of the task by its first words and of its owner by others. */
function withOwner(best: Commitment | null, owned: Commitment | null): Commitment | null {
  if (best === null || owned === null || best.by !== 'next-step') return best
  return { ...best, owners: owned.owners, ownerWords: owned.ownerWords }
}

/** "Please send me the link", and in minutes `Bo: check with the landlord`: a task in the imperative. */
function readRequest(sentence: string, words: readonly SentenceWord[], context: CommitmentContext): number {
  const first = words[0]
  if (first === undefined || context.isSpeech) return 0
  if (first.bare === 'please') {
    const verb = words[1]?.bare ?? ''
    const isForAll =
      /\b(?:feel free|your name|yourself|yourselves|note that|join|sign|meeting|agenda|welcome|attendance|visit|see|click|keep in mind|be aware)\b/i.test(
        sentence,
      )
    return isActionVerb(verb) && !isForAll && context.speaker !== null ? 0.52 : 0
  }
  const isLower = first.text === first.bare
  return context.speaker !== null && isLower && isActionVerb(first.bare) && words.length < 16 && words.length > 2
    ? 0.4
    : 0
}

/** "will be working" is a form of "will work". */
function verbOf(words: readonly SentenceWord[], at: number): string {
  const verb = (words[at]?.bare ?? '').split('/')[0] ?? ''
  if (NO_VERBS.has(verb)) return ''
  // "AJ to action"
  if (verb === 'action') return 'arrange'
  if (verb === 'have' && words[at + 1]?.bare === 'a' && words.slice(at + 2, at + 5).some(({ bare }) => HAD.has(bare)))
    return 'look'
  // "Welcome to Kite Works": behind "to" a capital is a name.
  if (/^\p{Lu}/u.test(words[at]?.text ?? '') && !isActionVerb(verb)) return ''
  const next = words[at + 1]?.bare ?? ''
  // "will continue to look after it" is about the looking after.
  if ((verb === 'continue' || verb === 'try' || verb === 'start' || verb === 'begin') && next === 'to')
    return words[at + 2]?.bare ?? ''
  if (verb.endsWith('ing')) return baseOf(verb) ?? verb
  if (verb !== 'be' || !next.endsWith('ing')) return verb
  return baseOf(next) ?? verb
}

/** "have a look", "have a chat": what is done there is no having. */
const HAD = new Set('look chat talk word conversation go try'.split(' '))

/** "introduced Bo to the group": what follows "to" is no verb. */
const NO_VERBS = new Set(
  'the a an this that these those our their his her my your its it them us me each all any some'.split(' '),
)

function baseOf(participle: string): string | undefined {
  const stem = participle.slice(0, -3)
  return [stem, `${stem}e`, stem.slice(0, -1)].find(isActionVerb)
}

/** "Hay que llamar", "il faut relancer": how far into the sentence the words stand that say of a verb that it has to be done; -1 without. */
function impersonalAt(words: readonly SentenceWord[], at: number): number {
  let before = ''
  for (let place = at - 1; place >= 0 && place >= at - 4; place--) {
    const bare = words[place]?.bare ?? ''
    before = before === '' ? bare : `${bare} ${before}`
    if (isImpersonal(before)) return place
  }
  return -1
}

const isSaid = ({ bare }: SentenceWord): boolean => SAID_THAT.has(bare)
const SAID_THAT = new Set(
  (
    'dice|dicen|añade|añaden|menciona|mencionan|explica|explicó|comenta|comentó|opina|opinan|señala|recalca|cree|creen|' +
    'dijo|dit|disent|pense|pensent|estime|estiment|précise|indique|rappelle|souligne|ajoute|explique|propose|si|cuando|quand'
  ).split('|'),
)

/** "se enviará", "se le enviará": who does it is not said. */
function isReflexive(words: readonly SentenceWord[], at: number): boolean {
  const before = words[at - 1]?.bare ?? ''
  return before === 'se' || (words[at - 2]?.bare === 'se' && /^(?:le|les|lo|la|los|las|nos)$/.test(before))
}

/** Something will be done, and nobody says by whom. */
const PASSIVE = twinPattern(
  /\bwill be (?:sent|scheduled|created|added|shared|posted|drafted|updated|prepared|contacted|invited|circulated|written|identified|clarified|uploaded|reviewed|revised|arranged|organi[sz]ed|distributed|submitted|filed|booked|closed|merged|removed|communicated|finali[sz]ed|published|translated|purchased|ordered|emailed|notified|moved)\b/i,
)
/** How meetings go, told to all readers. */
const OF_MEETINGS = /^(?:meetings?|meeting times|agendas?|minutes|notes|recordings?|details|chairing)\b/i
/** "They will send it", where "it" and "this" are things. */
const PEOPLE = /^(?:s?he|they)$/
const NEXT_STEP = /^next steps? (?:is|are|would be|will be)\b/i
const MY_PLAN =
  /\b(?:my plan is to|the plan is for me to|i'm putting|i am putting|i'm writing|i am writing|i'm preparing)\b/i
