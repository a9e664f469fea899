import type { Facts } from '@evenkeel/domain/facts.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { SpeakingMethod } from '@evenkeel/domain/meeting.ts'
import { partyDirectory } from './party-directory.ts'
import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import { cutFrom, isInWindow } from './window.ts'

/**
 * What a person was at one meeting. `present` says that nobody measured whether they spoke; `not-invited` that a list
 * was kept and they are not on it; `not-measured` that no list was kept. None of the last three is ever a zero.
 */
export type PresenceState = 'spoke' | 'silent' | 'present' | 'absent' | 'not-invited' | 'not-measured'

export interface Spoken {
  readonly turns: number
  readonly words: number
  readonly seconds: number | null
}

/** One meeting with attendance and speaking put together. */
export interface MeetingRecord {
  readonly id: string
  readonly date: CalendarDate | null
  /** True when somebody kept a list of who was there. */
  readonly hasList: boolean
  /** How speaking was measured; null when it was not. */
  readonly method: SpeakingMethod | null
  /** Everybody who was present, on a list or heard. */
  readonly present: readonly string[]
  readonly absent: ReadonlySet<string>
  readonly spoken: ReadonlyMap<string, Spoken>
  /** The organization that a person stood for at this meeting. */
  readonly organizationOf: (person: string) => string | null
  /**
   * Of how many people speaking is counted under this one, as far as the meeting's was: none for somebody who asked not
   * to be counted, several for one who stands for an organization's people.
   */
  readonly countedOf: (person: string) => number
  readonly stateOf: (person: string) => PresenceState
}

const known = new WeakMap<Facts, readonly MeetingRecord[]>()

/** Returns the meetings of the facts by date, undated ones last. */
export function meetingRecords(facts: Facts): readonly MeetingRecord[] {
  const remembered = known.get(facts)
  if (remembered !== undefined) return remembered
  // What happened at a meeting does not hang on which others are looked at beside it.
  const cut = cutFrom(facts)
  if (cut !== null) {
    const part = meetingRecords(cut.whole).filter(({ date }) => isInWindow(date, cut.window))
    known.set(facts, part)
    return part
  }
  const directory = partyDirectory(facts)
  const attendance = rowsByKey(facts.attendance, (row) => row.meeting)
  const speaking = rowsByKey(facts.speaking, (row) => row.meeting)
  const notMeasured = new Set(facts.notMeasured)
  // Of an organization that is withheld, one's own rows would pass for the whole.
  const untold = new Set(facts.withheld?.organizations.map(({ organization }) => organization))
  const records = facts.meetings.map((meeting): MeetingRecord => {
    const listed = attendance.get(meeting.id) ?? []
    const heard = speaking.get(meeting.id) ?? []
    const method = heard[0]?.method ?? null
    const present = new Set<string>()
    const absent = new Set<string>()
    const stoodFor = new Map<string, string | null>()
    const counted = new Map<string, number>()
    const countedOf = (person: string): number => counted.get(person) ?? (notMeasured.has(person) ? 0 : 1)
    for (const row of [...listed, ...heard]) if (row.measured !== undefined) counted.set(row.person, row.measured)
    for (const row of listed) {
      ;(row.state === 'present' ? present : absent).add(row.person)
      if (row.organization !== null) stoodFor.set(row.person, row.organization)
    }
    const spoken = new Map<string, Spoken>()
    for (const row of heard) {
      if (row.method !== method) continue
      const before = spoken.get(row.person)
      spoken.set(row.person, {
        turns: row.turns + (before?.turns ?? 0),
        words: row.words + (before?.words ?? 0),
        seconds: row.seconds === null || before?.seconds === null ? null : row.seconds + (before?.seconds ?? 0),
      })
      if (row.turns > 0 || row.words > 0) present.add(row.person)
    }
    for (const person of present) absent.delete(person)
    return {
      id: meeting.id,
      date: meeting.date,
      hasList: listed.length > 0,
      method,
      present: [...present],
      absent,
      spoken,
      organizationOf(person) {
        const known = stoodFor.get(person)
        const organization = known === undefined ? directory.organizationOf(person, meeting.date) : known
        const told = organization === null || untold.has(organization) ? null : organization
        stoodFor.set(person, told)
        return told
      },
      countedOf,
      stateOf(person) {
        const said = spoken.get(person)
        if (said !== undefined && (said.turns > 0 || said.words > 0)) return 'spoke'
        // Minutes name only some of those who spoke: who is not named was not measured, not silent.
        const isVerbatim = method === 'transcript' || method === 'captions'
        if (present.has(person)) return isVerbatim && countedOf(person) > 0 ? 'silent' : 'present'
        if (absent.has(person)) return 'absent'
        return listed.length > 0 ? 'not-invited' : 'not-measured'
      },
    }
  })
  records.sort((left, right) => {
    const [first, second] = [left.date ?? '9999', right.date ?? '9999']
    return first === second ? (left.id < right.id ? -1 : 1) : first < second ? -1 : 1
  })
  known.set(facts, records)
  return records
}
