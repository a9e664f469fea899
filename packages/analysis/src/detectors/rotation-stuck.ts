import type { Facts } from '@evenkeel/domain/facts.ts'
import type { MeetingRole } from '@evenkeel/domain/meeting.ts'
import { chanceBand } from '../chance-band.ts'
import type { Finding } from '../finding.ts'
import { percent } from '../measures/plain-numbers.ts'
import { randomBelow, type SeededRandom } from '../seeded-random.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { timesInHundred } from './chance-words.ts'
import { recentMeetings } from './recent-meetings.ts'

/** Who chairs and who facilitates are one task in most notes, which use either word. */
const TASKS = [
  { task: 'leading', did: 'led', roles: ['chair', 'facilitator'] },
  { task: 'notes', did: 'took the notes of', roles: ['note-taker'] },
] as const satisfies readonly { task: string; did: string; roles: readonly MeetingRole[] }[]

/** A rota is asked about over one year: an office held for a term before that is over. */
const YEARS = 1
const MEETINGS_MIN = 8
/** Half of all meetings and more; a judgement, not a result of research. */
const SHARE_MIN = 0.5
/** One false alarm in twenty over both tasks. */
const CHANCE_MAX = 0.05

/**
 * Returns a finding for a task at meetings, leading them or taking notes, that one person had at half or more of the
 * meetings of the last year which say who did, and at more than chance gives anybody if it falls to one of those present
 * (practice P14).
 */
export function detectRotationStuck(facts: Facts, window: Window): readonly Finding[] {
  if (facts.withheld?.people === true) return []
  const inWindow = restrictToWindow(facts, window)
  const meetings = recentMeetings(inWindow, YEARS)
  return TASKS.flatMap(({ task, did, roles }): readonly Finding[] => {
    const holders = new Map<string, Set<string>>()
    for (const row of inWindow.attendance) {
      if (row.state !== 'present' || row.role === null || !(roles as readonly MeetingRole[]).includes(row.role))
        continue
      holders.set(row.meeting, (holders.get(row.meeting) ?? new Set()).add(row.person))
    }
    // Where only those with the task are listed there was nobody else to take it.
    const told = meetings.filter((meeting) => {
      const held = holders.get(meeting.id)?.size ?? 0
      return held > 0 && meeting.present.length > held
    })
    if (told.length < MEETINGS_MIN) return []
    const times = new Map<string, string[]>()
    for (const { id } of told) {
      for (const person of holders.get(id) ?? []) times.set(person, [...(times.get(person) ?? []), id])
    }
    const [top] = [...times].sort((left, right) => right[1].length - left[1].length || (left[0] < right[0] ? -1 : 1))
    if (top === undefined || top[1].length < told.length * SHARE_MIN) return []
    const seats = told.map(({ id, present }) => ({ present: present.toSorted(), held: holders.get(id)?.size ?? 1 }))
    const band = chanceBand({
      observed: top[1].length,
      model: 'Each time the task falls to anybody of those present.',
      draw: (random) => mostTimes(seats, random),
    })
    const chance = Math.min(1, TASKS.length * band.chance)
    if (band.position !== 'above' || chance > CHANCE_MAX) return []
    return [
      {
        id: `rotation-stuck:${task}`,
        detector: 'rotation-stuck',
        claim: `One person ${did} ${top[1].length} of the ${told.length} meetings of the last year that say who did, ${percent(top[1].length / told.length)}; ${times.size - 1 === 0 ? 'nobody else did' : `${times.size - 1} others have done it too`}.`,
        because: top[1],
        about: [top[0]],
        measures: ['reliance'],
        practice: ['P14'],
        certainty: {
          chance,
          n: told.length,
          of: 'meetings',
          sentence: `If it fell each time to anybody who was there, whoever had it most would have had it ${band.low} to ${band.high} times; so many come by chance ${timesInHundred(chance)}.`,
        },
        audience: 'coordinator',
        question: 'Who would like to try it next time, with the present one beside them?',
      },
    ]
  })
}

function mostTimes(
  seats: readonly { readonly present: readonly string[]; readonly held: number }[],
  random: SeededRandom,
): number {
  const counts = new Map<string, number>()
  let most = 0
  for (const { present, held } of seats) {
    const left = [...present]
    for (let task = 0; task < held; task++) {
      const [person = ''] = left.splice(randomBelow(random, left.length), 1)
      const count = (counts.get(person) ?? 0) + 1
      counts.set(person, count)
      if (count > most) most = count
    }
  }
  return most
}
