import type { ParticipationLevel } from '@evenkeel/domain/party.ts'

export type OrganizationKey = 'river' | 'tenants' | 'food' | 'health' | 'field' | 'pantry' | 'youth' | 'oldmill'

export interface SampleOrganization {
  readonly key: OrganizationKey
  readonly name: string
  readonly domain: string
  /** What the organization would declare of itself; nothing in the documents says so. */
  readonly level: ParticipationLevel
  readonly directlyAffected: boolean
}

/** The name of the invented coalition, without the word that marks it as a sample. */
export const sampleCoalitionName = 'Tamsin Valley Coalition'

/** The eight member organizations, from the largest to the smallest. */
export const organizations: readonly SampleOrganization[] = [
  {
    key: 'river',
    name: 'Tamsin Riverkeepers',
    domain: 'tamsinriver.example',
    level: 'core',
    directlyAffected: false,
  },
  {
    key: 'tenants',
    name: 'Valley Tenants Union',
    domain: 'valleytenants.example',
    level: 'core',
    directlyAffected: false,
  },
  { key: 'food', name: 'Harvest Commons', domain: 'harvestcommons.example', level: 'core', directlyAffected: false },
  {
    key: 'health',
    name: 'Tamsin Community Health',
    domain: 'tamsinhealth.example',
    level: 'active',
    directlyAffected: false,
  },
  {
    key: 'field',
    name: 'Fieldworkers Voice',
    domain: 'fieldworkersvoice.example',
    level: 'active',
    directlyAffected: false,
  },
  {
    key: 'pantry',
    name: 'Eastbank Parish Pantry',
    domain: 'eastbankpantry.example',
    level: 'supporting',
    directlyAffected: false,
  },
  {
    key: 'youth',
    name: 'Youth Climate Circle',
    domain: 'youthclimatecircle.example',
    level: 'supporting',
    directlyAffected: false,
  },
  {
    key: 'oldmill',
    name: 'Old Mill Park Residents',
    domain: 'oldmillpark.example',
    level: 'active',
    directlyAffected: true,
  },
]

/** Returns the organization with a key. */
export function organizationOf(key: OrganizationKey): SampleOrganization {
  const found = organizations.find((organization) => organization.key === key)
  if (found === undefined) throw new RangeError(`no organization ${key}`)
  return found
}
