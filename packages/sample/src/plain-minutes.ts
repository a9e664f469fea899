import { writeMotion, writeMovers } from './motions.ts'
import { britishDate, isoDate, monthDay, weekdayName } from './calendar.ts'
import { callOwner, callPerson, doneBy, plantItem, wordingOf } from './naming.ts'
import { organizationOf } from './organizations.ts'
import type { SamplePerson } from './people.ts'
import type { PlannedMeeting, Task } from './plan.ts'
import { createRandom, type Random } from './random.ts'
import { markOf, markReviewed, type ReviewMark } from './review-marks.ts'
import type { PlantedItem, WrittenDocument } from './written.ts'

function withOrganization(person: SamplePerson): string {
  return `${person.name} (${organizationOf(person.organization).name})`
}

/** Returns a task as a handwritten list has it, without its bullet. */
export function taskLine(
  task: Task,
  done: boolean,
  mark: ReviewMark,
  random: Random,
): { line: string; item: PlantedItem } {
  const owners = task.owners.map((owner) => callOwner(owner, 'mixed', random))
  const who = owners.length === 0 ? (random.chance(0.15) ? '???: ' : '') : `${owners.map((o) => o.as).join(', ')}: `
  const due =
    task.dueDay === null ? (task.dueWords === null ? '' : `, ${task.dueWords}`) : `, by ${monthDay(task.dueDay)}`
  return { line: markReviewed(mark, `${who}${task.text}${due}`, done), item: plantItem(task, owners, done) }
}

/** Returns one meeting as plain minutes with Present and Regrets and `name:` checklists, as Markdown or as bare text. */
export function writePlainMinutes(
  path: string,
  title: string,
  meeting: PlannedMeeting,
  format: 'md' | 'txt',
  seed: number,
): WrittenDocument {
  const random = createRandom(`${seed} plain ${meeting.series} ${meeting.number}`)
  const call = (person: SamplePerson): string => callPerson(person, 'first', random)
  const heading = (text: string): string[] =>
    format === 'md' ? ['', `## ${text}`, ''] : ['', text.toUpperCase(), '-'.repeat(text.length), '']
  const bullet = format === 'md' ? '- ' : '* '
  const lines = [
    format === 'md' ? `# ${title}, minutes` : `${title.toUpperCase()} - MINUTES`,
    '',
    `Date: ${weekdayName(meeting.day)}, ${britishDate(meeting.day)}`,
    `Present: ${meeting.present.map(withOrganization).join(', ')}`,
    `Regrets: ${meeting.absent.length === 0 ? 'none' : meeting.absent.map((person) => person.name).join(', ')}`,
    `Chair: ${meeting.facilitator.name}`,
    `Minutes: ${meeting.noteTaker.name}`,
  ]
  const items: PlantedItem[] = []
  const list = (name: string, tasks: readonly Task[], mark: ReviewMark): void => {
    if (tasks.length === 0) return
    lines.push(...heading(name))
    for (const task of tasks) {
      const done = name !== 'Actions' && doneBy(task, meeting.day)
      const { line, item } = taskLine(task, done, mark, wordingOf(task, seed, random))
      lines.push(`- ${line}`)
      items.push(item)
    }
  }
  list(
    'Actions from last time',
    meeting.carried,
    markOf(meeting.number, format === 'md' ? ['struck', 'box', 'dash'] : ['box', 'dash']),
  )
  const topics = [...new Set(meeting.remarks.map((remark) => remark.topic))]
  for (const topic of topics) {
    lines.push(...heading(topic))
    for (const remark of meeting.remarks.filter((candidate) => candidate.topic === topic)) {
      lines.push(`${bullet}${call(remark.speaker)}: ${remark.text}`)
    }
    for (const agreed of meeting.agreed.filter((candidate) => candidate.topic === topic)) {
      lines.push('', `Decision: ${agreed.text} (consent, nobody outside their range). ${writeMovers(agreed)}`)
    }
    for (const declined of meeting.declined.filter((candidate) => candidate.topic === topic)) {
      lines.push('', `Decision: ${writeMotion(declined)}`)
    }
  }
  list('Actions', meeting.tasks, 'box')
  lines.push('', `Closed with a round at ${random.integer(11, 12)}:${random.pick(['05', '20', '35'])}.`, '')
  return {
    path,
    text: lines.join('\n'),
    meetings: [
      {
        title,
        date: isoDate(meeting.day),
        attendees: meeting.present.map(({ name }) => ({ name, as: name })),
        items,
      },
    ],
  }
}
