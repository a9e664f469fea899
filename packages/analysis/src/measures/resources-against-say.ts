import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ResourceKind } from '@evenkeel/domain/resource.ts'
import { type BroughtResources, broughtResources, shareOfSupply } from '../brought-resources.ts'
import { chanceBand } from '../chance-band.ts'
import { type KindOfSay, kindsOfSay, type Say } from '../kinds-of-say.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { notForViewers } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { shuffle } from '../shuffle.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { comparePairs, shareInStep } from './pairs-in-step.ts'
import { counted, percent } from './plain-numbers.ts'

/** What one organization brings and how much say it has. */
export interface ResourceSayRow {
  readonly party: string
  readonly label: string
  /** Null where it said nothing, which is not the same as bringing nothing. */
  readonly kinds: readonly ResourceKind[] | null
  /** Its part of all that is brought, 0 to 1. */
  readonly supply: number | null
  /** Its part of each kind of say, 0 to 1; null where that kind was not measured of it. */
  readonly say: Readonly<Record<KindOfSay, number | null>>
}

export interface ResourcesAgainstSay {
  /** Those who bring most first, those who said nothing last. */
  readonly organizations: readonly ResourceSayRow[]
  /** Of each kind of say with enough cases: how many, and the share of pairs, 0 to 1, in which more resources go with more of it. */
  readonly says: readonly {
    readonly kind: KindOfSay
    readonly of: string
    readonly cases: number
    readonly share: number
  }[]
  /** Organizations that said nothing of what they bring. */
  readonly unsaid: number
}

const ORGANIZATIONS_MIN = 4
/** Of fewer cases a kind of say tells nothing. */
export const SAY_CASES_MIN = 10
const DRAWS = 200
/** A pair is compared on one kind of say if its two differ in it and in what they bring. */
const PAIRS_MIN = 6

/** Returns in which share of the pairs of organizations that differ the one that brings more has more say, 0 to 1: half is no connection. */
export const measureResourcesAgainstSay = notForViewers(
  (facts: Facts, window: Window): MeasureResult<ResourcesAgainstSay> => {
    const inWindow = restrictToWindow(facts, window)
    const brought = broughtResources(inWindow)
    const told = [...brought.kindsOf.keys()].sort()
    const unsaid = brought.unsaid.length
    if (told.length < ORGANIZATIONS_MIN) {
      return notEnoughData(
        told.length,
        'organizations',
        `At least ${ORGANIZATIONS_MIN} organizations must have said what they bring; ${told.length === 1 ? '1 has' : `${told.length} have`}${unsaid === 0 ? '' : `, and of ${unsaid} nobody has said anything, which is not the same as bringing nothing`}.`,
      )
    }
    const says = kindsOfSay(inWindow)
    const enough = says.filter(({ cases }) => cases >= SAY_CASES_MIN)
    const amounts = enough.map((say) => told.map((party) => say.amounts.get(party) ?? Number.NaN))
    const kinds = told.map((party) => brought.kindsOf.get(party)?.size ?? 0)
    const pairs = amounts.map((one) => comparePairs(kinds, one))
    const all = pairs.reduce((sum, { more, less }) => sum + more + less, 0)
    if (all < PAIRS_MIN) {
      return notEnoughData(
        all,
        'pairs of organizations',
        `At least ${PAIRS_MIN} pairs that differ in what they bring and in a kind of say with ${SAY_CASES_MIN} cases are needed; there are ${all}.`,
      )
    }
    const value = shareInStep(pairs)
    const dealt = [...kinds]
    const band = chanceBand({
      observed: value,
      model: 'The same say, with what each brings dealt out anew among those who said something.',
      draws: DRAWS,
      draw(random) {
        shuffle(dealt, random)
        return shareInStep(amounts.map((one) => comparePairs(dealt, one)))
      },
    })
    const rows = rowsOf(inWindow, brought, says)
    const reading = {
      above: 'who brings more has more say than chance would give',
      within: 'that is no more and no less than chance would give',
      below: 'who brings less has more say than chance would give',
    }[band.position]
    return {
      status: 'measured',
      n: all,
      of: 'pairs of organizations',
      value,
      sentence: `Where two of the ${told.length} groups that said what they bring differ, the one that brings more has more say in ${percent(value)} of the comparisons: ${reading}${unsaid === 0 ? '' : `; of ${counted(unsaid, 'group', 'groups')} nobody has said what ${unsaid === 1 ? 'it brings' : 'they bring'}`}.`,
      rows: rows.map(({ party, label, kinds: own, supply }) => {
        return { party, label, value: own === null ? null : own.length, share: supply }
      }),
      band,
      detail: {
        organizations: rows,
        says: enough.map(({ kind, of, cases }, place) => {
          return { kind, of, cases, share: shareInStep([pairs[place] ?? { more: 0, less: 0 }]) }
        }),
        unsaid,
      },
    }
  },
)

function rowsOf(facts: Facts, brought: BroughtResources, says: readonly Say[]): readonly ResourceSayRow[] {
  const directory = partyDirectory(facts)
  const partOf = (kind: KindOfSay, party: string): number | null => {
    const say = says.find((one) => one.kind === kind)
    const amount = say?.amounts.get(party)
    return say === undefined || amount === undefined || say.cases === 0 ? null : amount / say.cases
  }
  return [...brought.kindsOf.keys(), ...brought.unsaid]
    .map((party): ResourceSayRow => {
      const kinds = brought.kindsOf.get(party)
      return {
        party,
        label: directory.nameOf(party),
        kinds: kinds === undefined ? null : [...kinds].sort(),
        supply: shareOfSupply(brought, party),
        say: {
          speaking: partOf('speaking', party),
          proposals: partOf('proposals', party),
          approvals: partOf('approvals', party),
          giving: partOf('giving', party),
        },
      }
    })
    .sort((left, right) => {
      const [first, second] = [left.kinds?.length ?? -1, right.kinds?.length ?? -1]
      return second - first || (left.label < right.label ? -1 : 1)
    })
}

/** Resources brought against say (practice P8, P20). */
export const resourcesAgainstSayMeasure: Measure<ResourcesAgainstSay> = {
  id: 'resources-against-say',
  question: 'Do those who bring more have more say?',
  unit: 'share of comparisons in which more resources go with more say',
  lens: 'organization',
  practice: ['P8', 'P20'],
  inputs: [
    'resources',
    'bringsNothing',
    'meetings',
    'attendance',
    'speaking',
    'decisions',
    'items',
    'assignments',
    'memberships',
    'parties',
  ],
  definition:
    'Of all pairs of organizations that differ in how many kinds of resources they bring and in how much they speak, carry their proposals, approve, or give others to do: the share in which the one that brings more has more of it.',
  choice:
    'How much of a kind somebody brings is not asked, so kinds are counted. Half is no connection. The four kinds of say are compared each by itself and weigh by their pairs; one with fewer than ten cases is left out. An organization of which nobody has said anything is compared with nobody: nothing said is not the same as bringing nothing. Chance deals out anew who brings how much.',
  formula:
    'C / (C + D) over pairs and kinds of say, (γ + 1) / 2 of Goodman & Kruskal; part of what is brought: Σ over its kinds of 1 / those who bring it, over all kinds',
  source:
    'Goodman & Kruskal 1954, doi.org/10.1080/01621459.1954.10501231; the power-resource model of the practice (P8); Emerson 1962, doi.org/10.2307/2089716.',
  notFor:
    'Not what anybody deserves: say is not to be bought with what one brings. It asks whether groups with fewer resources need more room.',
  compute: measureResourcesAgainstSay,
}
