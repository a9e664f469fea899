import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { importNotes, type ImportedFile, type ImportProgress, type NotesFile } from '@evenkeel/api/import-notes.ts'
import { openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { newCommandId } from '@evenkeel/api/node/new-command-id.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { commandOf } from './command-line.ts'
import { findNotes, type FoundNotes } from './find-notes.ts'
import { readNotesFile } from './read-notes-file.ts'
import { timeZoneProblem, zonedToday } from './zoned-today.ts'
import { defaultDataFolder } from './workspace-folder.ts'

interface Options {
  readonly coalition: string
  readonly dataFolder: string
  readonly confidenceMin: number
  readonly timeZone: string | null
  readonly named: readonly string[]
}

export const importCommand = commandOf({
  usage: 'import --coalition NAME [--data DIR] [--min-confidence 0.5] [--time-zone Europe/Paris] FILE…|DIR…',
  summary: 'Reads notes and transcripts into a coalition, made if it is new; what is found waits there unconfirmed.',
  readOptions,
  run: async (options) => {
    return await runImport(options)
  },
})

async function runImport(options: Options): Promise<number> {
  const started = performance.now()
  const { found, missing } = findNotes(options.named)
  const failed = [...missing]
  const opened = await openCoalition(options.dataFolder, options.coalition, { create: true })
  if (!opened.ok) {
    process.stderr.write(`${opened.problem.detail}\n`)
    return 1
  }
  const { store, close } = opened.value
  try {
    const imported = await importNotes(store, readAll(found, failed), {
      confidenceMin: options.confidenceMin,
      confirmation: 'unconfirmed',
      today: zonedToday(options.timeZone),
      timeZone: options.timeZone,
      now: () => new Date().toISOString(),
      newId: newCommandId,
      actor: 'import',
      onProgress: (progress) => showProgress(progress, found.length),
    })
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
    for (const file of imported) if (!file.ok) failed.push({ path: file.path, problem: file.problem })
    for (const { path, problem } of failed) process.stderr.write(`${path}: ${problem.detail} (${problem.code})\n`)
    const seconds = (performance.now() - started) / 1000
    process.stdout.write(summarise(options.coalition, imported, await store.facts(), failed.length, seconds))
    return failed.length > 0 ? 1 : 0
  } finally {
    close()
  }
}

async function* readAll(
  found: readonly FoundNotes[],
  failed: { path: string; problem: { readonly code: string; readonly detail: string } }[],
): AsyncGenerator<NotesFile> {
  for (const { file, path } of found) {
    const notes = await readNotesFile(file, null)
    if (notes.ok) yield { path, ...notes.value }
    else failed.push({ path: file, problem: notes.problem })
  }
}

function showProgress({ stage, done }: ImportProgress, total: number): void {
  if (!process.stderr.isTTY) return
  const doing = stage === 'reading' ? 'Reading' : 'Recording'
  process.stderr.write(`\r${doing} notes: ${done} of ${total}\u001b[K`)
}

function summarise(
  coalition: string,
  imported: readonly ImportedFile[],
  facts: Facts,
  failures: number,
  seconds: number,
): string {
  const outcomes = imported.flatMap((file) => (file.ok ? [file.outcome] : []))
  const sum = (key: 'new' | 'changed' | 'completed' | 'reopened' | 'gone' | 'unchanged' | 'decisions'): number =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const count = (kind: string): number => facts.parties.filter((party) => party.kind === kind).length
  const silent = outcomes.filter((outcome) => outcome.meetings === 0).length
  const lines = [
    `Imported into ${coalition} in ${seconds.toFixed(1)} s`,
    `  documents      ${outcomes.length} read${silent > 0 ? ` (${silent} without a meeting)` : ''}${failures > 0 ? `, ${failures} failed` : ''}`,
    `  items          ${sum('new')} new, ${sum('changed')} changed, ${sum('completed')} completed, ${sum('reopened')} reopened, ${sum('gone')} gone, ${sum('unchanged')} unchanged`,
    `  decisions      ${sum('decisions')} new`,
    'The coalition now has',
    `  meetings       ${facts.meetings.length}`,
    `  people         ${count('person')}`,
    `  organizations  ${count('organization')}`,
    `  groups         ${count('group')}`,
    `  items          ${facts.items.length}, of which ${facts.items.filter((item) => item.status === 'open').length} open`,
    `  decisions      ${facts.decisions.length}`,
  ]
  return `${lines.join('\n')}\n`
}

function readOptions(words: string[]): Options | string {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      coalition: { type: 'string' },
      data: { type: 'string' },
      'min-confidence': { type: 'string' },
      'time-zone': { type: 'string' },
    },
  })
  const confidenceMin = Number(values['min-confidence'] ?? 0.5)
  if (values.coalition === undefined || values.coalition.trim() === '') return 'The coalition has to be named.'
  if (!(confidenceMin >= 0 && confidenceMin <= 1)) return '--min-confidence is a number from 0 to 1.'
  const timeZone = values['time-zone']
  const unknownZone = timeZoneProblem(timeZone)
  if (unknownZone !== null) return unknownZone
  if (positionals.length === 0) return 'No file or folder was named.'
  return {
    coalition: values.coalition.trim(),
    dataFolder: resolve(values.data ?? defaultDataFolder()),
    confidenceMin,
    timeZone: timeZone ?? null,
    named: positionals,
  }
}
