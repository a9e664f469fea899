import type { FigureTable } from '../figure-frame/figure-table.ts'
import { type CommitmentFlowData, commitmentStates, commitmentTotal, sortCommitmentOwners } from './layout.ts'

/** Returns the bars' numbers, all owners in the order of the bars. */
export function commitmentFlowTable(data: CommitmentFlowData): FigureTable {
  return {
    caption: `${data.unit} by owner and state`,
    columns: [
      { label: 'Owner', kind: 'text' },
      ...commitmentStates.map(({ words }) => ({ label: words, kind: 'number' as const })),
      { label: 'All', kind: 'number' },
    ],
    rows: sortCommitmentOwners(data.owners).map((owner) => [
      owner.name,
      ...commitmentStates.map(({ state }) => owner[state]),
      commitmentTotal(owner),
    ]),
  }
}
