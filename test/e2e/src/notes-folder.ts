import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Minutes {
  readonly date: string
  /** Name and organization of who was there. */
  readonly present: readonly (readonly [string, string])[]
  readonly regrets?: readonly string[]
  /** Lines as a note-taker would type them, ticked or not. */
  readonly tasks: readonly string[]
}

function minutesOf({ date, present, regrets = [], tasks }: Minutes): string {
  return [
    `# Orchard Alliance, ${date}`,
    '',
    '## Attendees',
    ...present.map(([name, organization]) => `- ${name} (${organization})`),
    ...(regrets.length > 0 ? ['', `Regrets: ${regrets.join(', ')}`] : []),
    '',
    '## Action items',
    ...tasks.map((task) => `- ${task}`),
    '',
  ].join('\n')
}

const dana = ['Dana Whitlock', 'Orchard Trust'] as const
const femi = ['Femi Adeyemi', 'Fields Together'] as const
const noor = ['Noor Haddad', 'Seed Library'] as const

/** Six meetings in which one person takes nearly everything. */
const meetings: readonly Minutes[] = ['01-08', '02-05', '03-05', '04-02', '05-07', '06-04'].map((day, index) => ({
  date: `2026-${day}`,
  present: index % 2 === 0 ? [dana, femi, noor] : [dana, femi],
  regrets: index % 2 === 0 ? [] : ['Noor Haddad'],
  tasks: [
    `[ ] Dana Whitlock to write the grant report, part ${index + 1}, by 2026-12-${10 + index}`,
    `[ ] Dana Whitlock to call grower number ${index + 1}`,
    ...(index === 0 ? ['[ ] Femi Adeyemi to print the tree labels'] : []),
  ],
}))

/** Writes the notes of a small alliance's first six meetings into a folder. */
export async function writeMeetings(folder: string): Promise<void> {
  for (const minutes of meetings) await writeFile(join(folder, `${minutes.date}.md`), minutesOf(minutes))
}

/** Adds the notes of one more meeting to the folder, at which somebody new takes an item. */
export async function addMeeting(folder: string): Promise<void> {
  const minutes: Minutes = {
    date: '2026-07-02',
    present: [dana, ['Ruth Lindqvist', 'Cider Makers Guild']],
    tasks: ['[ ] Ruth Lindqvist to book the press'],
  }
  await writeFile(join(folder, `${minutes.date}.md`), minutesOf(minutes))
}

/** Adds the notes of a meeting at which something was decided. */
export async function addDecision(folder: string): Promise<void> {
  const minutes = minutesOf({ date: '2026-06-18', present: [dana, femi, noor], tasks: [] })
  const decided = ['## Decisions', '- Decision: We open the orchard to everybody every Sunday.', '']
  await writeFile(join(folder, '2026-06-18.md'), [minutes, ...decided].join('\n'))
}
