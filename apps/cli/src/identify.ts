import { parseArgs } from 'node:util'
import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { identifyParties, type IdentifyOptions } from '@evenkeel/extract/identity/identify-parties.ts'
import { sightingsOf, type SightedMeeting } from '@evenkeel/extract/identity/sighting.ts'
import { extractNamed } from '@evenkeel/extract/pipeline.ts'
import { baseName } from './base-name.ts'
import { commandOf } from './command-line.ts'
import { readNotesFile } from './read-notes-file.ts'

/** Who is named does not depend on the day, so any day serves as the reference. */
const ANY_DAY = '2000-01-01'

/** Prints who and what is named in all of the files together, one party a line. */
export const identifyCommand = commandOf({
  usage: 'identify [--without handles,emails] FILE…',
  summary:
    'Prints every person, organization and group named in the files, merged where it is certain, else suggested.',
  readOptions,
  run: async (asked) => {
    let status = 0
    const meetings: SightedMeeting[] = []
    for (const file of asked.files) {
      const found = await readMeetings(file, asked.options)
      if (found.ok) meetings.push(...found.value)
      else {
        status = 1
        process.stderr.write(`${file}: ${found.problem.detail} (${found.problem.code})\n`)
      }
    }
    for (const party of identifyParties(meetings, asked.options)) process.stdout.write(`${JSON.stringify(party)}\n`)
    return status
  },
})

interface Asked {
  readonly files: readonly string[]
  readonly options: IdentifyOptions
}

function readOptions(words: string[]): Asked | string {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { without: { type: 'string', multiple: true, default: [] } },
  })
  const without = values.without.flatMap((list) => list.split(',')).map((word) => word.trim())
  const odd = without.find((word) => word !== 'handles' && word !== 'emails')
  if (odd !== undefined) return `--without knows handles and emails, not '${odd}'.`
  if (positionals.length === 0) return 'Name at least one file.'
  return {
    files: positionals,
    options: { handles: !without.includes('handles'), emails: !without.includes('emails') },
  }
}

async function readMeetings(file: string, { handles }: IdentifyOptions): Promise<Outcome<SightedMeeting[]>> {
  const notes = await readNotesFile(file, null)
  if (!notes.ok) return notes
  const parts = extractNamed(notes.value, { today: ANY_DAY, fileName: baseName(file) })
  return succeed(sightingsOf(file, parts, handles))
}
