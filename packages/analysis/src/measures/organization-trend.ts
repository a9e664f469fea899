import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { type MeetingRecord, meetingRecords } from '../meeting-record.ts'
import { ofOrganizations } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { presentInNumbers } from '../present-in-numbers.ts'
import { quarterOf, quartersBetween } from '../quarter.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted } from './plain-numbers.ts'

/** One organization in one quarter. */
export interface OrganizationQuarter {
  readonly quarter: string
  /** Meetings of the coalition with a list. */
  readonly meetings: number
  readonly attended: number
  /** Attended / meetings, 0 to 1; null for a quarter without a list. */
  readonly share: number | null
  /** Its words as a part of all words in the quarter, 0 to 1; null where speaking was not measured. */
  readonly wordShare: number | null
}

export interface OrganizationCourse {
  readonly party: string
  readonly label: string
  readonly quarters: readonly OrganizationQuarter[]
}

export interface OrganizationTrend {
  readonly quarters: readonly string[]
  readonly organizations: readonly OrganizationCourse[]
}

const MEETINGS_MIN = 4

/** Returns each organization's attendance and words from quarter to quarter. */
export const measureOrganizationTrend = ofOrganizations(
  (facts: Facts, window: Window): MeasureResult<OrganizationTrend> => {
    const inWindow = restrictToWindow(facts, window)
    const directory = partyDirectory(inWindow)
    const dated = meetingRecords(inWindow).filter((meeting) => meeting.date !== null)
    const listed = dated.filter((meeting) => meeting.hasList)
    const there = organizationsThere(inWindow)
    const organizations = new Set(dated.flatMap((meeting) => there(meeting)))
    if (listed.length < MEETINGS_MIN || organizations.size === 0) {
      return notEnoughData(
        listed.length,
        'meetings',
        `At least ${MEETINGS_MIN} dated meetings with a list that names organizations are needed; there are ${listed.length} with a list and ${organizations.size} organizations.`,
      )
    }
    const byQuarter = new Map<string, MeetingRecord[]>()
    for (const meeting of dated) {
      const quarter = quarterOf(meeting.date ?? '')
      byQuarter.set(quarter, [...(byQuarter.get(quarter) ?? []), meeting])
    }
    const names = [...byQuarter.keys()].sort()
    const quarters = quartersBetween(names[0] ?? '', names.at(-1) ?? '')
    const tallies = new Map(quarters.map((quarter) => [quarter, tallyQuarter(byQuarter.get(quarter) ?? [], there)]))
    const courses = [...organizations].map((party): OrganizationCourse => {
      return {
        party,
        label: directory.nameOf(party),
        quarters: quarters.map((quarter) => inQuarter(quarter, tallies.get(quarter) ?? tallyQuarter([], there), party)),
      }
    })
    courses.sort((left, right) => (left.label < right.label ? -1 : 1))
    return {
      status: 'measured',
      n: listed.length,
      of: 'meetings',
      value: organizations.size,
      sentence: `${counted(organizations.size, 'organization', 'organizations')} took part over ${counted(quarters.length, 'quarter', 'quarters')} and ${listed.length} meetings with a list.`,
      rows: courses.map((course) => {
        const measured = course.quarters.filter((quarter) => quarter.share !== null)
        const last = measured.at(-1)
        return { party: course.party, label: course.label, value: last?.attended ?? null, share: last?.share ?? null }
      }),
      band: null,
      detail: { quarters, organizations: courses },
    }
  },
)

/** The meetings of one quarter, gone through once for all organizations. */
interface QuarterTally {
  readonly listed: number
  readonly words: number
  readonly attended: ReadonlyMap<string, number>
  readonly wordsOf: ReadonlyMap<string, number>
  /** Organizations that came with nobody whose speaking is counted. */
  readonly uncounted: ReadonlySet<string>
}

type There = (meeting: MeetingRecord) => readonly string[]

/** Returns a function that gives the organizations at a meeting, each once. */
function organizationsThere(facts: Facts): There {
  const { parties, starts, places } = presentInNumbers(facts, 'organization')
  const indices = new Map(meetingRecords(facts).map(({ id }, index) => [id, index]))
  return ({ id }) => {
    const index = indices.get(id) ?? 0
    return Array.from(places.subarray(starts[index], starts[index + 1]), (place) => parties[place] ?? '')
  }
}

function tallyQuarter(meetings: readonly MeetingRecord[], there: There): QuarterTally {
  const attended = new Map<string, number>()
  const wordsOf = new Map<string, number>()
  const counted = new Map<string, number>()
  let listed = 0
  let words = 0
  for (const meeting of meetings) {
    if (meeting.hasList) {
      listed++
      for (const organization of there(meeting)) attended.set(organization, (attended.get(organization) ?? 0) + 1)
    }
    if (meeting.method === null || meeting.method === 'minutes') continue
    for (const person of meeting.present) {
      const organization = meeting.organizationOf(person)
      if (organization === null) continue
      counted.set(organization, (counted.get(organization) ?? 0) + meeting.countedOf(person))
    }
    for (const [person, said] of meeting.spoken) {
      words += said.words
      const organization = meeting.organizationOf(person)
      if (organization !== null) wordsOf.set(organization, (wordsOf.get(organization) ?? 0) + said.words)
    }
  }
  const uncounted = new Set([...counted].filter(([, people]) => people === 0).map(([organization]) => organization))
  return { listed, words, attended, wordsOf, uncounted }
}

function inQuarter(quarter: string, tally: QuarterTally, party: string): OrganizationQuarter {
  const { listed, words } = tally
  const attended = tally.attended.get(party) ?? 0
  return {
    quarter,
    meetings: listed,
    attended,
    share: listed > 0 ? attended / listed : null,
    wordShare: words > 0 && !tally.uncounted.has(party) ? (tally.wordsOf.get(party) ?? 0) / words : null,
  }
}

/** Organizations over time (practice P5, P19, P22). */
export const organizationTrendMeasure: Measure<OrganizationTrend> = {
  id: 'organization-trend',
  question: 'Which of our groups are with us more, or less, than they were?',
  unit: 'organizations',
  lens: 'organization',
  practice: ['P5', 'P19', 'P22'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition: 'For each organization and quarter: the share of meetings at which somebody stood for it, and of words.',
  choice:
    'Quarters without a list, or without measured speaking, are not measured, never zero. Undated meetings are left out.',
  formula: 'attended(q) / meetings with a list (q); words(q) of the organization / Σ words (q)',
  source: 'Counting.',
  notFor: 'A group that comes less may have chosen to: levels of participation are the group’s own (practice P22).',
  compute: measureOrganizationTrend,
}
