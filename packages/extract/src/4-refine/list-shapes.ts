import type { FeatureSink } from './candidate-features.ts'
import type { Proposal } from './collect-candidates.ts'
import type { Opening } from './unit-opening.ts'

/** How the entries of each list open, so that one can be seen beside the others. */
export interface ListShapes {
  /** Tells the sink how an entry compares with the others of its list, and with those right before and behind it. */
  readonly describe: (proposal: Proposal, tell: FeatureSink) => void
}

const SURE = 0.5
const NEAR = 6

interface Entry {
  readonly proposal: Proposal
  readonly opening: Opening
}

/** Returns the shapes of the lists of one meeting; `openingOf` tells how each proposal opens. */
export function findShapes(
  proposals: ReadonlyMap<number, Proposal>,
  openingOf: (proposal: Proposal) => Opening,
): ListShapes {
  const entries = [...proposals]
    .sort(([one], [other]) => one - other)
    .map(([, proposal]): Entry => ({ proposal, opening: openingOf(proposal) }))
  const lists = new Map<string, Entry[]>()
  const placeOf = new Map<Proposal, { list: Entry[]; inList: number; inAll: number }>()
  for (const [inAll, entry] of entries.entries()) {
    const { candidate, place } = entry.proposal
    const key = `${place.list} ${candidate.line.indent} ${candidate.line.kind}`
    const list = lists.get(key) ?? []
    lists.set(key, list)
    placeOf.set(entry.proposal, { list, inList: list.length, inAll })
    list.push(entry)
  }
  return {
    describe: (proposal, tell) => {
      const place = placeOf.get(proposal)
      if (place === undefined) return
      const { list, inList, inAll } = place
      const own = entries[inAll]?.opening ?? 'other'
      tell(`opening is ${own}`, 1)
      const others = list.length - 1
      tell('entries beside it', Math.log(1 + others))
      if (inList === 0) tell('is the first of its list', 1)
      if (inList === others) tell('is the last of its list', 1)
      if (others > 0) {
        let like = 0
        let asked = 0
        let named = 0
        let sure = 0
        for (const { proposal: other, opening } of list) {
          if (other === proposal) continue
          if (opening === own) like += 1
          if (opening === 'verb' || opening === 'infinitive' || opening === 'mark') asked += 1
          if (opening === 'name') named += 1
          if (other.candidate.confidence >= SURE) sure += 1
        }
        tell('share of entries that open alike', like / others)
        tell('share of entries that open with a verb', asked / others)
        tell('share of entries that open with a name', named / others)
        tell('share of entries that recognisers are sure of', sure / others)
      }
      tellNeighbour('entry before', entries[inAll - 1], proposal, own, tell)
      tellNeighbour('entry behind', entries[inAll + 1], proposal, own, tell)
    },
  }
}

function tellNeighbour(
  prefix: string,
  entry: Entry | undefined,
  { candidate }: Proposal,
  own: Opening,
  tell: FeatureSink,
): void {
  const { line, confidence } = entry?.proposal.candidate ?? {}
  if (entry === undefined || line === undefined || Math.abs(line.index - candidate.line.index) > NEAR) return
  if ((confidence ?? 0) >= SURE) tell(`${prefix} is sure`, 1)
  if (line.plain.endsWith('?')) tell(`${prefix} is a question`, 1)
  if (line.plain.endsWith(':')) tell(`${prefix} ends with a colon`, 1)
  if (entry.opening === own) tell(`${prefix} opens alike`, 1)
  if (line.indent > candidate.line.indent) tell(`${prefix} is deeper`, 1)
  if (line.indent < candidate.line.indent) tell(`${prefix} is less deep`, 1)
}
