import { listOf } from '../phrases.ts'
import type { Modal, PromiseGrammar, Word } from '../promise-grammar.ts'
import { skipAdverbs } from '../skip-adverbs.ts'
import { SPANISH_FUTURES, SPANISH_PRESENTS, SPANISH_TASKS, SPANISH_TOLD } from './tasks.ts'

const ADVERBS = new Set(listOf(SPANISH_TASKS.adverbs))
const FUTURES = new Set(listOf(SPANISH_FUTURES))
const PRESENTS = new Set(listOf(SPANISH_PRESENTS))
const TOLD = new Set(listOf(SPANISH_TOLD))
const GOING = new Set(['va', 'van', 'voy', 'vamos'])
const NEEDING = new Set(['debe', 'deben', 'deberá', 'deberán'])
const HAVING = new Set(['tiene', 'tienen', 'tendrá', 'tendrán', 'tenemos'])
const CAN = new Set(['puede', 'pueden', 'podrá', 'podría', 'quiere', 'quieren'])
const OPENINGS = new Set([
  ...GOING,
  ...NEEDING,
  ...HAVING,
  ...CAN,
  ...FUTURES,
  ...PRESENTS,
  ...TOLD,
  'se',
  'está',
  'es',
  'queda',
  'quedan',
  'quedó',
  'quedo',
])

function readModal(words: readonly Word[], at: number): Modal | null {
  const bare = words[at]?.bare ?? ''
  const next = words[at + 1]?.bare ?? ''
  const verbAfter = (place: number): number => skipAdverbs(words, place, ADVERBS)
  if (GOING.has(bare)) return next === 'a' ? { kind: 'will', verbAt: verbAfter(at + 2) } : null
  if (NEEDING.has(bare)) return { kind: 'need', verbAt: verbAfter(at + 1) }
  if (HAVING.has(bare)) return next === 'que' ? { kind: 'need', verbAt: verbAfter(at + 2) } : null
  if (CAN.has(bare)) return { kind: 'can', verbAt: verbAfter(at + 1) }
  if (FUTURES.has(bare)) return { kind: 'will', verbAt: at }
  if (bare === 'se') {
    if (/^(?:(?:encarga|ocupa|responsabiliza)(?:n|r[áa]n?)?|encargó)$/.test(next)) return { kind: 'own', verbAt: at }
    if (/^ha(?:cen?|r[áa]n?)$/.test(next) && words[at + 2]?.bare === 'cargo') return { kind: 'own', verbAt: at }
    const isOffer = /^(?:comprometen?|comprometi(?:ó|o|eron)|ofrecen?|ofreci(?:ó|o|eron))$/.test(next)
    return isOffer ? { kind: 'volunteer', verbAt: verbAfter(at + 3) } : null
  }
  if (/^qued(?:an?|ó|o|aron)$|^está[n]?$|^es$|^son$/.test(bare) && /^(?:encargad|responsabl)/.test(next))
    return { kind: 'own', verbAt: at }
  // Without a name in front it is the imperative, or somebody's news.
  if (PRESENTS.has(bare)) return { kind: 'own', verbAt: at }
  if (TOLD.has(bare)) return { kind: 'present', verbAt: at }
  return next === 'en' ? { kind: 'volunteer', verbAt: verbAfter(at + 2) } : null
}

/** How Spanish sentences promise: "va a enviar", "enviará", "tiene que enviar", "se encarga de". */
export const SPANISH_PROMISES: PromiseGrammar = { openings: OPENINGS, openingEnds: [], readModal }
