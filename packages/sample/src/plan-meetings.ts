import { drawAttendance, drawFacilitator } from './attendance.ts'
import type { Beat } from './beat.ts'
import { dayNumber, weekdayOf } from './calendar.ts'
import type { OrganizationKey } from './organizations.ts'
import { drawOwners } from './ownership.ts'
import { bridge, champion, type SamplePerson } from './people.ts'
import type { PlannedMeeting, Remark, Task } from './plan.ts'
import { createRandom, type Random } from './random.ts'
import { allSeries, type Series } from './series.ts'

const SPAN_DAYS = 730
const DUE_WORDS = ['before the next meeting', 'as soon as possible', 'once the results are in'] as const
const CHORES = [
  'post the notes to the shared folder',
  'send the reminder for the next meeting',
  'book the room and the childcare',
] as const

/** Returns the days of a series' meetings: evenly spread, on its weekday, the last before `today`. */
function daysOf(series: Series, today: number): number[] {
  const count = series.beats.length / series.beatsEach
  return Array.from({ length: count }, (_, index) => {
    const share = series.from + ((series.to - series.from) * index) / (count - 1)
    const target = Math.round(today - SPAN_DAYS + SPAN_DAYS * share) - 1
    return target - ((weekdayOf(target) - series.weekday + 7) % 7)
  })
}

function speakerOf(prefix: string, present: readonly SamplePerson[], random: Random): SamplePerson {
  if (prefix === 'bridge' && present.includes(bridge)) return bridge
  const mine = present.filter((person) => person.organization === prefix)
  return random.weighted(mine.length > 0 ? mine : present, (person) => person.voice)
}

function remarksOf(beat: Beat, present: readonly SamplePerson[], random: Random): Remark[] {
  const remarks: Remark[] = []
  for (const line of beat.said) {
    const bar = line.indexOf('|')
    const prefix = bar < 0 ? '' : line.slice(0, bar)
    // What only an absent group could have said stays unsaid.
    if (prefix === 'field' || prefix === 'oldmill' || prefix === 'youth') {
      if (!present.some((person) => person.organization === prefix)) continue
    }
    remarks.push({ speaker: speakerOf(prefix, present, random), topic: beat.topic, text: line.slice(bar + 1) })
  }
  return remarks
}

function closedDayOf(task: Omit<Task, 'closedDay'>, progress: number, random: Random): number | null {
  const overloaded = task.owners.some((owner) => owner.kind === 'person' && owner.person === champion)
  const chance = task.owners.length === 0 ? 0.45 : overloaded ? 0.95 - 0.45 * progress : 0.9
  return random.chance(chance) ? task.day + random.integer(3, overloaded ? 25 + Math.round(45 * progress) : 35) : null
}

function draftTask(
  text: string,
  topic: string,
  day: number,
  owners: Task['owners'],
  progress: number,
  random: Random,
): Task {
  const dated = random.number()
  const task = {
    text,
    topic,
    owners,
    dueDay: dated < 0.42 ? day + random.integer(7, 42) : null,
    dueWords: dated >= 0.42 && dated < 0.52 ? random.pick(DUE_WORDS) : null,
    day,
  }
  return { ...task, closedDay: closedDayOf(task, progress, random) }
}

function affinityOf(beat: Beat, random: Random): OrganizationKey | null {
  const prefixes = beat.said.flatMap((line) => (line.includes('|') ? [line.slice(0, line.indexOf('|'))] : []))
  const organizationsHeard = prefixes.filter((prefix) => prefix !== 'bridge')
  return organizationsHeard.length === 0 ? null : (random.pick(organizationsHeard) as OrganizationKey)
}

/** Returns what a meeting goes through again: nearly all that was done since the last one, and some of the last that is open. */
function carriedOver(tasks: readonly Task[], day: number, lastDay: number, random: Random): Task[] {
  const own = tasks.filter((task) => task.topic !== 'Housekeeping')
  const done = own.filter((task) => task.closedDay !== null && task.closedDay > lastDay && task.closedDay <= day)
  const open = own.filter((task) => task.closedDay === null || task.closedDay > day).slice(-6)
  return [...done.filter(() => random.chance(0.95)), ...open.filter(() => random.chance(0.5))]
}

function planSeries(series: Series, seed: number, today: number): PlannedMeeting[] {
  const days = daysOf(series, today)
  const open: Task[] = []
  return days.map((day, number) => {
    const random = createRandom(`${seed} ${series.key} ${number}`)
    const progress = Math.min(1, Math.max(0, (day - today + SPAN_DAYS) / SPAN_DAYS))
    const { present, absent } = drawAttendance(series, progress, random)
    const facilitator = drawFacilitator(series, number, progress, present, random)
    const noteTakers = present.filter((person) => person !== facilitator)
    const noteTaker =
      progress > 0.6 && facilitator !== champion && present.includes(champion) ? champion : random.pick(noteTakers)
    const beats = series.beats.slice(number * series.beatsEach, (number + 1) * series.beatsEach)
    const tasks = beats.flatMap((beat) =>
      beat.todo.map((text) => {
        const owners = drawOwners(series, progress, present, affinityOf(beat, random), random)
        return draftTask(text, beat.topic, day, owners, progress, random)
      }),
    )
    if (series.key === 'river' || (series.key === 'food' && number % 2 === 0)) {
      const chore = CHORES[number % CHORES.length] ?? CHORES[0]
      const owners = random.chance(0.35) ? [{ kind: 'person' as const, person: noteTaker }] : []
      tasks.push(draftTask(chore, 'Housekeeping', day, owners, progress, random))
    }
    const carried = carriedOver(open, day, days[number - 1] ?? 0, random)
    open.push(...tasks)
    return {
      series: series.key,
      number,
      day,
      untilDay: days[number + 1] ?? today,
      progress,
      present,
      absent,
      facilitator,
      noteTaker,
      remarks: beats.flatMap((beat) => remarksOf(beat, present, random)),
      tasks,
      carried,
      agreed: beats.flatMap((beat) => (beat.agreed === undefined ? [] : [{ topic: beat.topic, text: beat.agreed }])),
    }
  })
}

/** Returns all the meetings of two years up to `today` (`YYYY-MM-DD`), series by series in order of time. */
export function planMeetings(seed: number, today: string): readonly PlannedMeeting[] {
  return allSeries.flatMap((series) => planSeries(series, seed, dayNumber(today)))
}
