import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import { comparableTokens } from '../compare/comparable-tokens.ts'
import { remembered } from '../remembered.ts'
import type { CandidatePlace, Proposal } from './collect-candidates.ts'
import type { FeatureSink } from './candidate-features.ts'

/** A task's words are looked at for the list and again for its echoes. */
const tokensOf = remembered(comparableTokens)

/** How the notes of one meeting go about tasks, as far as it tells something of a single line. */
export interface PartHabits {
  /** Tells the sink what the rest of the notes says of this proposal. */
  readonly describe: (candidate: ActionCandidate, place: CandidatePlace, tell: FeatureSink) => void
}

const SURE = 0.7
const MARKED = new Set(['marked', 'action-row', 'action-table'])

/** Returns the habits of one meeting's notes, counted over all proposals in them. */
export function findHabits(proposals: Iterable<Proposal>, lines: number): PartHabits {
  const lists = new Map<number, { all: number; sure: number; same: Map<string, number> }>()
  const listed: (readonly string[])[] = []
  let marked = 0
  let inLists = 0
  let boxed = 0
  let said = 0
  let all = 0
  for (const { candidate, place } of proposals) {
    all += 1
    if (place.speaker !== null) said += 1
    const isInList = place.section?.kind === 'actions'
    const isSure = candidate.confidence >= SURE
    if (MARKED.has(candidate.by)) marked += 1
    if (isSure && candidate.by === 'checklist') boxed += 1
    if (isSure && isInList) inLists += 1
    if (isSure && (isInList || MARKED.has(candidate.by))) listed.push(tokensOf(candidate.text.slice(0, 200)))
    const list = lists.get(place.list) ?? { all: 0, sure: 0, same: new Map<string, number>() }
    lists.set(place.list, list)
    list.all += 1
    if (isSure) list.sure += 1
    list.same.set(candidate.by, (list.same.get(candidate.by) ?? 0) + 1)
  }
  const explicit = marked + inLists + boxed
  const echoed = indexTokens(listed.slice(0, ECHOED_MAX))
  return {
    describe: (candidate, place, tell) => {
      const isOwn = place.section?.kind === 'actions' || MARKED.has(candidate.by) || candidate.by === 'checklist'
      const list = lists.get(place.list)
      if (list !== undefined) {
        tell('proposals in its list', Math.log(list.all))
        const own = candidate.confidence >= SURE ? 1 : 0
        tell('share of sure ones in its list', list.all > 1 ? (list.sure - own) / (list.all - 1) : 0)
        tell('like ones in its list', Math.log(list.same.get(candidate.by) ?? 1))
      }
      tell('share that is said', all === 0 ? 0 : said / all)
      tell('proposals in the meeting', Math.log(1 + all))
      tell('lines in the meeting', Math.log(1 + lines))
      tell('proposals by line', Math.min(1, all / Math.max(1, lines)))
      if (!isOwn) {
        if (explicit > 0) tell('tasks are listed elsewhere', 1)
        tell('number listed elsewhere', Math.log(1 + explicit))
        if (marked > 0) tell('tasks are marked elsewhere', 1)
        if (inLists > 0) tell('a list of tasks is elsewhere', 1)
        tell('echoes a listed task', echo(candidate, echoed))
      } else {
        tell('echoes a listed task', 0)
      }
    },
  }
}

/** No more listed tasks than these are looked through for echoes. */
const ECHOED_MAX = 60

/** Listed tasks by their words: which of them hold a word, and how often. */
interface TokenIndex {
  readonly sizes: readonly number[]
  readonly holders: ReadonlyMap<string, ReadonlyMap<number, number>>
}

function indexTokens(listed: readonly (readonly string[])[]): TokenIndex {
  const holders = new Map<string, Map<number, number>>()
  for (const [place, tokens] of listed.entries()) {
    for (const token of tokens) {
      const counts = holders.get(token) ?? new Map<number, number>()
      holders.set(token, counts)
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }
  return { sizes: listed.map(({ length }) => length), holders }
}

/** The share of a proposal's telling words that come back in the listed task most like it, 0 to 1. */
function echo(candidate: ActionCandidate, { sizes, holders }: TokenIndex): number {
  if (sizes.length === 0) return 0
  const tokens = new Set(tokensOf(candidate.text.slice(0, 200)).filter((token) => token.length > 3))
  if (tokens.size < 2) return 0
  const shared = new Map<number, number>()
  for (const token of tokens)
    for (const [place, count] of holders.get(token) ?? []) shared.set(place, (shared.get(place) ?? 0) + count)
  let best = 0
  for (const [place, count] of shared) {
    const size = Math.min(tokens.size, Math.max(2, sizes[place] ?? 0))
    best = Math.max(best, Math.min(1, count / size))
  }
  return best
}
