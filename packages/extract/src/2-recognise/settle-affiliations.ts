import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { RosterEntry } from './roster-entry.ts'

/**
 * Returns the rosters of one document with each organization settled by what all of them name: of `Harbour / Flood map`
 * the one that others are of, else the first; a working group's name behind an organization's is dropped; a person of
 * the rosters is nobody's organization.
 */
export function settleAffiliations(rosters: readonly (readonly RosterEntry[])[]): RosterEntry[][] {
  const people = new Set<string>()
  const organizations = new Set<string>()
  for (const entry of rosters.flat()) {
    if (entry.name.includes(' ')) people.add(foldName(entry.name))
    if (entry.organization !== null && partsOf(entry.organization).length === 1)
      organizations.add(foldName(entry.organization))
  }
  const settle = (organization: string): string | null => {
    // "Harbour & Flood map" is a name of its own, unless others come for the Harbour alone.
    const lead = organization.split(/ (?:&|and) /, 1)[0] ?? ''
    if (lead !== organization && organizations.has(foldName(lead))) return lead
    const parts = partsOf(organization)
    const chosen = parts.find((part) => organizations.has(foldName(part))) ?? parts[0] ?? organization
    const bare = foldName(chosen.replace(/\s{0,3}\([^()]{0,80}\)$/, ''))
    if (people.has(bare)) return null
    const words = chosen.split(' ')
    if (!/^(?:wg|wgs|group|sig|team)$/i.test(words.at(-1) ?? '')) return chosen
    for (let count = words.length - 1; count > 0; count--) {
      const opening = words.slice(0, count).join(' ')
      if (organizations.has(foldName(opening))) return opening
    }
    return chosen
  }
  const settled = new Map<string, string | null>()
  return rosters.map((roster) =>
    roster.map((entry) => {
      const { organization } = entry
      if (organization === null) return entry
      const seen = settled.get(organization)
      const named = seen === undefined ? settle(organization) : seen
      settled.set(organization, named)
      return named === organization ? entry : { ...entry, organization: named }
    }),
  )
}

/** A slash parts an organization from what its delegate speaks for, where both sides could be names. */
function partsOf(organization: string): string[] {
  if (!organization.includes('/') || organization.includes('(')) return [organization]
  const isSpaced = organization.includes(' / ')
  const parts = organization.split(isSpaced ? ' / ' : '/').map((part) => part.trim())
  const isNames = parts.every((part) => part.length >= (isSpaced ? 2 : 3) && /^[\p{Lu}\d]/u.test(part))
  return isNames ? parts : [organization]
}
