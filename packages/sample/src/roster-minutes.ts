import { isoDate, longDate, monthDay } from './calendar.ts'
import { writeMotion } from './motions.ts'
import { callOwner, callPerson, capitalised, joinNames, plantItem, doneBy, wordingOf } from './naming.ts'
import { organizationOf } from './organizations.ts'
import type { SamplePerson } from './people.ts'
import type { PlannedMeeting, Task } from './plan.ts'
import { createRandom } from './random.ts'
import { markOf, markReviewed } from './review-marks.ts'
import type { PlantedItem, WrittenDocument } from './written.ts'

/** Returns one meeting as minutes that begin with a ticked roster of delegates and their organizations. */
export function writeRosterMinutes(
  path: string,
  title: string,
  meeting: PlannedMeeting,
  members: readonly SamplePerson[],
  seed: number,
): WrittenDocument {
  const random = createRandom(`${seed} roster ${meeting.number}`)
  const call = (person: SamplePerson): string => callPerson(person, 'first', random)
  const tick = (person: SamplePerson): string =>
    `- [${meeting.present.includes(person) ? 'x' : ' '}] ${person.name} - ${organizationOf(person.organization).name}`
  const lines = [
    `# ${title} Meeting - ${longDate(meeting.day)}`,
    '',
    '## Attendance',
    '',
    '### Delegates',
    '',
    ...members.slice(0, 8).map(tick),
    '',
    '### Alternates',
    '',
    ...members.slice(8).map(tick),
    '',
    `Facilitator: ${meeting.facilitator.name}  `,
    `Notes: ${meeting.noteTaker.name}`,
  ]
  const items: PlantedItem[] = []
  const sentence = (task: Task): { line: string; done: boolean } => {
    const owners = task.owners.map((owner) => callOwner(owner, 'first', wordingOf(task, seed, random)))
    const done = doneBy(task, meeting.day)
    const due =
      task.dueDay === null ? (task.dueWords === null ? '' : ` ${task.dueWords}`) : ` by ${monthDay(task.dueDay)}`
    const who = owners.length === 0 ? '' : `${capitalised(joinNames(owners.map((owner) => owner.as)))} to `
    items.push(plantItem(task, owners, done))
    return { line: `${who}${owners.length === 0 ? capitalised(task.text) : task.text}${due}`, done }
  }
  if (meeting.carried.length > 0) {
    const mark = markOf(meeting.number, ['struck', 'brackets', 'box'])
    lines.push('', `## ${meeting.number % 3 === 1 ? 'Review of actions' : 'Previous action items'}`, '')
    for (const task of meeting.carried) {
      const { line, done } = sentence(task)
      lines.push(`- ${markReviewed(mark, line, done)}`)
    }
  }
  lines.push('', '## Notes')
  for (const topic of new Set(meeting.remarks.map((remark) => remark.topic))) {
    lines.push('', `### ${topic}`, '')
    for (const remark of meeting.remarks.filter((candidate) => candidate.topic === topic)) {
      lines.push(`- ${call(remark.speaker)}: ${remark.text}`)
    }
  }
  const motions = [...meeting.agreed, ...meeting.declined]
  if (motions.length > 0) {
    lines.push('', '## Decisions', '', ...motions.map((motion) => `- ${writeMotion(motion)}`))
  }
  lines.push('', '## Action items', '', ...meeting.tasks.map((task) => `- ${sentence(task).line}`), '')
  return {
    path,
    text: lines.join('\n'),
    meetings: [
      {
        title: `${title} Meeting`,
        date: isoDate(meeting.day),
        attendees: meeting.present.map(({ name }) => ({ name, as: name })),
        items,
      },
    ],
  }
}
