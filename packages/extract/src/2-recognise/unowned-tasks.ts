import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import type { CommitmentContext } from './commitment-strength.ts'
import { looseGates, mayBeRomance, mayBeToBeDone } from './gates.ts'
import { twinOfAll } from '../locales/patterns-of-all.ts'
import type { SentenceWord } from './sentence-words.ts'
import type { TextSigns } from './text-signs.ts'
import { isActionVerb, isDeed, isNoTaskLabel, isOwedBy, isWeakVerb, looksLikeTaskOpening } from './verbs.ts'

const PASSIVE_FUTURE = twinOfAll(
  ({ tasks }) => tasks?.passiveFuture,
  (any) => `(?:^| )(?:${any}) \\p{Ll}{2,20}(?:[éiu]e?s?|is|ise|ite|[aio]d[ao]s?|[sc]h?[oa]s?|t[oa]s?)(?![\\p{L}])`,
)

/** A form in which a sentence tells a task of nobody in particular. */
export interface UnownedTask {
  readonly by: string
  readonly confidence: number
}

/** What sentences in the Romance languages are hardly without, and English ones hardly ever have. */
export const ROMANCE =
  /[éèêàçñáíóú]| (?:le|la|les|des|du|une|el|los|las|del|al|para|por|pour|avec|con|sur|sobre|dans|aux|au|est|sont|de|en|et|y|que|se|va|van|vont|queda|doit|doivent|debe|deben) /i

/** Returns the forms in which a sentence tells a task without saying whose it is, each with how likely it does; none for speech. */
export function readUnowned(
  sentence: string,
  words: readonly SentenceWord[],
  { known, isEntry }: CommitmentContext,
  signs: TextSigns,
): UnownedTask[] {
  const found: UnownedTask[] = []
  const isRomance = mayBeRomance(signs) && ROMANCE.test(sentence)
  if (isRomance) {
    if (words[0]?.opensTask !== true && isInfinitive(words, 0, known))
      found.push({
        by: 'infinitive-form',
        confidence: hasObject(words, 0) && isEntry && !isOfList(sentence) ? 0.52 : 0.44,
      })
    const label = labelEnd(words)
    if (
      label > 0 &&
      !isNoTaskLabel((words[label - 1]?.bare || words[label - 2]?.bare) ?? '') &&
      isInfinitive(words, label, known)
    )
      found.push({
        by: 'labelled-infinitive',
        confidence:
          words[label]?.opensTask === true ||
          (isCapital(words[label]) && !(words[label + 1]?.text ?? '').startsWith('(')) ||
          hasObject(words, label)
            ? 0.54
            : 0.44,
      })
  }
  if (isRomance && PASSIVE_FUTURE.test(sentence)) found.push({ by: 'will-be-done', confidence: 0.25 })
  const owed = readOwed(words)
  if (owed !== null) found.push(owed)
  const done = mayBeToBeDone(signs) ? TO_BE_DONE.exec(sentence) : null
  if (done !== null && !FINITE.test(done[0]))
    found.push({ by: 'to-be-done', confidence: isParticiple(done[1] ?? '') ? 0.3 : 0.2 })
  const passive = (mayBeToBeDone(signs) ? WILL_BE_DONE.exec(sentence)?.[1] : undefined) ?? ''
  if (passive !== '' && isParticiple(passive)) found.push({ by: 'will-be-done', confidence: 0.25 })
  const proposed = (looseGates.agreed(signs) ? LETS.exec(sentence)?.[1] : undefined) ?? ''
  if (proposed !== '' && isActionVerb(proposed) && !isWeakVerb(proposed))
    found.push({ by: 'lets', confidence: isDeed(proposed) ? 0.36 : 0.28 })
  return found
}

/** "compter les voix ;": what a sentence above goes on to say in a list. */
export function isOfList(sentence: string): boolean {
  return sentence.endsWith(';') && /^\p{Ll}/u.test(sentence)
}

/** A verb in the form that opens a task, by a list or in such a text by its ending; people are called Xavier and Pilar. */
function isInfinitive(words: readonly SentenceWord[], at: number, known: KnownNames): boolean {
  const word = words[at]
  if (word === undefined || words.length < at + 2) return false
  if (word.opensTask) return true
  // A product's name has capitals inside.
  if (!/^[^\p{L}]{0,2}\p{Lu}?\p{Ll}+[^\p{L}]{0,2}$/u.test(word.text)) return false
  return looksLikeTaskOpening(word.bare) && !known.has(word.text) && !isGivenName(foldName(word.bare))
}

const isCapital = (word: SentenceWord | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')

/** What is behind a verb's ending, where it is one: an article, a number or a preposition. */
const BEHIND_VERB = twinPattern(
  /^(?:l[ea]s?|une?|des?|du|aux?|[aà]|en|sur|avec|pour|par|dans|son|sa|ses|nos|notre|leurs?|ces?|cette|tou[st]|toutes?|plusieurs|ce|que|si|el|los?|las|un[ao]s?|del?|al|con|para|por|sobre|su|sus|nuestr[ao]s?|est[eao]s?|tod[ao]s?|otr[ao]s?|qu[eé]|si|entre|\d.{0,8}|[ld]'.{1,20})$/,
)

function hasObject(words: readonly SentenceWord[], at: number): boolean {
  return BEHIND_VERB.test(words[at + 1]?.bare ?? '')
}

/** "Plan: iniciar…", "Journée du 3 : réserver…": returns the place behind a label of a few words, or 0. */
function labelEnd(words: readonly SentenceWord[]): number {
  for (let at = 0; at < words.length - 1 && at < 7; at++) {
    const { text } = words[at] ?? { text: '' }
    if (text.endsWith(':')) return at + 1
    if (/[.;!?]$/.test(text)) return 0
  }
  return 0
}

/** "Documents à transmettre", "dos cosas por corregir": a thing and what is to be done to it. */
function readOwed(words: readonly SentenceWord[]): UnownedTask | null {
  for (let at = 1; at < words.length - 1 && at < 30; at++) {
    const word = words[at]
    if (word === undefined || !isOwedBy(word.bare) || word.text !== word.bare) continue
    const verb = words[at + 1]
    if (verb === undefined || !(verb.opensTask || looksLikeTaskOpening(verb.bare)) || NO_DEEDS.test(verb.bare)) continue
    if (GOVERNS.test(words[at - 1]?.bare ?? '') || words.some(({ bare }) => ASKS_READERS.has(bare))) continue
    const isShort = at <= 7 && words.length <= 14 && !words.slice(0, at).some(({ isStop }) => isStop)
    return { by: 'owed-thing', confidence: isShort ? 0.52 : 0.34 }
  }
  return null
}

const ASKS_READERS = new Set(['vous', 'votre', 'vos', "n'hésitez", 'ustedes', 'invite', 'invitons'])
const NO_DEEDS = /^(?:venir|partir|savoir|voir|suivre|noter|retenir|souligner|dire|d[eé]finir|d[eé]terminer|confirmer)$/
/** Behind these the verb tells what somebody does or how a thing is. */
const GOVERNS = twinPattern(
  /^(?:.{2,12}(?:ir|er|re|ent)|pas|plus|jamais|hésitez|bien|mal|mieux|trop|prêts|commence|aide|sert|consiste|vise|permet|cherche|arrive|continue|pr[eê]te?s?|difficiles?|faciles?|simples?|longue?s?|apte|quant|tendance|invit[eé]e?s?|amen[eé]e?s?|gracias|opt[oó]|terminado|empezando|comenzando|preguntado|vote|votan|votar|jusqu'|gr[aâ]ce|suite|mani[eè]re|fa[cç]on|rapport|r[eé]ussi|commenc[eé]|appris|autoris[eé]e?s?|habilit[eé]e?s?|de|y|et|o|ou)$/,
)

/** "Letter to be sent to the owner": what is to be done to a thing, with no other verb before. */
const TO_BE_DONE = twinPattern(/^(?:\S{1,40} ){1,9}to be (\p{Ll}{2,20})\b/u)
const WILL_BE_DONE = twinPattern(/\b(?:will|shall|needs? to|should|must|has to|have to) be (\p{Ll}{3,20})\b/u)
const FINITE = twinPattern(
  /\b(?:is|are|was|were|has|have|had|will|would|should|can|could|may|might|seems?|wants?|wanted|need|needs|needed|likes?|hopes?|continues?|voted|proud|able|happy|used|going|supposed|likely|expected|said|appears?)\b/i,
)
const LETS = twinPattern(/(?:^|[.!:;–-] )let(?:['’]?s| us) (\p{Ll}{2,20})\b/iu)

const IRREGULAR = new Set(
  'sent written bought done made put cut found held set kept given paid built taken brought drawn got told sold read run'.split(
    ' ',
  ),
)
/** Those that tell of a state, an event or a talk and ask nothing of anybody. */
const NO_TASKS = new Set(
  'needed required based called used allowed limited included affected interested involved considered discussed held expected supposed decided determined confirmed noted announced held seen known concerned offered scheduled charged deemed treated considered reimbursed elected closed opened applied'.split(
    ' ',
  ),
)

function isParticiple(word: string): boolean {
  return (IRREGULAR.has(word) || (word.length > 4 && word.endsWith('ed'))) && !NO_TASKS.has(word)
}
