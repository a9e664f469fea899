import type { SessionResponse } from '@evenkeel/contract/session.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'

/** Returns the organizations of the person that the reader is in the record: for those they may speak, whatever their role. */
export function ownOrganizations(
  facts: Facts,
  session: SessionResponse | undefined,
  coalition: string,
): ReadonlySet<string> {
  const party = session?.coalitions.find(({ id }) => id === coalition)?.party ?? null
  return new Set(
    facts.memberships.filter(({ person, until }) => person === party && until === null).map((row) => row.organization),
  )
}
