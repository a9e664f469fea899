import type { CommitmentFlowData, CommitmentOwner } from '@evenkeel/charts/commitment-flow/layout.ts'
import type { Party } from '@evenkeel/domain/party.ts'
import type { Commitment } from '../../commitments/commitment.ts'

const fewest = 5

type State = Exclude<keyof CommitmentOwner, 'id' | 'name'>

function stateOf({ item, isOverdue }: Commitment): State | null {
  if (item.status === 'dropped') return null
  if (item.due === null) return 'undated'
  if (item.status === 'done')
    return item.closedAt === null || item.closedAt.slice(0, 10) <= item.due ? 'doneOnTime' : 'doneLate'
  return isOverdue ? 'overdue' : 'open'
}

/** Returns what became of the commitments of each organization (or person, group): dropped ones and those without an owner are left out, `counted` of the rest; by organization for readers who may not compare people. */
export function commitmentFlowData(
  commitments: readonly Commitment[],
  asked: { readonly lens: 'organization' | 'person'; readonly maySeePeople: boolean },
): { readonly data: CommitmentFlowData; readonly counted: number } {
  const lens = asked.maySeePeople ? asked.lens : 'organization'
  const counts = new Map<string, CommitmentOwner>()
  const add = (party: Party, state: State): void => {
    const row = counts.get(party.id) ?? {
      id: party.id,
      name: party.name,
      doneOnTime: 0,
      doneLate: 0,
      open: 0,
      overdue: 0,
      undated: 0,
    }
    counts.set(party.id, { ...row, [state]: row[state] + 1 })
  }
  let owned = 0
  for (const commitment of commitments) {
    const state = stateOf(commitment)
    const holders = lens === 'organization' ? commitment.organizations : commitment.owners
    if (state === null || holders.length === 0) continue
    owned += 1
    for (const holder of holders) add(holder, state)
  }
  return {
    counted: owned,
    data: {
      owners: [...counts.values()],
      unit: 'commitments',
      parties: lens === 'organization' ? 'organizations' : 'owners',
      notEnough: owned < fewest ? `Only ${owned} commitments have an owner here; at least ${fewest} are needed.` : null,
    },
  }
}
