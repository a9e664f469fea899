import { listOf } from '../phrases.ts'
import type { Modal, PromiseGrammar, Word } from '../promise-grammar.ts'
import { skipAdverbs } from '../skip-adverbs.ts'
import { FRENCH_FUTURES, FRENCH_PRESENTS, FRENCH_TASKS, FRENCH_TOLD } from './tasks.ts'

const ADVERBS = new Set(listOf(FRENCH_TASKS.adverbs))
const FUTURES = new Set(listOf(FRENCH_FUTURES))
const PRESENTS = new Set(listOf(FRENCH_PRESENTS))
const TOLD = new Set(listOf(FRENCH_TOLD))
const GOING = new Set(['va', 'vont', 'vais', 'allons'])
const NEEDING = new Set(['doit', 'doivent', 'devra', 'devront', 'dois', 'devons'])
const CAN = new Set(['peut', 'peuvent', 'pourra', 'pourront', 'pourrait', 'souhaite', 'souhaitent', 'aimerait'])
const OWNING = new Set([
  "s'occupe",
  "s'occupent",
  "s'occupera",
  "s'attaque",
  "s'attelle",
  "s'engage",
  "s'engagent",
  'pilote',
])
const OPENINGS = new Set([
  ...GOING,
  ...NEEDING,
  ...CAN,
  ...OWNING,
  ...FUTURES,
  ...PRESENTS,
  ...TOLD,
  'se',
  'est',
  'sera',
  'seront',
  'sont',
  "s'est",
  'prend',
])

function readModal(words: readonly Word[], at: number): Modal | null {
  const bare = words[at]?.bare ?? ''
  const next = words[at + 1]?.bare ?? ''
  const verbAfter = (place: number): number => skipAdverbs(words, place, ADVERBS)
  if (NEEDING.has(bare)) return { kind: 'need', verbAt: verbAfter(at + 1) }
  // "Ana va a llamar" is Spanish.
  if (GOING.has(bare)) return next === 'a' ? null : { kind: 'will', verbAt: verbAfter(at + 1) }
  if (CAN.has(bare)) return { kind: 'can', verbAt: verbAfter(at + 1) }
  if (FUTURES.has(bare)) return { kind: 'will', verbAt: at }
  if (OWNING.has(bare)) return { kind: 'own', verbAt: at }
  if (bare === 'se') {
    const isOffer = /^propose(?:nt|ra)?$/.test(next) && /^(?:de|pour|d'\p{L}+)$/u.test(words[at + 2]?.bare ?? '')
    return isOffer || /^charge(?:nt|ra|ront)?$/.test(next) ? { kind: 'own', verbAt: at } : null
  }
  if (bare === 'est' || bare === 'sont' || bare === 'sera' || bare === 'seront')
    return /^(?:chargée?s?|volontaires?|responsables?)$/.test(next) ? { kind: 'own', verbAt: at } : null
  if (bare === "s'est") return /^engagée?$/.test(next) ? { kind: 'own', verbAt: at } : null
  if (bare === 'prend') return next === 'en' || next === 'contact' ? { kind: 'own', verbAt: at } : null
  if (PRESENTS.has(bare)) return { kind: 'own', verbAt: at }
  return TOLD.has(bare) ? { kind: 'present', verbAt: at } : null
}

/** How French sentences promise: "va envoyer", "enverra", "doit envoyer", "s'occupe de". */
export const FRENCH_PROMISES: PromiseGrammar = { openings: OPENINGS, openingEnds: [], readModal }
