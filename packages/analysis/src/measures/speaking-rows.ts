import type { Facts } from '@evenkeel/domain/facts.ts'
import type { SpeakingMethod } from '@evenkeel/domain/meeting.ts'
import { type MeetingRecord, meetingRecords } from '../meeting-record.ts'
import { partyDirectory } from '../party-directory.ts'

/** What one party said over the meetings of one way of measuring; null in place of every count: not measured. */
export interface SpeakingRow {
  readonly party: string
  readonly label: string
  readonly turns: number | null
  readonly words: number | null
  /** Null where not every source has times. */
  readonly seconds: number | null
  readonly turnShare: number | null
  readonly wordShare: number | null
  readonly secondShare: number | null
  /** Measured meetings at which the party was present. */
  readonly meetings: number
  /** Of these, the meetings at which it said nothing. */
  readonly silentMeetings: number
}

export interface SpeakingShare {
  readonly method: SpeakingMethod
  readonly meetings: readonly string[]
  /** Meetings whose speaking was not measured, or measured another way: the ways cannot be compared. */
  readonly meetingsLeftOut: number
  readonly turns: number
  readonly words: number
  readonly seconds: number | null
  readonly rows: readonly SpeakingRow[]
}

const VERBATIM: readonly SpeakingMethod[] = ['transcript', 'captions']

/**
 * Returns the meetings whose speaking can be put together: those with transcripts or those with captions, whichever
 * are more; those with minutes, which tell what was written down and not what was said, only when there are neither.
 */
function comparableMeetings(facts: Facts): readonly MeetingRecord[] {
  const verbatim = verbatimMeetings(facts)
  return verbatim.length > 0 ? verbatim : meetingRecords(facts).filter((record) => record.method === 'minutes')
}

/** Returns the meetings with transcripts or those with captions, whichever are more, transcripts when equal. */
export function verbatimMeetings(facts: Facts): readonly MeetingRecord[] {
  const records = meetingRecords(facts)
  const [most] = VERBATIM.map((method) => records.filter((record) => record.method === method)).sort(
    (left, right) => right.length - left.length,
  )
  return most ?? []
}

interface Tally {
  turns: number
  words: number
  seconds: number
  meetings: number
  silentMeetings: number
}

/**
 * Returns who said how much over the comparable meetings, the parties being what `partyOf` makes of a person at a
 * meeting (null leaves the person out), those first who said most words; null when no meeting was measured.
 */
export function speakingShare(
  facts: Facts,
  partyOf: (person: string, meeting: MeetingRecord) => string | null,
): SpeakingShare | null {
  const meetings = comparableMeetings(facts)
  const method = meetings[0]?.method
  if (method === undefined || method === null) return null
  const directory = partyDirectory(facts)
  const tallies = new Map<string, Tally>()
  let hasSeconds = true
  for (const meeting of meetings) {
    const here = new Map<string, boolean>()
    for (const person of meeting.present) {
      const party = partyOf(person, meeting)
      if (party === null) continue
      const tally = tallies.get(party) ?? { turns: 0, words: 0, seconds: 0, meetings: 0, silentMeetings: 0 }
      const said = meeting.spoken.get(person)
      if (said !== undefined) {
        tally.turns += said.turns
        tally.words += said.words
        if (said.seconds === null) hasSeconds = false
        else tally.seconds += said.seconds
      }
      here.set(party, (here.get(party) ?? false) || meeting.stateOf(person) === 'spoke')
      tallies.set(party, tally)
    }
    for (const [party, spoke] of here) {
      const tally = tallies.get(party)
      if (tally === undefined) continue
      tally.meetings++
      if (!spoke) tally.silentMeetings++
    }
  }
  const totals = [...tallies.values()].reduce(
    (sum, tally) => ({
      turns: sum.turns + tally.turns,
      words: sum.words + tally.words,
      seconds: sum.seconds + tally.seconds,
    }),
    { turns: 0, words: 0, seconds: 0 },
  )
  const part = (amount: number, whole: number): number | null => (whole > 0 ? amount / whole : null)
  const rows = [...tallies].map(([party, tally]): SpeakingRow => {
    // In minutes, silence cannot be told from not having been written down.
    const unknown = method === 'minutes' && tally.words === 0 && tally.turns === 0
    return {
      party,
      label: directory.nameOf(party),
      turns: unknown ? null : tally.turns,
      words: unknown ? null : tally.words,
      seconds: hasSeconds && !unknown ? tally.seconds : null,
      turnShare: unknown ? null : part(tally.turns, totals.turns),
      wordShare: unknown ? null : part(tally.words, totals.words),
      secondShare: hasSeconds && !unknown ? part(tally.seconds, totals.seconds) : null,
      meetings: tally.meetings,
      silentMeetings: method === 'minutes' ? 0 : tally.silentMeetings,
    }
  })
  const seen = new Set<string>()
  for (const record of meetingRecords(facts)) {
    for (const person of record.present) {
      const party = partyOf(person, record)
      if (party !== null && !tallies.has(party)) seen.add(party)
    }
  }
  for (const party of seen) rows.push(notMeasuredRow(party, directory.nameOf(party)))
  rows.sort((left, right) => (right.words ?? -1) - (left.words ?? -1) || (left.label < right.label ? -1 : 1))
  return {
    method,
    meetings: meetings.map((meeting) => meeting.id),
    meetingsLeftOut: facts.meetings.length - meetings.length,
    turns: totals.turns,
    words: totals.words,
    seconds: hasSeconds ? totals.seconds : null,
    rows,
  }
}

function notMeasuredRow(party: string, label: string): SpeakingRow {
  return {
    party,
    label,
    turns: null,
    words: null,
    seconds: null,
    turnShare: null,
    wordShare: null,
    secondShare: null,
    meetings: 0,
    silentMeetings: 0,
  }
}
