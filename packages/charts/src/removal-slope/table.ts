import type { FigureTable } from '../figure-frame/figure-table.ts'
import { type RemovalSlopeData, sortRemovalOrganizations } from './layout.ts'

/** Returns the figure's numbers: the organizations, then the whole, then every item and party that is named. */
export function removalSlopeTable(data: RemovalSlopeData): FigureTable {
  return {
    caption: `Today and without ${data.person.name}`,
    columns: [
      { label: 'What', kind: 'text' },
      { label: 'Quantity', kind: 'text' },
      { label: 'Today', kind: 'number' },
      { label: 'Without', kind: 'number' },
    ],
    rows: [
      ...sortRemovalOrganizations(data.organizations).flatMap((each) => [
        [each.name, 'open items with an owner', each.itemsBefore, each.itemsAfter],
        [each.name, 'ties to other organizations', each.tiesBefore, each.tiesAfter],
      ]),
      ...data.measures.map((measure) => ['The whole coalition', measure.name, measure.before, measure.after]),
      ...data.orphaned.map((item) => [
        item.organization ?? 'no organization',
        `item with an owner: ${item.text}`,
        1,
        0,
      ]),
      ...data.cutOff.map((party) => [party.name, 'tied to the largest part', 1, 0]),
    ],
  }
}
