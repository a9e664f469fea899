import { writeMotion, writeMovers } from './motions.ts'
import { isoDate, longDate, shortDate } from './calendar.ts'
import { organizationOf } from './organizations.ts'
import { callOwner, callPerson, capitalised, doneBy, plantItem, wordingOf } from './naming.ts'
import type { SamplePerson } from './people.ts'
import type { PlannedMeeting, Task } from './plan.ts'
import { createRandom, type Random } from './random.ts'
import type { PlantedItem, PlantedMeeting, PlantedName, WrittenDocument } from './written.ts'

/** Returns a text with the escapes that a Markdown export of a document editor puts in. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[[\]_*+~#`<>]/g, String.raw`\$&`).replaceAll(' - ', String.raw` \- `)
}

/** Returns a person as the Markdown export writes a person chip. */
export function personChip(person: SamplePerson): string {
  return `[${person.name}](mailto:${person.email})`
}

const REVIEW_HEADINGS = ['Review of actions', 'Actions from last time', 'Carried over'] as const

function ownerMarkup(task: Task, random: Random): { markup: string; owners: PlantedName[] } {
  // A chip or an address now and then: most people just type a name and a colon.
  const dice = random.number()
  const only = task.owners.length === 1 ? task.owners[0] : undefined
  if (only?.kind === 'person' && dice < 0.22) {
    return { markup: `${personChip(only.person)} `, owners: [{ name: only.person.name, as: only.person.name }] }
  }
  if (only?.kind === 'person' && dice < 0.26) {
    return { markup: `${only.person.email}: `, owners: [{ name: only.person.name, as: only.person.email }] }
  }
  const owners = task.owners.map((owner) => callOwner(owner, 'mixed', random))
  if (owners.length === 0) return { markup: random.chance(0.12) ? '??: ' : '', owners }
  const joined = owners.map((owner) => owner.as).join(random.chance(0.5) ? ' \\+ ' : ', ')
  return { markup: dice > 0.9 ? `\\[${joined}\\] ` : `${joined}: `, owners }
}

function checklistLine(task: Task, done: boolean, random: Random): { line: string; item: PlantedItem } {
  const { markup, owners } = ownerMarkup(task, random)
  const body = escapeMarkdown(random.chance(0.5) ? capitalised(task.text) : task.text)
  const due =
    task.dueDay === null
      ? task.dueWords === null
        ? ''
        : ` ${task.dueWords}`
      : random.chance(0.6)
        ? ` by ${shortDate(task.dueDay)}`
        : ` (due ${isoDate(task.dueDay)})`
  return { line: `- [${done ? 'x' : ' '}] ${markup}${body}${due}`, item: plantItem(task, owners, done) }
}

function section(
  meeting: PlannedMeeting,
  next: PlannedMeeting | undefined,
  title: string,
  seed: number,
): { lines: string[]; planted: PlantedMeeting } {
  const random = createRandom(`${seed} running ${meeting.number}`)
  const call = (person: SamplePerson): string => callPerson(person, 'first', random)
  const lines = [
    `## ${shortDate(meeting.day)} | [${escapeMarkdown(title)} meeting](https://www.google.com/calendar/event?eid=${1000 + meeting.number})`,
    '',
    // People typed their organizations at first, and whenever someone new had come; later they only tagged each other.
    meeting.number < 6 || meeting.number % 5 === 0
      ? `Attendees: ${meeting.present.map((person) => `${person.name} (${organizationOf(person.organization).name})`).join(', ')}`
      : `Attendees: ${meeting.present.map(personChip).join(' ')}`,
    '',
    `Facilitator: ${call(meeting.facilitator)}  `,
    `Note-taker: ${call(meeting.noteTaker)}`,
    '',
  ]
  const items: PlantedItem[] = []
  // What the next meeting went through again was ticked there, and stays open here for good.
  const isTicked = (task: Task): boolean => doneBy(task, meeting.untilDay) && next?.carried.includes(task) !== true
  const list = (tasks: readonly Task[], ticked: (task: Task) => boolean): void => {
    for (const task of tasks) {
      const { line, item } = checklistLine(task, ticked(task), wordingOf(task, seed, random))
      lines.push(line)
      items.push(item)
    }
  }
  if (meeting.carried.length > 0) {
    lines.push(`### ${REVIEW_HEADINGS[meeting.number % REVIEW_HEADINGS.length]}`, '')
    list(meeting.carried, (task) => doneBy(task, meeting.day) || isTicked(task))
    lines.push('')
  }
  lines.push('### Notes', '')
  const topics = [...new Set(meeting.remarks.map((remark) => remark.topic))]
  lines.push(
    `* Check-in: ${random.pick(['one good thing each', 'what we are proud of this month', 'a word on the weather inside'])}  `,
  )
  for (const topic of topics) {
    lines.push(`* **${escapeMarkdown(topic)}**  `)
    for (const remark of meeting.remarks.filter((candidate) => candidate.topic === topic)) {
      lines.push(`  * ${call(remark.speaker)}: ${escapeMarkdown(remark.text)}  `)
    }
  }
  if (meeting.agreed.length + meeting.declined.length > 0) {
    const agreed = meeting.agreed.map(
      (motion) => `* Agreed: ${escapeMarkdown(`${motion.text}. ${writeMovers(motion)}`)}  `,
    )
    const declined = meeting.declined.map((motion) => `* ${escapeMarkdown(writeMotion(motion))}  `)
    lines.push('', '### Decisions', '', ...agreed, ...declined)
  }
  lines.push('', '### Action items', '')
  list(meeting.tasks, isTicked)
  lines.push('')
  const attendees = meeting.present.map(({ name }) => ({ name, as: name }))
  return { lines, planted: { title, date: isoDate(meeting.day), attendees, items } }
}

/** Returns a series as one running document in the shape of an editor's Markdown export, the newest meeting first. */
export function writeRunningDocument(
  path: string,
  title: string,
  meetings: readonly PlannedMeeting[],
  seed: number,
): WrittenDocument {
  const newestFirst = [...meetings].reverse()
  const sections = newestFirst.map((meeting, index) => section(meeting, newestFirst[index - 1], title, seed))
  const members = [...new Set(meetings.flatMap((meeting) => meeting.present.map((person) => person.organization)))]
  const first = meetings[0]
  const head = [
    `# ${escapeMarkdown(title)}: running notes`,
    '',
    `Every third week, evenings. Newest meeting on top. Started ${first === undefined ? '' : longDate(first.day)}.  `,
    `Who is in this group: ${members.map((key) => organizationOf(key).name).join(', ')}.`,
    '',
  ]
  return {
    path,
    text: [...head, ...sections.flatMap(({ lines }) => lines)].join('\n'),
    meetings: sections.map(({ planted }) => planted),
  }
}
