import { detectFallenSilent } from '@evenkeel/analysis/detectors/fallen-silent.ts'
import { meetingRecords, type MeetingRecord, type PresenceState } from '@evenkeel/analysis/meeting-record.ts'
import { whyNoOrganizations } from '@evenkeel/analysis/of-people.ts'
import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import { restrictToWindow, type Window } from '@evenkeel/analysis/window.ts'
import type { MeetingState, MeetingStripData, StripMark } from '@evenkeel/charts/meeting-strip/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import { partiesOf, type Figure, type Lens } from './talk-data.ts'

/** How many of the latest meetings are drawn. */
const meetingsDrawn = 60
const fewest = 2

/** The strongest first: an organization is in the strongest state of its people. */
const strength: readonly PresenceState[] = ['spoke', 'silent', 'present', 'absent', 'not-invited', 'not-measured']

const drawnAs: Readonly<Record<PresenceState, MeetingState>> = {
  spoke: 'spoke',
  silent: 'silent',
  present: 'present',
  absent: 'absent',
  'not-invited': 'not-on-roster',
  'not-measured': 'not-measured',
}

function marksOf(meeting: MeetingRecord, lens: Lens): Map<string, StripMark> {
  let words = 0
  for (const said of meeting.spoken.values()) words += said.words
  const found = new Map<string, { state: PresenceState; words: number }>()
  for (const person of [...meeting.present, ...meeting.absent]) {
    const party = lens === 'organization' ? meeting.organizationOf(person) : person
    if (party === null) continue
    const state = meeting.stateOf(person)
    const own = meeting.spoken.get(person)?.words ?? 0
    const before = found.get(party)
    const stronger =
      before === undefined || strength.indexOf(state) < strength.indexOf(before.state) ? state : before.state
    found.set(party, { state: stronger, words: own + (before?.words ?? 0) })
  }
  return new Map(
    [...found].map(([party, { state, words: own }]) => [
      party,
      {
        meeting: meeting.id,
        state: drawnAs[state],
        share: state === 'spoke' && words > 0 ? own / words : null,
      },
    ]),
  )
}

/** Returns the first of the last meetings, one after the other, at which a party was not heard or seen. */
function silentSinceOf(marks: readonly StripMark[], meetings: readonly MeetingRecord[]): string | null {
  const byMeeting = new Map(marks.map((mark) => [mark.meeting, mark.state]))
  let since: string | null = null
  for (const meeting of [...meetings].reverse()) {
    // A meeting without a list says nothing about anybody.
    if (!meeting.hasList && meeting.method === null) continue
    const state = byMeeting.get(meeting.id) ?? 'not-on-roster'
    if (state === 'spoke' || state === 'present') break
    since = meeting.id
  }
  return since
}

/** Returns what each was at each of the latest meetings of the window, those there most often first. */
export function stripData(facts: Facts, window: Window, lens: Lens): Figure<MeetingStripData> {
  const inWindow = restrictToWindow(facts, window)
  const directory = partyDirectory(inWindow)
  const all = meetingRecords(inWindow).filter(({ hasList, method }) => hasList || method !== null)
  const meetings = all.slice(-meetingsDrawn)
  const titles = new Map(inWindow.meetings.map((meeting) => [meeting.id, meeting.title]))
  // Many come once or twice: only a change that chance does not explain is marked.
  const fallenSilent = new Set(detectFallenSilent(facts, window).flatMap(({ about }) => about))
  const rows = new Map<string, StripMark[]>()
  for (const meeting of meetings) {
    const found = marksOf(meeting, lens)
    for (const [party, mark] of found) rows.set(party, [...(rows.get(party) ?? []), mark])
  }
  const parties = partiesOf(lens)
  const notEnough =
    meetings.length < fewest || rows.size === 0
      ? whyNoOrganizations(
          facts,
          `At least ${fewest} meetings with a list of who was there are needed; there are ${meetings.length}.`,
        )
      : null
  return {
    data: {
      meetings: meetings.map(({ id, date }) => ({ id, title: titles.get(id) ?? '', date })),
      rows: [...rows]
        .map(([id, marks]) => ({
          id,
          name: directory.nameOf(id),
          marks,
          silentSince: fallenSilent.has(id) ? silentSinceOf(marks, meetings) : null,
          there: marks.filter(({ state }) => state === 'spoke' || state === 'present' || state === 'silent').length,
        }))
        .sort((left, right) => right.there - left.there || left.name.localeCompare(right.name))
        .map(({ id, name, marks, silentSince }) => ({ id, name, marks, silentSince })),
      parties,
      notEnough,
    },
    basis: basisUnlessWithheld(notEnough, {
      n: `the latest ${meetings.length} of ${all.length} meetings with a list or speaking figures`,
      method:
        lens === 'organization'
          ? 'An organization counts as its most active person did at that meeting.'
          : 'From lists of who was there and from speaking figures.',
      uncertainty:
        'none for single meetings, since each is shown as it was written down; “fallen silent” is marked only where chance would give it once in twenty times or less.',
    }),
  }
}
