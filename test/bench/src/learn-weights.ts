import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { detectFormat } from '@evenkeel/extract/detect-format.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { fitLogistic, oddsOf, type Example, type Fitted } from './fit-logistic.ts'
import { chanceOf, printReliability, tallyDocuments, type GoldDocument, type Guess } from './tally-actions.ts'

/**
 * Learns the weights of named features by which a line's chance of being a task is worked out, from labelled documents:
 *   node learn-weights.ts [--penalty 4] [--write weights.json] GOLD.jsonl DOCS [GOLD.jsonl DOCS]…
 * A document's group is its name up to the first `__`. Prints what hand rules and learned weights reach on groups that were
 * left out while learning, and the reliability of the learned chances there.
 */
const SURELY_NOT = 0.0005

interface Labelled extends Example {
  readonly group: string
  readonly file: string
  readonly line: number
  readonly hand: number
}

const options = process.argv.slice(2)
const take = (name: string): string | null => {
  const at = options.indexOf(name)
  return at < 0 ? null : (options.splice(at, 2)[1] ?? null)
}
const target = take('--write')
const penalties = (take('--penalty') ?? '4').split(',').map(Number)
const seeded = take('--strength-prior')
const documents = new Map<string, GoldDocument>()
const examples: Labelled[] = []
for (let at = 0; at + 1 < options.length; at += 2) read(options[at] ?? '', options[at + 1] ?? '')
const groups = [...new Set(examples.map(({ group }) => group))].sort()
process.stdout.write(
  `${documents.size} documents of ${groups.length} groups, ${examples.length} candidates, ` +
    `${examples.filter(({ label }) => label === 1).length} of them tasks\n`,
)

const byHand = examples.map(({ file, line, hand, label }): Guess => ({ file, line, chance: hand, label }))
report('hand rules', byHand)
for (const penalty of penalties) {
  const guesses: Guess[] = []
  for (const group of groups) {
    const fitted = fit(
      examples.filter((one) => one.group !== group),
      penalty,
    )
    for (const one of examples.filter((other) => other.group === group))
      guesses.push({
        file: one.file,
        line: one.line,
        chance: settled(one.hand, chanceOf(oddsOf(fitted, one.features))),
        label: one.label,
      })
  }
  report(`learned, penalty ${penalty}, each group left out in turn`, guesses)
  printReliability(guesses)
}
if (target !== null) {
  const fitted = fit(examples, penalties[0] ?? 4)
  const weights = Object.fromEntries(
    [...fitted.weights]
      .map(([name, weight]): [string, number] => [name, Math.round(weight * 1000) / 1000])
      .filter(([, weight]) => Math.abs(weight) > SURELY_NOT)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  writeFileSync(target, `${JSON.stringify({ bias: Math.round(fitted.bias * 1000) / 1000, weights }, null, 2)}\n`)
}

/** As the extraction does: what a recogniser is sure of stays drafted. */
function settled(hand: number, chance: number): number {
  return hand >= 0.5 ? Math.max(0.5, chance) : chance
}

function fit(learnFrom: readonly Labelled[], penalty: number): Fitted {
  return fitLogistic(learnFrom, penalty, new Map([['strength', Number(seeded ?? 1)]]))
}

function report(name: string, guesses: readonly Guess[]): void {
  for (const threshold of [0.5]) {
    const { precision, recall, f1, macro, falseAlarms } = tallyDocuments(documents, guesses, threshold)
    const show = (value: number): string => value.toFixed(4)
    process.stdout.write(
      `${name}: P ${show(precision)} R ${show(recall)} F1 ${show(f1)} macro ${show(macro)} false alarms ${show(falseAlarms)}\n`,
    )
  }
}

function read(goldFile: string, folder: string): void {
  const names = new Set(readdirSync(folder))
  for (const row of readFileSync(goldFile, 'utf8').split('\n').filter(Boolean)) {
    const gold: GoldDocument = JSON.parse(row)
    const file = basename(gold.file)
    if (!names.has(file)) continue
    const text = readFileSync(join(folder, file), 'utf8')
    documents.set(file, gold)
    const actions = gold.meetings.flatMap((meeting) => meeting.actions)
    const found: { line: number; hand: number; features: Map<string, number> }[] = []
    extractDrafts(
      { text, format: detectFormat(file, text) },
      {
        today: '2026-01-01',
        fileName: file,
        explain: (weighed) => {
          for (const { candidate, hand, reasons } of weighed)
            found.push({
              line: candidate.line.number,
              hand,
              features: new Map(reasons.map(({ feature, value }) => [feature, value])),
            })
        },
      },
    )
    for (const one of found) {
      const action = actions.find(({ line, endLine }) => one.line >= line && one.line <= endLine)
      const rivals = found.filter(
        (other) => action !== undefined && other.line >= action.line && other.line <= action.endLine,
      )
      // Of several lines of one item the strongest stands for it; the others are neither right nor wrong.
      const isFirst = rivals.every(
        (other) => other.hand < one.hand || (other.hand === one.hand && other.line >= one.line),
      )
      const label = action === undefined ? 0 : isFirst ? 1 : null
      examples.push({ group: file.split('__')[0] ?? file, file, label, ...one })
    }
  }
}
