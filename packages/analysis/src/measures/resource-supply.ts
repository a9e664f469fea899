import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ResourceKind } from '@evenkeel/domain/resource.ts'
import { broughtResources, shareOfSupply } from '../brought-resources.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { notForViewers } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { whicheverWindow } from '../remember-last.ts'
import { counted } from './plain-numbers.ts'

export interface SuppliedKind {
  readonly kind: ResourceKind
  /** Those who said that they bring it, by name. */
  readonly suppliers: readonly { readonly party: string; readonly label: string }[]
}

export interface ResourceSupply {
  /** The scarcest first. */
  readonly kinds: readonly SuppliedKind[]
  /** By name: the part of all that is brought, 0 to 1, and the kinds that only this organization brings. */
  readonly organizations: readonly {
    readonly party: string
    readonly label: string
    readonly supply: number
    readonly only: readonly ResourceKind[]
  }[]
  readonly unsaid: number
}

const ORGANIZATIONS_MIN = 3

/** Returns how many of the kinds of resources that are brought come from one organization alone. */
export const measureResourceSupply = notForViewers(
  whicheverWindow((facts: Facts): MeasureResult<ResourceSupply> => {
    const brought = broughtResources(facts)
    const said = brought.kindsOf.size
    const unsaid = brought.unsaid.length
    if (said < ORGANIZATIONS_MIN) {
      return notEnoughData(
        said,
        'organizations',
        `At least ${ORGANIZATIONS_MIN} organizations must have said what they bring; ${said === 1 ? '1 has' : `${said} have`}.`,
      )
    }
    const { nameOf } = partyDirectory(facts)
    const byLabel = (left: { readonly label: string }, right: { readonly label: string }): number =>
      left.label < right.label ? -1 : 1
    const kinds = [...brought.suppliersOf]
      .map(([kind, suppliers]): SuppliedKind => {
        return { kind, suppliers: [...suppliers].map((party) => ({ party, label: nameOf(party) })).sort(byLabel) }
      })
      .sort((left, right) => left.suppliers.length - right.suppliers.length || (left.kind < right.kind ? -1 : 1))
    const alone = kinds.filter(({ suppliers }) => suppliers.length === 1)
    const words = alone.map(({ kind, suppliers }) => `${kind} (${suppliers[0]?.label ?? ''})`).join(', ')
    return {
      status: 'measured',
      n: said,
      of: 'organizations that said what they bring',
      value: alone.length,
      sentence: `${
        kinds.length === 0
          ? `${counted(said, 'group', 'groups')} said that they bring nothing, and no other said anything`
          : alone.length === 0
            ? `Each of the ${counted(kinds.length, 'kind', 'kinds')} of resources comes from several groups`
            : `${alone.length} of ${counted(kinds.length, 'kind', 'kinds')} of resources ${alone.length === 1 ? 'comes' : 'come'} from one group alone: ${words}`
      }${unsaid === 0 ? '' : `; of ${counted(unsaid, 'group', 'groups')} nobody has said what ${unsaid === 1 ? 'it brings' : 'they bring'}, so that there may be more`}.`,
      rows: kinds.map(({ kind, suppliers }) => ({ party: null, label: kind, value: suppliers.length, share: null })),
      band: null,
      detail: {
        kinds,
        organizations: [...brought.kindsOf.keys()]
          .map((party) => ({
            party,
            label: nameOf(party),
            supply: shareOfSupply(brought, party) ?? 0,
            only: alone.flatMap(({ kind, suppliers }) => (suppliers[0]?.party === party ? [kind] : [])),
          }))
          .sort(byLabel),
        unsaid,
      },
    }
  }),
)

/** On whom a resource depends (practice P8, P17). */
export const resourceSupplyMeasure: Measure<ResourceSupply> = {
  id: 'resource-supply',
  question: 'What would nobody else bring?',
  unit: 'kinds from one group alone',
  lens: 'organization',
  practice: ['P8', 'P17'],
  inputs: ['resources', 'bringsNothing', 'parties'],
  definition:
    'How many kinds of resources come from one organization alone, by what organizations said that they bring.',
  choice:
    'What was said holds for all time, whichever span is chosen. A kind that nobody named is not listed: nothing said is not the same as nothing there. The others depend most on whoever alone brings what they need.',
  formula: 'kinds with one supplier; part of the supply of o: Σ over its kinds of 1 / suppliers, over all kinds',
  source: 'Emerson 1962, doi.org/10.2307/2089716: dependence grows as alternatives shrink.',
  notFor: 'Not how much anybody gives, nor how much it is worth: one room may matter more than a grant.',
  compute: measureResourceSupply,
}
