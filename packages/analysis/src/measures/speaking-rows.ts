import type { Facts } from '@evenkeel/domain/facts.ts'
import type { SpeakingMethod } from '@evenkeel/domain/meeting.ts'
import { type MeetingRecord, meetingRecords } from '../meeting-record.ts'
import { partyDirectory } from '../party-directory.ts'
import { type ChanceStratum, chanceCounts } from './chance-share.ts'
import { type Targets, targetShares } from './declared-target.ts'

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
  /** The share, 0 to 1, that its declared level or else an equal split would give; null where it was not measured. */
  readonly target: number | null
  /** The share of turns, 5th to 95th percentile, that chance alone would give; null where turns were not counted. */
  readonly chance: { readonly low: number; readonly high: number } | null
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
  /** Of the meetings left out, how many were measured in each other way. */
  readonly leftOutByMethod: Readonly<Record<SpeakingMethod, number>>
  readonly targetKind: Targets['kind']
  readonly turns: number
  readonly words: number
  readonly seconds: number | null
  readonly rows: readonly SpeakingRow[]
}

const VERBATIM: readonly SpeakingMethod[] = ['transcript', 'captions']

/** From so many meetings on, what was said stands for the whole; one or two transcripts among many minutes do not. */
const VERBATIM_MIN = 3

/** Fewer turns cannot be told from chance at all. */
const TURNS_MIN = 10

/**
 * Returns the meetings whose speaking can be put together: three or more with transcripts or with captions, whichever
 * are more; else those with minutes, which tell what was written down and not what was said, when there are three or
 * more; else whatever was said.
 */
function comparableMeetings(facts: Facts): readonly MeetingRecord[] {
  const verbatim = mostVerbatim(facts)
  if (verbatim.length >= VERBATIM_MIN) return verbatim
  const minutes = meetingRecords(facts).filter((record) => record.method === 'minutes')
  return minutes.length >= VERBATIM_MIN || verbatim.length === 0 ? minutes : verbatim
}

function mostVerbatim(facts: Facts): readonly MeetingRecord[] {
  const records = meetingRecords(facts)
  const [most] = VERBATIM.map((method) => records.filter((record) => record.method === method)).sort(
    (left, right) => right.length - left.length,
  )
  return most ?? []
}

/** Returns the meetings that shares of speaking rest on, when their turns were counted; none when they rest on minutes. */
export function verbatimMeetings(facts: Facts): readonly MeetingRecord[] {
  const meetings = comparableMeetings(facts)
  return meetings[0]?.method === 'minutes' ? [] : meetings
}

/** Returns all meetings with a transcript or captions. */
export function allVerbatim(facts: Facts): readonly MeetingRecord[] {
  return meetingRecords(facts).filter(({ method }) => method !== null && VERBATIM.includes(method))
}

interface Tally {
  turns: number
  words: number
  seconds: number
  meetings: number
  silentMeetings: number
  readonly strata: ChanceStratum[]
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
    const here = new Map<string, { spoke: boolean; seats: number }>()
    let turns = 0
    let seats = 0
    for (const person of meeting.present) {
      const party = partyOf(person, meeting)
      const counted = meeting.countedOf(person)
      if (party === null || counted === 0) continue
      const tally = tallies.get(party) ?? {
        turns: 0,
        words: 0,
        seconds: 0,
        meetings: 0,
        silentMeetings: 0,
        strata: [],
      }
      const said = meeting.spoken.get(person)
      if (said !== undefined) {
        tally.turns += said.turns
        turns += said.turns
        tally.words += said.words
        if (said.seconds === null) hasSeconds = false
        else tally.seconds += said.seconds
      }
      const before = here.get(party)
      here.set(party, {
        spoke: before?.spoke === true || meeting.stateOf(person) === 'spoke',
        seats: (before?.seats ?? 0) + counted,
      })
      seats += counted
      tallies.set(party, tally)
    }
    for (const [party, own] of here) {
      const tally = tallies.get(party)
      if (tally === undefined) continue
      tally.meetings++
      tally.strata.push({ trials: turns, chance: own.seats / seats })
      if (!own.spoke) tally.silentMeetings++
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
  const isUnknown = ({ words, turns }: Tally): boolean => method === 'minutes' && words === 0 && turns === 0
  const measured = [...tallies].filter(([, tally]) => !isUnknown(tally)).map(([party]) => party)
  const targets = targetShares(facts, measured)
  const isCounted = method !== 'minutes' && totals.turns >= TURNS_MIN
  const rows = [...tallies].map(([party, tally]): SpeakingRow => {
    // In minutes, silence cannot be told from not having been written down.
    const unknown = isUnknown(tally)
    const chance = isCounted ? chanceCounts(tally.strata) : null
    return {
      party,
      label: directory.nameOf(party),
      turns: unknown ? null : tally.turns,
      words: unknown ? null : tally.words,
      seconds: hasSeconds && !unknown ? tally.seconds : null,
      turnShare: unknown ? null : part(tally.turns, totals.turns),
      wordShare: unknown ? null : part(tally.words, totals.words),
      secondShare: hasSeconds && !unknown ? part(tally.seconds, totals.seconds) : null,
      target: unknown ? null : targets.shareOf(party),
      chance: chance === null ? null : { low: chance.low / totals.turns, high: chance.high / totals.turns },
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
    leftOutByMethod: leftOutByMethod(facts, method),
    targetKind: targets.kind,
    turns: totals.turns,
    words: totals.words,
    seconds: hasSeconds ? totals.seconds : null,
    rows,
  }
}

function leftOutByMethod(facts: Facts, chosen: SpeakingMethod): Record<SpeakingMethod, number> {
  const counts = { transcript: 0, captions: 0, minutes: 0 }
  for (const { method } of meetingRecords(facts)) if (method !== null && method !== chosen) counts[method]++
  return counts
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
    target: null,
    chance: null,
    meetings: 0,
    silentMeetings: 0,
  }
}
