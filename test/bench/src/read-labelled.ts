import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { detectFormat } from '@evenkeel/extract/detect-format.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import type { Example } from './fit-logistic.ts'
import type { GoldDocument } from './tally-actions.ts'

/** A line of a labelled document with its features; its group is the document's name up to the first `__`. */
export interface Labelled extends Example {
  readonly source: string
  readonly group: string
  readonly file: string
  readonly line: number
  /** The confidence of its recogniser alone, 0 to 1. */
  readonly hand: number
}

/** Returns the labelled documents of a folder, and every line of them that might be a task; free speech is left out. */
export function readLabelled(
  goldFile: string,
  folder: string,
  weight: number,
): { readonly documents: readonly GoldDocument[]; readonly examples: readonly Labelled[] } {
  const names = new Set(readdirSync(folder))
  const documents: GoldDocument[] = []
  const examples: Labelled[] = []
  for (const row of readFileSync(goldFile, 'utf8').split('\n').filter(Boolean)) {
    const gold: GoldDocument = JSON.parse(row)
    const file = basename(gold.file)
    if (!names.has(file)) continue
    documents.push({ ...gold, file })
    const actions = gold.meetings.flatMap((meeting) => meeting.actions)
    for (const one of labelLines(linesOf(join(folder, file), file), actions))
      examples.push({ ...one, source: goldFile, group: file.split('__')[0] ?? file, file, weight })
  }
  return { documents, examples }
}

/** Returns the lines of the project's own examples, by what is expected of them; each example is a group of its own. */
export function readOwnExamples(root: string, weight: number): readonly Labelled[] {
  const cases = readdirSync(join(root, 'cases')).flatMap((shape) =>
    readdirSync(join(root, 'cases', shape)).flatMap((name) => {
      const folder = join(root, 'cases', shape, name)
      const file = readdirSync(folder).find((one) => one.startsWith('input.'))
      const expected: GoldDocument = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
      return file === undefined
        ? []
        : [{ path: join(folder, file), file: `${shape}/${name}`, meetings: expected.meetings }]
    }),
  )
  const negatives = readdirSync(join(root, 'negatives')).map((name) => ({
    path: join(root, 'negatives', name),
    file: `negatives/${name}`,
    meetings: [],
  }))
  return [...cases, ...negatives].flatMap(({ path, file, meetings }) =>
    labelLines(
      linesOf(path, basename(path)),
      meetings.flatMap(({ actions }) => actions),
    ).map((one) => ({
      ...one,
      source: root,
      group: file,
      file,
      weight,
    })),
  )
}

type Actions = GoldDocument['meetings'][number]['actions']

function labelLines(found: readonly Found[], actions: Actions): (Found & Pick<Labelled, 'label'>)[] {
  return found.map((one) => {
    const action = actions.find(({ line, endLine }) => one.line >= line && one.line <= endLine)
    const rivals = action === undefined ? [] : found.filter(({ line }) => line >= action.line && line <= action.endLine)
    // Of several lines of one item one stands for it; the others are neither right nor wrong.
    return { ...one, label: action === undefined ? 0 : one === standIn(rivals, action.line) ? 1 : null }
  })
}

type Found = Pick<Labelled, 'line' | 'hand' | 'features'>

/** The line on which an item begins stands for it, or the one that recognisers are surest of. */
function standIn(rivals: readonly Found[], line: number): Found | undefined {
  const strongest = [...rivals].sort((a, b) => b.hand - a.hand || a.line - b.line)[0]
  return rivals.find((one) => one.line === line) ?? strongest
}

function linesOf(path: string, file: string): Found[] {
  const text = readFileSync(path, 'utf8')
  const found: Found[] = []
  extractDrafts(
    { text, format: detectFormat(file, text) },
    {
      today: '2026-01-01',
      fileName: file,
      explain: (weighed) => {
        for (const { candidate, hand, reasons } of weighed) {
          const features = new Map(reasons.map(({ feature, value }) => [feature, value]))
          if (!features.has('is free speech')) found.push({ line: candidate.line.number, hand, features })
        }
      },
    },
  )
  return found
}
