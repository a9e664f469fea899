import { isoDate, shortDate } from './calendar.ts'
import { plantItem } from './naming.ts'
import type { PlannedMeeting } from './plan.ts'
import { escapeMarkdown } from './running-document.ts'
import { talkOf, type Talk } from './talk.ts'
import type { PlantedMeeting, WrittenDocument } from './written.ts'

const FOOTER =
  'This editable transcript was computer generated and might contain errors. People can also change the text after it was created.'
const HEADING_SECONDS = 62

function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
}

function withTimes(
  talk: Talk,
  heading: (time: string) => string[],
  line: (name: string, text: string) => string,
): string[] {
  const lines: string[] = []
  let next = 0
  for (const turn of talk.turns) {
    if (turn.at >= next || lines.length === 0) {
      lines.push(...heading(clock(lines.length === 0 ? 0 : turn.at)))
      next = turn.at + HEADING_SECONDS
    }
    lines.push(line(turn.speaker.name, turn.text))
  }
  return lines
}

/** Returns the lines of a transcript tab as the Markdown export writes it. */
export function transcriptTab(title: string, meeting: PlannedMeeting, talk: Talk): string[] {
  const ended = clock(talk.seconds)
  return [
    '# 📖 Transcript',
    '',
    shortDate(meeting.day),
    '',
    `## ${escapeMarkdown(title)} \\- Transcript`,
    '',
    ...withTimes(
      talk,
      (time) => [`### ${time} {#${time}}`, ''],
      (name, text) => `**${name}:** ${escapeMarkdown(text)}  `,
    ),
    '',
    `### Transcription ended after ${ended} {#transcription-ended-after-${ended.replaceAll(':', '')}}`,
    '',
    `*${FOOTER}*`,
    '',
  ]
}

function plant(title: string, meeting: PlannedMeeting, talk: Talk, listed: boolean): PlantedMeeting {
  const spoke = new Set(talk.turns.map((turn) => turn.speaker))
  const heard = meeting.present.filter((person) => listed || spoke.has(person))
  return {
    title,
    date: isoDate(meeting.day),
    attendees: heard.map(({ name }) => ({ name, as: name })),
    items: talk.said.map((task) =>
      plantItem(
        task,
        task.owners
          .slice(0, 1)
          .flatMap((owner) => (owner.kind === 'person' ? [{ name: owner.person.name, as: owner.person.name }] : [])),
        false,
        'spoken',
      ),
    ),
  }
}

/** Returns one call as a transcript alone: the old document with its list of attendees, the newer text, or the Markdown of the tab. */
export function writeTranscript(
  path: string,
  title: string,
  meeting: PlannedMeeting,
  shape: 'old-text' | 'new-text' | 'markdown',
  seed: number,
): WrittenDocument {
  const talk = talkOf(meeting, true, seed)
  const bodies: Readonly<Record<typeof shape, () => string[]>> = {
    'old-text': () => [
      `${title} - ${isoDate(meeting.day).replaceAll('-', '/')} 10:02 GMT - Transcript`,
      '',
      'Attendees',
      '',
      [...meeting.present.map((person) => person.name), `${meeting.facilitator.name}'s Presentation`].join(', '),
      '',
      'Transcript',
      '',
      ...talk.turns.map((turn) => `${turn.speaker.name}: ${turn.text}`),
      '',
    ],
    'new-text': () => [
      shortDate(meeting.day),
      '',
      `${title} - Transcript`,
      '',
      ...withTimes(
        talk,
        (time) => ['', time, ''],
        (name, text) => `${name}: ${text}`,
      ),
      '',
      `Transcription ended after ${clock(talk.seconds)}`,
      '',
      FOOTER,
      '',
    ],
    markdown: () => transcriptTab(title, meeting, talk),
  }
  return {
    path,
    text: bodies[shape]().join('\n'),
    meetings: [plant(title, meeting, talk, shape === 'old-text')],
  }
}
