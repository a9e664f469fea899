import type { GovernanceMode } from '@evenkeel/domain/charter.ts'
import type { ResourceKind } from '@evenkeel/domain/resource.ts'
import type { OrganizationKey } from './organizations.ts'

/** What the organizations would say that they bring; of one that is left out nobody has asked. */
export const broughtResources: Readonly<Partial<Record<OrganizationKey, readonly ResourceKind[]>>> = {
  river: ['money', 'expertise', 'networks', 'data', 'visibility', 'material'],
  tenants: ['networks', 'legitimacy', 'mobilisation'],
  food: ['money', 'space', 'material'],
  health: ['expertise', 'data', 'legitimacy'],
  field: ['legitimacy', 'mobilisation'],
  pantry: ['space', 'material'],
  oldmill: ['legitimacy'],
}

/** By whom the coalition says that it is run: its notes tell how far that still holds. */
export const declaredGovernance: GovernanceMode = 'shared'

/** Who sits in which working group, by the group's name in the notes and full names of people or organizations. */
export const groupSeats: Readonly<Record<string, readonly string[]>> = {
  'River WG': [
    'Ines Calloway',
    'Bartholomew Okonjo',
    'Sunniva Haugen',
    'Idris Baptiste',
    'Katarzyna Wolska',
    'Zainab Farouk',
    'Tomasz Wierzbicki',
    'Old Mill Park Residents',
  ],
  'Food WG': [
    'Oluwaseun Adeyinka',
    'Greta Lindqvist',
    'Paolo Marchetti',
    'Adaeze Nwosu',
    'Tomasz Wierzbicki',
    'Philomena Casey',
    'Xóchitl Barrera',
  ],
  'Hotline Team': ['Ines Calloway', 'Yolanda Prewitt', 'Jiahui Wen', 'Darnell Hutchins', 'Dolores Pennington'],
  'Coordination Circle': [
    'Ines Calloway',
    'Yolanda Prewitt',
    'Oluwaseun Adeyinka',
    'Adaeze Nwosu',
    'Philomena Casey',
    'Zainab Farouk',
  ],
  'Festival Committee': ['Lupe Saldívar', 'Shabnam Karimi', 'Gus Abernathy', 'Nkechi Obi', 'Mei-Ling Hsu'],
}

/** Who gives the work of a working group out, and whose word it waits for, where a coordinator wrote it down. */
export const wordOver: readonly {
  readonly group: string
  readonly manager: string
  readonly approver: string
}[] = [
  { group: 'River & Homes', manager: 'Ines Calloway', approver: 'Ines Calloway' },
  { group: 'Food & Health', manager: 'Oluwaseun Adeyinka', approver: 'Adaeze Nwosu' },
  { group: 'Coordination Circle', manager: 'Ines Calloway', approver: 'Yolanda Prewitt' },
  { group: 'Hotline', manager: 'Yolanda Prewitt', approver: 'Ines Calloway' },
]
