import { isoDate, shortDate } from './calendar.ts'
import { capitalised, doneBy, joinNames, plantItem, wordingOf } from './naming.ts'
import type { SamplePerson } from './people.ts'
import { taskLine } from './plain-minutes.ts'
import type { PlannedMeeting, Task } from './plan.ts'
import { createRandom } from './random.ts'
import { escapeMarkdown, personChip } from './running-document.ts'
import { talkOf } from './talk.ts'
import { transcriptTab } from './transcript.ts'
import { canonicalName, type PlantedItem, type PlantedName, type WrittenDocument } from './written.ts'

/** The two shapes of such notes in 2026. */
export type NotesShape = 'old' | 'new'

const REVIEW =
  "*You should review Gemini's notes to make sure they're accurate. [Get tips and learn how Gemini takes notes](https://support.google.com/meet/answer/14754931)*"

function ownersOf(task: Task): PlantedName[] {
  return task.owners.map((owner) => {
    const name = canonicalName(owner)
    return { name, as: name === 'all' ? 'The group' : name }
  })
}

/** Returns the two or three words that such notes put before a task's sentence. */
function titleOf(task: Task): string {
  const words = task.text
    .split(' ')
    .filter((word) => !['the', 'a', 'an', 'what', 'who', 'whether', 'is', 'down'].includes(word))
  const end = words.findIndex(
    (word, index) =>
      index > 1 && ['on', 'for', 'of', 'in', 'to', 'with', 'that', 'from', 'at', 'and', 'through'].includes(word),
  )
  return capitalised(
    words
      .slice(0, end < 0 ? 3 : Math.min(end, 4))
      .join(' ')
      .replace(/[,.]$/, ''),
  )
}

const dueOf = (task: Task): string =>
  task.dueDay === null ? (task.dueWords === null ? '' : ` ${task.dueWords}`) : ` by ${shortDate(task.dueDay)}`

function oldItem(task: Task, done: boolean): { line: string; item: PlantedItem } {
  const owners = ownersOf(task)
  const who = owners.length === 0 ? 'The group' : joinNames(owners.map((owner) => owner.as))
  const named = owners.length === 0 ? [{ name: 'The group', as: 'The group' }] : owners
  return {
    line: `- [${done ? 'x' : ' '}] ${who} will ${escapeMarkdown(task.text)}${dueOf(task)}.`,
    item: plantItem(task, named, done),
  }
}

function newItem(task: Task, done: boolean): { line: string; item: PlantedItem } {
  const owners = ownersOf(task)
  const who = owners.length === 0 ? 'The group' : owners.map((owner) => owner.as).join(', ')
  const named = owners.length === 0 ? [{ name: 'The group', as: 'The group' }] : owners
  const body = escapeMarkdown(capitalised(task.text))
  return {
    line: `- [${done ? 'x' : ' '}] \\[${who}\\] ${titleOf(task)}: ${body}${dueOf(task)}.`,
    item: plantItem(task, named, done),
  }
}

/** Returns a task as the notes of either shape list it. */
function itemOf(shape: NotesShape, task: Task, done: boolean): { line: string; item: PlantedItem } {
  return shape === 'old' ? oldItem(task, done) : newItem(task, done)
}

function reported(speaker: SamplePerson, text: string): string {
  return `${speaker.name} reported: “${escapeMarkdown(text)}”`
}

/** Returns one call as the notes tab of either shape of 2026 with the transcript tab behind it, as it stands on `todayDay`. */
export function writeGeminiNotes(
  path: string,
  title: string,
  meeting: PlannedMeeting,
  shapeOf: (progress: number) => NotesShape | 'by-hand',
  later: readonly PlannedMeeting[],
  todayDay: number,
  seed: number,
): WrittenDocument {
  const random = createRandom(`${seed} gemini ${meeting.series} ${meeting.number}`)
  const shape = shapeOf(meeting.progress) === 'new' ? 'new' : 'old'
  const talk = talkOf(meeting, false, seed)
  const tab = `t.${random.integer(100_000, 999_999).toString(36)}`
  const strong = (text: string): string => (shape === 'new' ? `**${text}**` : text)
  const topics = [...new Set(meeting.remarks.map((remark) => remark.topic))]
  const reviewedLater = new Set(later.flatMap((one) => one.carried))
  // Some come back to the document and tick what they have done.
  const items = meeting.tasks.map((task) => {
    const isTicked = !reviewedLater.has(task) && doneBy(task, todayDay) && random.chance(0.6)
    return itemOf(shape, task, isTicked)
  })
  // Before the call somebody copies the open boxes of earlier notes to the top, as they stood there.
  const reviewed = meeting.carried.map((task) => {
    const written = shapeOf(task.progress)
    const done = doneBy(task, meeting.day)
    if (written !== 'by-hand') return itemOf(written, task, done)
    const { line, item } = taskLine(task, done, 'box', wordingOf(task, seed, random))
    return { line: `- ${line}`, item }
  })
  const review = reviewed.length === 0 ? [] : ['### Previous action items', '', ...reviewed.map(({ line }) => line), '']
  const nextSteps = [
    shape === 'old' ? '### Suggested next steps' : '### **Next steps**',
    '',
    ...(items.length === 0 ? ['No suggested next steps were found for this meeting.'] : items.map(({ line }) => line)),
    '',
  ]
  const details = [
    `### ${strong('Details')}`,
    '',
    ...topics.map((topic) => {
      const remarks = meeting.remarks.filter((remark) => remark.topic === topic)
      const at = talk.turns.find((turn) => remarks.some((remark) => remark.text.startsWith(turn.text)))?.at ?? 60
      const time = `00:${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
      const body = remarks.map((remark) => reported(remark.speaker, remark.text)).join(' ')
      return `* **${escapeMarkdown(topic)}**: ${body} ([${time}](?tab=${tab}#heading=h.${meeting.number}x)).`
    }),
    '',
  ]
  const decisions =
    shape === 'new' && meeting.agreed.length > 0
      ? [
          '### **Decisions**',
          '',
          '## Aligned',
          '',
          ...meeting.agreed.map(({ text }) => `* ${escapeMarkdown(capitalised(text))}`),
          '',
        ]
      : []
  const lines = [
    '# 📝 Notes',
    '',
    shortDate(meeting.day),
    '',
    `## ${strong(escapeMarkdown(title))}`,
    '',
    `Invited ${[...meeting.present.map(personChip), ...meeting.absent.slice(0, 3).map((person) => `~~${personChip(person)}~~`)].join(' ')}`,
    '',
    `Attachments [${escapeMarkdown(title)}](https://www.google.com/calendar/event?eid=${2000 + meeting.number})`,
    '',
    `Meeting records [Transcript](?tab=${tab})`,
    '',
    ...review,
    `### ${strong('Summary')}`,
    '',
    `The group discussed ${joinNames(topics.map((topic) => topic.toLowerCase()))}. ${meeting.remarks[0] === undefined ? '' : reported(meeting.remarks[0].speaker, meeting.remarks[0].text)}`,
    '',
    ...decisions,
    ...(shape === 'old' ? [...details, ...nextSteps] : [...nextSteps, ...details]),
    REVIEW,
    '',
  ]
  const spoke = new Set(talk.turns.map((turn) => turn.speaker))
  return {
    path,
    text: [...lines, ...transcriptTab(title, meeting, talk)].join('\n'),
    meetings: [
      {
        title,
        date: isoDate(meeting.day),
        attendees: meeting.present.filter((person) => spoke.has(person)).map(({ name }) => ({ name, as: name })),
        items: [...reviewed, ...items].map(({ item }) => item),
      },
    ],
  }
}
