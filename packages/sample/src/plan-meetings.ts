import { drawAttendance, drawFacilitator } from './attendance.ts'
import type { Beat } from './beat.ts'
import { dayNumber, weekdayOf } from './calendar.ts'
import type { OrganizationKey } from './organizations.ts'
import { drawFate } from './fate.ts'
import { drawAgreed, drawDeclined } from './motions.ts'
import { createChampionQuota, drawOwners } from './ownership.ts'
import { bridge, champion, type SamplePerson } from './people.ts'
import type { PlannedMeeting, Remark, Task } from './plan.ts'
import { createRandom, type Random } from './random.ts'
import { allSeries, type Series } from './series.ts'

const SPAN_DAYS = 730
const DUE_WORDS = ['before the next meeting', 'as soon as possible', 'once the results are in'] as const
/** What is open for longer is given up without a word. */
const CARRIED_DAYS_MAX = 150
const HOUSEKEEPING = 'Housekeeping'
const CHORES = [
  'post the notes to the shared folder',
  'send the reminder for the next meeting',
  'book the room and the childcare',
] as const
/** Each working group gets something to do as a whole, so that the notes name it. */
const GROUP_CHORE = 'write two lines on what it is for'
const GROUP_CHORE_AT = 1

/** Returns the days of a series' meetings: evenly spread, on its weekday, the last before `today`. */
function daysOf(series: Series, today: number): number[] {
  const count = series.beats.length / series.beatsEach
  return Array.from({ length: count }, (_, index) => {
    const share = series.from + ((series.to - series.from) * index) / (count - 1)
    const target = Math.round(today - SPAN_DAYS + SPAN_DAYS * share) - 1
    return target - ((weekdayOf(target) - series.weekday + 7) % 7)
  })
}

/** Returns the usual number of days from one meeting of a series to the next. */
function daysBetween(days: readonly number[]): number {
  return Math.round(((days.at(-1) ?? 0) - (days[0] ?? 0)) / Math.max(1, days.length - 1))
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

/** People promise things for a meeting, or for some days after it, more often than for a day of its own. */
function drawDueDay(day: number, next: number, random: Random): number {
  const dice = random.number()
  if (dice < 0.4) return next
  if (dice < 0.78) return next + random.integer(1, 16)
  return dice < 0.87 ? day + random.integer(9, 30) : next + random.integer(20, 50)
}

/** Chores go without saying, and who speaks up in an assembly seldom names a day. */
function datedShare(series: Series, topic: string): number {
  return topic === HOUSEKEEPING ? 0 : series.key === 'assembly' ? 0.2 : 0.65
}

function draftTask(
  series: Series,
  text: string,
  topic: string,
  owners: Task['owners'],
  { day, progress, number, days }: { day: number; progress: number; number: number; days: readonly number[] },
  random: Random,
): Task {
  const dice = random.number()
  const next = days[number + 1] ?? day + daysBetween(days)
  const dueDay = dice < datedShare(series, topic) ? drawDueDay(day, next, random) : null
  const dueWords = dueDay === null && random.chance(0.3) ? random.pick(DUE_WORDS) : null
  const fate = drawFate({ owners, dueDay, progress, number }, days, random)
  return { text, topic, owners, dueDay, dueWords, day, progress, ...fate }
}

function affinityOf(beat: Beat, random: Random): OrganizationKey | null {
  const prefixes = beat.said.flatMap((line) => (line.includes('|') ? [line.slice(0, line.indexOf('|'))] : []))
  const organizationsHeard = prefixes.filter((prefix) => prefix !== 'bridge')
  return organizationsHeard.length === 0 ? null : (random.pick(organizationsHeard) as OrganizationKey)
}

/** Returns what a meeting goes through again: nearly all that was done since the last one, and some of the last that is open. */
function carriedOver(series: Series, tasks: readonly Task[], day: number, lastDay: number, random: Random): Task[] {
  // In the running document chores are ticked where they stand and never spoken of.
  const own = tasks.filter((task) => series.key !== 'river' || task.topic !== HOUSEKEEPING)
  const done = own.filter((task) => task.closedDay !== null && task.closedDay > lastDay && task.closedDay <= day)
  const isOpen = (task: Task): boolean => !task.forgotten && (task.closedDay === null || task.closedDay > day)
  const open = own.filter((task) => isOpen(task) && day - task.day <= CARRIED_DAYS_MAX).slice(-7)
  const reviewed = new Set([...done.filter(() => random.chance(0.97)), ...open.filter(() => random.chance(0.6))])
  // Old notes are gone through from top to bottom.
  return own.filter((task) => reviewed.has(task))
}

function planSeries(series: Series, seed: number, today: number): PlannedMeeting[] {
  const days = daysOf(series, today)
  const given: Task[] = []
  const isForChampion = createChampionQuota(series)
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
        const owners = drawOwners(series, isForChampion(progress), present, affinityOf(beat, random), random)
        return draftTask(series, text, beat.topic, owners, { day, progress, number, days }, random)
      }),
    )
    if (series.key === 'river' || (series.key === 'food' && number % 2 === 0)) {
      const chore = CHORES[number % CHORES.length] ?? CHORES[0]
      const owners = random.chance(0.35) ? [{ kind: 'person' as const, person: noteTaker }] : []
      tasks.push(draftTask(series, chore, HOUSEKEEPING, owners, { day, progress, number, days }, random))
    }
    if (number === GROUP_CHORE_AT && series.key !== 'assembly') {
      const owners = [{ kind: 'party' as const, name: series.group }]
      const random = createRandom(`${seed} ${series.key} group`)
      tasks.push(draftTask(series, GROUP_CHORE, HOUSEKEEPING, owners, { day, progress, number, days }, random))
    }
    const movers = createRandom(`${seed} ${series.key} ${number} motions`)
    const carried = carriedOver(series, given, day, days[number - 1] ?? 0, random)
    given.push(...tasks)
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
      agreed: drawAgreed(beats, present, movers),
      declined: drawDeclined(beats, present, movers),
    }
  })
}

/** Returns all the meetings of two years up to `today` (`YYYY-MM-DD`), series by series in order of time. */
export function planMeetings(seed: number, today: string): readonly PlannedMeeting[] {
  return allSeries.flatMap((series) => planSeries(series, seed, dayNumber(today)))
}
