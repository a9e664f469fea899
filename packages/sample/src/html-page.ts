import { isoDate, monthDay, weekdayName, longDate } from './calendar.ts'
import { callOwner, callPerson, doneBy, joinNames, plantItem, wordingOf } from './naming.ts'
import { organizationOf } from './organizations.ts'
import type { SamplePerson } from './people.ts'
import type { PlannedMeeting, Task } from './plan.ts'
import { createRandom } from './random.ts'
import { markReviewed } from './review-marks.ts'
import type { PlantedItem, WrittenDocument } from './written.ts'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Returns one meeting as the HTML that a document editor exports: classes for styles, lists without boxes. */
export function writeHtmlPage(path: string, title: string, meeting: PlannedMeeting, seed: number): WrittenDocument {
  const random = createRandom(`${seed} html ${meeting.series} ${meeting.number}`)
  const call = (person: SamplePerson): string => callPerson(person, 'first', random)
  const paragraph = (text: string): string => `<p class="c1"><span class="c2">${escapeHtml(text)}</span></p>`
  const heading = (level: number, text: string): string =>
    `<h${level} class="c4" id="h.${meeting.number}${text.length}"><span class="c5">${escapeHtml(text)}</span></h${level}>`
  const list = (entries: readonly (string | { readonly text: string; readonly done: boolean })[]): string =>
    `<ul class="c6 lst-kix_${meeting.number}a-0 start">${entries
      .map((entry) => (typeof entry === 'string' ? { text: entry, done: false } : entry))
      // A ticked box leaves nothing but a line through its words in this export.
      .map(({ text, done }) => {
        const style = done ? 'c2 c8' : 'c2'
        return `<li class="c1 c7 li-bullet-0"><span class="${style}">${escapeHtml(text)}</span></li>`
      })
      .join('')}</ul>`
  const items: PlantedItem[] = []
  const wordsOf = (task: Task, done: boolean): string => {
    const wording = wordingOf(task, seed, random)
    const owners = task.owners.map((owner) => callOwner(owner, 'first', wording))
    items.push(plantItem(task, owners, done))
    const due =
      task.dueDay === null ? (task.dueWords === null ? '' : `, ${task.dueWords}`) : ` by ${monthDay(task.dueDay)}`
    return `${owners.length === 0 ? '' : `${joinNames(owners.map((owner) => owner.as))}: `}${task.text}${due}`
  }
  const isStruck = meeting.number % 4 !== 2
  const review = meeting.carried.map((task) => {
    const done = doneBy(task, meeting.day)
    const words = wordsOf(task, done)
    return isStruck ? { text: words, done } : markReviewed('brackets', words, done)
  })
  const tasks = meeting.tasks.map((task) => wordsOf(task, false))
  const present = meeting.present.map((person) => `${person.name} (${organizationOf(person.organization).name})`)
  const body = [
    heading(1, `${title}: ${longDate(meeting.day)}`),
    paragraph(`${weekdayName(meeting.day)} evening, parish hall`),
    paragraph(`Present: ${present.join(', ')}`),
    ...(meeting.absent.length === 0
      ? []
      : [paragraph(`Apologies: ${meeting.absent.map((person) => person.name).join(', ')}`)]),
    paragraph(`Facilitator: ${meeting.facilitator.name}`),
    ...(review.length === 0 ? [] : [heading(2, 'Action items from last time'), list(review)]),
    ...[...new Set(meeting.remarks.map((remark) => remark.topic))].flatMap((topic) => [
      heading(2, topic),
      list(
        meeting.remarks
          .filter((remark) => remark.topic === topic)
          .map((remark) => `${call(remark.speaker)}: ${remark.text}`),
      ),
    ]),
    ...meeting.agreed.map(({ text }) => paragraph(`Decision: ${text}.`)),
    heading(2, meeting.number % 2 === 0 ? 'Action items' : 'To do'),
    list(tasks),
  ]
  const style =
    '.c1{padding-top:0pt;line-height:1.15}.c2{color:#000000;font-weight:400;font-size:11pt}.c6{padding:0;margin:0}.c7{margin-left:36pt}.c8{text-decoration:line-through}'
  return {
    path,
    text: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">${style}</style></head><body class="c9 doc-content">\n${body.join('\n')}\n</body></html>\n`,
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
