import type { GovernanceMode } from '@evenkeel/domain/charter.ts'
import type { ParticipationLevel } from '@evenkeel/domain/party.ts'
import type { BroughtResources, ResourceKind } from '@evenkeel/domain/resource.ts'

/** A thing that can be said, with what it means in one sentence. */
export interface Choice<Value> {
  readonly value: Value
  readonly label: string
  readonly meaning: string
}

/** The levels of participation, from the most to the least. */
export const levels: readonly Choice<ParticipationLevel>[] = [
  { value: 'core', label: 'Core', meaning: 'helps to steer, and carries much of the work' },
  { value: 'active', label: 'Active', meaning: 'comes to meetings and takes work on' },
  { value: 'supporting', label: 'Supporting', meaning: 'helps with some things, when it is asked' },
  { value: 'informed', label: 'Informed', meaning: 'wants to know what happens, and owes nothing' },
]

/** What an organization can bring, in the order in which it is asked. */
export const resourceChoices: readonly Choice<ResourceKind>[] = [
  { value: 'money', label: 'Money', meaning: 'funds, or help with raising them' },
  { value: 'expertise', label: 'Expertise', meaning: 'knowing how, from study, work or life' },
  { value: 'networks', label: 'Networks', meaning: 'people whom it knows, and who listen to it' },
  { value: 'legitimacy', label: 'Legitimacy', meaning: 'trust, and the right to speak for somebody' },
  { value: 'data', label: 'Data', meaning: 'figures, studies, stories gathered' },
  { value: 'visibility', label: 'Visibility', meaning: 'a public, media, a voice that is heard' },
  { value: 'mobilisation', label: 'Mobilisation', meaning: 'people who turn out and lend a hand' },
  { value: 'space', label: 'Space', meaning: 'rooms and places to meet' },
  { value: 'material', label: 'Material', meaning: 'print, food, transport, tools' },
]

/** By whom a coalition can be run. */
export const governanceChoices: readonly Choice<GovernanceMode>[] = [
  {
    value: 'shared',
    label: 'By all member groups together',
    meaning: 'They meet and decide together, and none of them runs the coalition for the others.',
  },
  {
    value: 'lead-organization',
    label: 'By one member group for all',
    meaning: 'One of the groups convenes, keeps the books and speaks for the coalition.',
  },
  {
    value: 'coordinating-office',
    label: 'By an office made for it',
    meaning: 'A staff or secretariat that belongs to none of the groups does the coordinating.',
  },
]

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

/** Returns a level as a word, "Not said yet" for null. */
export function levelName(level: ParticipationLevel | null): string {
  return levels.find(({ value }) => value === level)?.label ?? 'Not said yet'
}

/** Returns a declaration in words: "Core, directly affected". */
export function declarationWords(level: ParticipationLevel | null, directlyAffected: boolean): string {
  return `${levelName(level)}, ${directlyAffected ? 'directly affected' : 'not said to be directly affected'}`
}

/** Returns what an organization brings, in the order in which it is asked: "money and space"; "none of these" where it says so, "nothing said yet" for null. */
export function resourceWords(kinds: BroughtResources): string {
  if (kinds === null) return 'nothing said yet'
  const names = resourceChoices.filter(({ value }) => kinds.includes(value)).map(({ label }) => label.toLowerCase())
  return names.length === 0 ? 'none of these' : listed.format(names)
}

/** Returns names as they stand in a sentence: "Amina, Bo and Coast Watch"; "nobody" for none. */
export function nameWords(names: readonly string[]): string {
  return names.length === 0 ? 'nobody' : listed.format(names)
}

/** Returns by whom a coalition is run, in words. */
export function governanceName(governance: GovernanceMode | null): string {
  return governanceChoices.find(({ value }) => value === governance)?.label ?? 'Not said yet'
}
