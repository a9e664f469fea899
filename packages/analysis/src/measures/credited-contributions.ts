import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { type MeetingRecord, meetingRecords } from '../meeting-record.ts'
import { namedOnItems, partiesOfRows, ROLE_BITS } from '../named-on-items.ts'
import { ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted } from './plain-numbers.ts'

/** What is credited beside talking, in the order in which it is told. */
export const CONTRIBUTIONS = [
  'notesTaken',
  'facilitated',
  'itemsDone',
  'itemsHelped',
  'itemsApproved',
  'decisionsMoved',
] as const
export type Contribution = (typeof CONTRIBUTIONS)[number]

/** How often one party did each; the kinds are never added up. */
export interface CreditRow extends Readonly<Record<Contribution, number>> {
  readonly party: string
  readonly label: string
}

export interface CreditedContributions {
  /** By name. */
  readonly parties: readonly CreditRow[]
  /** Those who were at a meeting or are named on an item. */
  readonly seen: number
  /** Of those who were at a meeting with measured speaking and took no turn, how many are credited with something. */
  readonly silentButCredited: number
}

const WORDS: Readonly<Record<Contribution, string>> = {
  notesTaken: 'took notes',
  facilitated: 'chaired or facilitated',
  itemsDone: 'finished items',
  itemsHelped: 'helped with finished items',
  itemsApproved: 'approved finished items',
  decisionsMoved: 'moved or seconded decisions',
}

const ITEM_ROLES = [
  [ROLE_BITS.owner, 'itemsDone'],
  [ROLE_BITS.helper, 'itemsHelped'],
  [ROLE_BITS.approver, 'itemsApproved'],
] as const

/** Returns how many people are credited with something beside talking: notes, facilitation, finished items, decisions. */
export const measureCredited = ofPeople((facts: Facts, window: Window): MeasureResult<CreditedContributions> => {
  return measure(restrictToWindow(facts, window), 'person', ['person', 'people'])
})

/**
 * Returns the same by organization; who took which task at a meeting is told only to readers who get people, so that others
 * are told of items and decisions alone.
 */
export function measureOrganizationCredited(facts: Facts, window: Window): MeasureResult<CreditedContributions> {
  return measure(restrictToWindow(facts, window), 'organization', ['organization', 'organizations'])
}

function measure(
  facts: Facts,
  lens: 'person' | 'organization',
  [one, many]: readonly [string, string],
): MeasureResult<CreditedContributions> {
  const directory = partyDirectory(facts)
  const partyOf = (person: string, meeting: MeetingRecord | null, day: string | null): string | null =>
    lens === 'person'
      ? person
      : meeting === null
        ? directory.organizationOf(person, day)
        : meeting.organizationOf(person)
  const meetings = new Map(meetingRecords(facts).map((meeting) => [meeting.id, meeting]))
  const credits = new Map<string, Record<Contribution, number>>()
  const seen = new Set<string>()
  const heard = new Set<string>()
  const silent = new Set<string>()
  let n = 0
  const credit = (party: string | null, kind: Contribution, times = 1): void => {
    if (party === null) return
    n += times
    const known = credits.get(party)
    const own = known ?? {
      notesTaken: 0,
      facilitated: 0,
      itemsDone: 0,
      itemsHelped: 0,
      itemsApproved: 0,
      decisionsMoved: 0,
    }
    own[kind] += times
    if (known !== undefined) return
    credits.set(party, own)
    seen.add(party)
  }
  for (const meeting of meetings.values()) {
    for (const person of meeting.present) {
      const party = partyOf(person, meeting, meeting.date)
      if (party === null) continue
      seen.add(party)
      const state = meeting.stateOf(person)
      if (state === 'spoke') heard.add(party)
      if (state === 'silent') silent.add(party)
    }
  }
  // Of tasks at meetings a reader without people gets their own: a part that would pass for the whole.
  const tasks = facts.withheld?.people === true ? [] : facts.attendance
  for (const { meeting, person, role, state } of tasks) {
    if (state !== 'present' || role === null || role === 'guest') continue
    const record = meetings.get(meeting) ?? null
    credit(partyOf(person, record, record?.date ?? null), role === 'note-taker' ? 'notesTaken' : 'facilitated')
  }
  const { items, starts, roles } = namedOnItems(facts)
  const { parties: names, of } = partiesOfRows(facts, lens)
  // Tens of thousands of rows, a few hundred names: counted by place, and told by name once.
  const isNamed = new Uint8Array(names.length)
  const byRole = ITEM_ROLES.map(() => new Int32Array(names.length))
  for (let item = 0; item < items.length; item++) {
    const status = items[item]?.status
    if (status === 'dropped') continue
    for (let row = starts[item] as number, end = starts[item + 1] as number; row < end; row++) {
      const party = of[row] as number
      if (party === -1) continue
      isNamed[party] = 1
      if (status !== 'done') continue
      const bits = roles[row] as number
      for (let role = 0; role < ITEM_ROLES.length; role++) {
        const counts = byRole[role]
        if (counts !== undefined && (bits & (ITEM_ROLES[role]?.[0] ?? 0)) !== 0)
          counts[party] = (counts[party] as number) + 1
      }
    }
  }
  names.forEach((name, party) => {
    if (isNamed[party] === 1) seen.add(name)
    ITEM_ROLES.forEach(([, kind], role) => {
      const times = byRole[role]?.[party] ?? 0
      if (times > 0) credit(name, kind, times)
    })
  })
  for (const { meeting, mover, seconder } of facts.decisions) {
    const day = meetings.get(meeting)?.date ?? null
    // A decision counts for whom its mover belonged to: at which meeting they stood for whom is not told to everybody.
    for (const person of [mover, seconder]) if (person) credit(partyOf(person, null, day), 'decisionsMoved')
  }
  if (n === 0) {
    return notEnoughData(
      0,
      'contributions',
      'The notes name nobody who took notes, facilitated, finished an item or moved a decision.',
    )
  }
  const parties = [...credits]
    .map(([party, own]): CreditRow => ({ party, label: directory.nameOf(party), ...own }))
    .sort((left, right) => (left.label < right.label ? -1 : 1))
  const told = CONTRIBUTIONS.flatMap((kind) => {
    const count = parties.filter((row) => row[kind] > 0).length
    return count === 0 ? [] : [`${count} ${WORDS[kind]}`]
  })
  return {
    status: 'measured',
    n,
    of: 'contributions',
    value: parties.length,
    sentence: `${parties.length} of ${counted(seen.size, one, many)} carried something beside talking: ${told.join(', ')}${facts.withheld?.people === true ? '; who took notes and facilitated is not told to your role' : ''}.`,
    rows: parties.map((row) => {
      const kinds = CONTRIBUTIONS.filter((kind) => row[kind] > 0).length
      return { party: row.party, label: row.label, value: kinds, share: null }
    }),
    band: null,
    detail: {
      parties,
      seen: seen.size,
      silentButCredited: [...silent].filter((party) => !heard.has(party) && credits.has(party)).length,
    },
  }
}

const shared = {
  practice: ['P29', 'P14'],
  choice:
    'Kinds are counted apart and never added up; the rows give the number of kinds, by name. Chairing and facilitating are one kind. Of items only those done count. What the notes do not name is not credited, which is no zero.',
  formula: 'for each kind, how often',
  source: 'Different roles, all of them valued (practice P29). Counting.',
  notFor: 'Not a ranking: much that holds a coalition together (calls, care, food, doors opened) stands in no notes.',
} as const

/** Contributions beside talk, by person (practice P29, P14). */
export const creditedMeasure: Measure<CreditedContributions> = {
  id: 'credited-contributions',
  question: 'Who carries what beside talking?',
  unit: 'people credited with something',
  lens: 'person',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'items', 'assignments', 'decisions', 'parties'],
  definition:
    'Who took notes, chaired or facilitated, finished, helped with or approved items, moved or seconded decisions.',
  compute: measureCredited,
}

/** Contributions beside talk, by organization (practice P29, P14). */
export const organizationCreditedMeasure: Measure<CreditedContributions> = {
  id: 'credited-contributions-organizations',
  question: 'Which of our groups carry what beside talking?',
  unit: 'organizations credited with something',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'items', 'assignments', 'decisions', 'memberships', 'parties'],
  definition:
    'Which organizations had people who took notes, chaired or facilitated, finished, helped with or approved items, moved or seconded decisions.',
  compute: measureOrganizationCredited,
}
