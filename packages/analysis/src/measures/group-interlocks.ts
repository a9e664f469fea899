import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBand } from '../chance-band.ts'
import { interlockTies } from '../membership-ties.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { notForViewers } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { whicheverWindow } from '../remember-last.ts'
import { randomBelow, type SeededRandom } from '../seeded-random.ts'
import { workingGroups } from '../working-groups.ts'
import { counted } from './plain-numbers.ts'

export interface GroupRow {
  readonly party: string
  readonly label: string
  /** Its seats, of people and of organizations. */
  readonly members: number
  /** Of these, those who sit in another group too. */
  readonly elsewhere: number
  /** Other groups with which it has a member in common. */
  readonly tiedTo: number
}

export interface GroupPair {
  readonly one: string
  readonly oneLabel: string
  readonly other: string
  readonly otherLabel: string
  readonly shared: number
}

export interface GroupInterlocks {
  /** By name. */
  readonly groups: readonly GroupRow[]
  /** Pairs with a member in common, most first. */
  readonly pairs: readonly GroupPair[]
  /** By name: who sits in more than one group; empty for readers who may not compare people. */
  readonly bridging: readonly { readonly party: string; readonly label: string; readonly groups: readonly string[] }[]
  readonly bridgingCount: number
  /** Pairs that have one member in common and no more. */
  readonly onOne: number
  /** Groups that somebody named, and of which nobody said who sits in them. */
  readonly unsaid: number
}

const GROUPS_MIN = 3

/** Returns the share of pairs of working groups, 0 to 1, that have a member in common. */
export const measureGroupInterlocks = notForViewers(
  whicheverWindow((facts: Facts): MeasureResult<GroupInterlocks> => {
    const { membersOf, unsaid } = workingGroups(facts)
    const ids = [...membersOf.keys()].sort()
    const count = ids.length
    if (count < GROUPS_MIN) {
      return notEnoughData(
        count,
        'working groups',
        `At least ${GROUPS_MIN} working groups are needed of which somebody said who sits in them; there ${count === 1 ? 'is 1' : `are ${count}`}.`,
      )
    }
    const { nameOf } = partyDirectory(facts)
    const { edges } = interlockTies(facts)
    const all = (count * (count - 1)) / 2
    const value = edges.length / all
    const sizes = ids.map((id) => membersOf.get(id)?.size ?? 0)
    const seats = countSeats([...membersOf.values()])
    const band = chanceBand({
      observed: value,
      model: 'Each group as large as it is, anybody who sits in any group as likely to sit in it as anybody else.',
      draw: drawTied(sizes, seats.size, all),
    })
    const groups = ids
      .map((party): GroupRow => {
        const members = [...(membersOf.get(party) ?? [])]
        return {
          party,
          label: nameOf(party),
          members: members.length,
          elsewhere: members.filter((member) => (seats.get(member) ?? 0) > 1).length,
          tiedTo: edges.filter(({ source, target }) => source === party || target === party).length,
        }
      })
      .sort((left, right) => (left.label < right.label ? -1 : 1))
    const pairs = edges
      .map(({ source: first, target: second, shared }): GroupPair => {
        const [source, target] = nameOf(first) <= nameOf(second) ? [first, second] : [second, first]
        return { one: source, oneLabel: nameOf(source), other: target, otherLabel: nameOf(target), shared }
      })
      .sort(
        (left, right) =>
          right.shared - left.shared ||
          (`${left.oneLabel}\n${left.otherLabel}` < `${right.oneLabel}\n${right.otherLabel}` ? -1 : 1),
      )
    const several = [...seats].filter(([, own]) => own > 1).map(([member]) => member)
    const alone = groups.filter(({ tiedTo }) => tiedTo === 0).map(({ label }) => label)
    const onOne = pairs.filter(({ shared }) => shared === 1).length
    const read = {
      above: ', more than chance would give',
      within: ', no more and no less than chance would give',
      below: ', less than chance would give',
    }[band.position]
    return {
      status: 'measured',
      n: count,
      of: 'working groups',
      value,
      sentence: `${edges.length} of ${counted(all, 'pair', 'pairs')} of ${count} working groups have somebody in common${read}, ${onOne} of them one and no more; ${counted(several.length, 'member sits', 'members sit')} in more than one group${alone.length === 0 ? '' : `, and nobody of ${alone.join(', ')} sits in another`}${unsaid.length === 0 ? '' : `; of ${counted(unsaid.length, 'group', 'groups')} that the notes name, nobody said who sits in ${unsaid.length === 1 ? 'it' : 'them'}`}.`,
      rows: groups.map(({ party, label, members, elsewhere }) => {
        return { party, label, value: elsewhere, share: members === 0 ? null : elsewhere / members }
      }),
      band,
      detail: {
        groups,
        pairs,
        bridging:
          facts.withheld?.people === true
            ? []
            : several
                .map((party) => ({
                  party,
                  label: nameOf(party),
                  groups: ids.filter((id) => membersOf.get(id)?.has(party) === true).map(nameOf),
                }))
                .sort((left, right) => (left.label < right.label ? -1 : 1)),
        bridgingCount: several.length,
        onOne,
        unsaid: unsaid.length,
      },
    }
  }),
)

function countSeats(groups: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const seats = new Map<string, number>()
  for (const members of groups) for (const member of members) seats.set(member, (seats.get(member) ?? 0) + 1)
  return seats
}

/** Returns a function that draws each group's members anew and gives the share of pairs with a member in common. */
function drawTied(sizes: readonly number[], members: number, pairs: number): (random: SeededRandom) => number {
  const pool = Int32Array.from({ length: members }, (_, place) => place)
  const groupsOf: number[][] = Array.from({ length: members }, () => [])
  const isTied = new Uint8Array(sizes.length * sizes.length)
  return (random) => {
    isTied.fill(0)
    for (const own of groupsOf) own.length = 0
    let tied = 0
    sizes.forEach((size, group) => {
      for (let seat = 0; seat < size; seat++) {
        const other = seat + randomBelow(random, members - seat)
        const kept = pool[seat] as number
        pool[seat] = pool[other] as number
        pool[other] = kept
        const own = groupsOf[pool[seat] as number] ?? []
        for (const earlier of own) {
          const at = earlier * sizes.length + group
          if (isTied[at] === 0) tied++
          isTied[at] = 1
        }
        own.push(group)
      }
    })
    return tied / pairs
  }
}

/** Which working groups are tied by people (practice P33, P28). */
export const groupInterlocksMeasure: Measure<GroupInterlocks> = {
  id: 'group-interlocks',
  question: 'Are our working groups tied to each other by people?',
  unit: 'share of pairs of groups with a member in common',
  lens: 'group',
  practice: ['P33', 'P28', 'P30'],
  inputs: ['groupMembers', 'parties'],
  definition:
    'Of all pairs of working groups, those that have a member in common; with who sits in several, and the groups that share nobody.',
  choice:
    'A member is a person or an organization with a seat. Only what somebody said of who sits where counts, whichever span is chosen: a group that the notes name without its members is counted beside, and not as one that shares nobody.',
  formula: 'pairs (g, h) with |M_g ∩ M_h| ≥ 1, over g (g − 1) / 2',
  source: 'Breiger 1974, doi.org/10.2307/2576011; interlocks as in Levine 1972, doi.org/10.2307/2093491.',
  notFor:
    'Not a fault of a group that keeps to itself: some work wants few people. A tie that hangs on one is a question about a second.',
  compute: measureGroupInterlocks,
}
