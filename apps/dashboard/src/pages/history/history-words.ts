import type { HistoryKind } from '@evenkeel/contract/history-kind.ts'
import type { HistoryDeed, HistoryEntry } from '@evenkeel/contract/history.ts'
import { dayWords } from '../../window/calendar-day.ts'

/** What each kind is called in the choice among them. */
export const kindWords: Readonly<Record<HistoryKind, string>> = {
  notes: 'Notes that were read',
  items: 'Commitments',
  decisions: 'Decisions',
  names: 'Names',
  organizations: 'Organizations',
  people: 'What people wish for themselves',
  charter: 'The charter',
  undoing: 'What was undone',
}

function some(one: string, many: string): (count: number) => string {
  return (count) => (count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`)
}

const commitments = some('commitment', 'commitments')
const decisions = some('decision', 'decisions')

const deedWords: Readonly<Record<HistoryDeed, (count: number) => string>> = {
  'meetings-recorded': (count) => `recorded ${some('meeting', 'meetings')(count)}`,
  'attendance-recorded': (count) => `recorded who was at ${some('meeting', 'meetings')(count)}`,
  'speaking-recorded': (count) => `recorded who spoke at ${some('meeting', 'meetings')(count)}`,
  'items-recorded': (count) => `recorded ${commitments(count)}`,
  'items-changed': (count) => `changed ${commitments(count)}`,
  'items-completed': (count) => `marked ${commitments(count)} as done`,
  'items-reopened': (count) => `reopened ${commitments(count)}`,
  'items-dropped': (count) => `dropped ${commitments(count)}`,
  'items-confirmed': (count) => `confirmed ${commitments(count)}`,
  'items-seen-again': (count) => `found ${commitments(count)} in the notes again`,
  'items-gone': (count) => `found ${commitments(count)} gone from the notes`,
  'decisions-recorded': (count) => `recorded ${decisions(count)}`,
  'decisions-confirmed': (count) => `confirmed ${decisions(count)}`,
  'decisions-withdrawn': (count) => `withdrew ${decisions(count)}`,
  'source-read': () => 'read the notes',
  'parties-added': (count) => `added ${some('name', 'names')(count)}`,
  'names-changed': (count) => `changed ${some('name', 'names')(count)}`,
  'aliases-added': (count) => `noted ${some('other spelling', 'other spellings')(count)}`,
  'memberships-stated': (count) => `said of ${some('person', 'people')(count)} which organization is theirs`,
  'parties-merged': (count) => (count === 1 ? 'made two names one' : `joined ${count} pairs of names`),
  'merges-undone': (count) => (count === 1 ? 'made one name two again' : `parted ${count} pairs of names again`),
  'parties-told-apart': (count) => (count === 1 ? 'kept two names apart' : `kept ${count} pairs of names apart`),
  'told-apart-undone': (count) =>
    count === 1 ? 'no longer kept two names apart' : `no longer kept ${count} pairs of names apart`,
  'organizations-declared': (count) =>
    `changed the level of participation of ${some('organization', 'organizations')(count)}`,
  'resources-set': (count) => `changed what ${some('organization brings', 'organizations bring')(count)}`,
  'group-members-set': (count) => `changed who sits in ${some('working group', 'working groups')(count)}`,
  'organizations-agreed': () => 'said whether an organization may appear by itself',
  'speaking-choices': () => 'said whether somebody’s speaking is counted',
  'presences-denied': () => 'said that it was not them at a meeting',
  'people-erased': (count) => `erased ${some('person', 'people')(count)}`,
  'retention-applied': () => 'erased the speaking figures and quotes that are older than the charter says',
  'roles-set': () => 'changed the charter’s roles',
  'protection-set': () => 'changed how the charter protects people',
  'governance-set': () => 'said by whom the coalition is run',
  'beginning-set': () => 'said when the coalition began',
  'aims-set': () => 'changed what the coalition is for',
  'decision-purposes-set': (count) => `said what ${some('decision serves', 'decisions serve')(count)}`,
  'purposes-set': (count) => `said what ${some('commitment serves', 'commitments serve')(count)}`,
  'quick-wins-set': (count) => `changed ${some('quick win', 'quick wins')(count)}`,
  'pulses-opened': () => 'opened a pulse',
  'pulses-closed': () => 'closed the pulse',
  'pulse-answers-given': (count) => (count > 1 ? `answered the pulse ${count} times` : 'answered the pulse'),
  'pulse-answers-withdrawn': () => 'took their answers to a pulse back',
  'commands-undone': () => 'undid this',
  'commands-redone': () => 'did this again',
}

/** What comes with the reading of notes and with other deeds by itself; told where there is nothing else to tell. */
const besides: ReadonlySet<HistoryDeed> = new Set([
  'source-read',
  'meetings-recorded',
  'attendance-recorded',
  'speaking-recorded',
  'parties-added',
  'aliases-added',
  'memberships-stated',
  'items-seen-again',
])

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

type Told = Pick<HistoryEntry, 'deeds' | 'from' | 'kind'>

function deedsWords({ deeds, kind }: Told): string {
  const main = deeds.filter(({ deed }) => !besides.has(deed))
  const told = (main.length === 0 ? deeds.slice(0, 2) : main).map(({ deed, count }) => deedWords[deed](count))
  const [first = '', ...rest] = told
  return kind === 'undoing' && rest.length > 0 ? `${first}: ${listed(rest)}` : listed(told)
}

/** Returns what a command did in the words of its reader: "confirmed 3 commitments from Weekly, 6 Jan 2026". */
export function whatWords(told: Told): string {
  const { from } = told
  const words = deedsWords(told)
  if (from === null) return words
  // Many titles hold the date already, in one of many ways.
  const place =
    from.date === null || from.title.includes(from.date.slice(0, 4))
      ? from.title
      : `${from.title}, ${dayWords(from.date)}`
  return `${words} from ${place}`
}

/** Returns who did it; of others only who may compare people is told a name. */
export function whoWords({ by, who }: Pick<HistoryEntry, 'by' | 'who'>, isNamed: boolean): string {
  if (by === 'you') return 'You'
  if (by === 'server') return 'The server'
  if (by === 'import') return 'An import from the command line'
  return who ?? (isNamed ? 'A former member' : 'Somebody')
}
