import { isoDate, longDate } from './calendar.ts'
import { callOwner, callPerson, doneBy, joinNames, plantItem, wordingOf } from './naming.ts'
import type { SamplePerson } from './people.ts'
import type { PlannedMeeting, Task } from './plan.ts'
import { createRandom } from './random.ts'
import { markOf, markReviewed } from './review-marks.ts'
import type { PlantedItem, WrittenDocument } from './written.ts'

/** Returns one meeting as scribed minutes with `ACTION:` and `RESOLVED:` lines between the remarks. */
export function writeActionLines(path: string, title: string, meeting: PlannedMeeting, seed: number): WrittenDocument {
  const random = createRandom(`${seed} lines ${meeting.series} ${meeting.number}`)
  const call = (person: SamplePerson): string => callPerson(person, 'first', random)
  const lines = [
    `# ${title}`,
    '',
    longDate(meeting.day),
    '',
    `Present: ${meeting.present.map((person) => person.name).join(', ')}`,
    `Regrets: ${meeting.absent.map((person) => person.name).join(', ') || 'none'}`,
    `Chair: ${meeting.facilitator.name}`,
    `Scribe: ${meeting.noteTaker.name}`,
  ]
  const items: PlantedItem[] = []
  const wordsOf = (task: Task, done: boolean): string => {
    const wording = wordingOf(task, seed, random)
    const owners = task.owners.map((owner) => callOwner(owner, 'first', wording))
    items.push(plantItem(task, owners, done))
    const who = owners.length === 0 ? '' : `${joinNames(owners.map((owner) => owner.as))} to `
    return `${who}${task.text}${task.dueDay === null ? '' : ` - due ${isoDate(task.dueDay)}`}`
  }
  if (meeting.carried.length > 0) {
    lines.push('', '## Previous actions', '')
    const mark = markOf(meeting.number, ['struck', 'box', 'dash'])
    for (const task of meeting.carried) {
      const done = doneBy(task, meeting.day)
      lines.push(`- ${markReviewed(mark, wordsOf(task, done), done)}`)
    }
  }
  for (const topic of new Set(meeting.tasks.map((task) => task.topic))) {
    lines.push('', `## ${topic}`, '')
    for (const remark of meeting.remarks.filter((candidate) => candidate.topic === topic)) {
      lines.push(`${call(remark.speaker)}: ${remark.text}`)
    }
    for (const { text } of meeting.agreed.filter((candidate) => candidate.topic === topic)) {
      lines.push('', `RESOLVED: ${text}`)
    }
    lines.push('')
    for (const task of meeting.tasks.filter((candidate) => candidate.topic === topic)) {
      lines.push(`ACTION: ${wordsOf(task, false)}  `)
    }
  }
  lines.push('')
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
