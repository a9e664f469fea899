import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLabelled, readOwnExamples, type Labelled } from './read-labelled.ts'
import { fitLogistic, oddsOf, type Fitted } from './fit-logistic.ts'
import { answerOf, growTrees, type Grown } from './fit-trees.ts'
import { chanceOf, printReliability, tallyDocuments, type GoldDocument, type Guess } from './tally-actions.ts'

/**
 * Learns by which named features a line's chance of being a task is worked out, from labelled documents:
 *   node learn-weights.ts [--folds 10] [--seeds 1,2] [--write weights.json] GOLD.jsonl DOCS [GOLD.jsonl DOCS]…
 * Prints what hand rules and what was learned reach on groups that were left out while learning, and how reliable the
 * learned chances are there. A file's weight may stand behind its name: GOLD.jsonl:2 counts its documents twice.
 */
const PENALTY = 10
const GROWTH = { rounds: 200, rate: 0.1, rowShare: 0.7, featureShare: 0.4, weightMin: 3, penalty: 3 }
const GROUPS_MIN = 5
const OWN_WEIGHT = 12
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5]

interface Learned {
  readonly names: readonly string[]
  readonly places: ReadonlyMap<string, number>
  readonly fitted: Fitted
  readonly grown: Grown
}

const options = process.argv.slice(2)
const take = (name: string): string | null => {
  const at = options.indexOf(name)
  return at < 0 ? null : (options.splice(at, 2)[1] ?? null)
}
const target = take('--write')
const draftedFrom = Number(take('--drafted-from') ?? '0.4')
const folds = Number(take('--folds') ?? '10')
const seeds = (take('--seeds') ?? '1').split(',').map(Number)
const documents = new Map<string, GoldDocument>()
const examples: Labelled[] = []
const sources: string[] = []
for (let at = 0; at + 1 < options.length; at += 2) {
  const [gold = '', weight = '1'] = (options[at] ?? '').split(':')
  sources.push(gold)
  const read = readLabelled(gold, options[at + 1] ?? '', Number(weight))
  for (const document of read.documents) documents.set(document.file, document)
  examples.push(...read.examples)
}
// The project's own examples are always learned from, and never count for how well that goes.
const own = readOwnExamples(join(import.meta.dirname, '../../../packages/extract/src'), OWN_WEIGHT)
const groups = [...new Set(examples.map(({ group }) => group))].sort()
print(
  `${documents.size} documents of ${groups.length} groups, ${examples.length} lines, ` +
    `${examples.filter(({ label }) => label === 1).length} of them tasks`,
)
const byHand = examples.map(({ file, line, hand, label }): Guess => ({ file, line, chance: hand, label }))
report('hand rules', byHand, [0.5])

const odds: { odds: number; label: 0 | 1 | null }[] = []
for (const seed of folds > 1 ? seeds : []) {
  const foldOf = foldsOf(groups, folds, seed)
  const guessed = new Map<Labelled, number>()
  for (let fold = 0; fold < folds; fold++) {
    const learned = learn([...own, ...examples.filter(({ group }) => foldOf.get(group) !== fold)], seed)
    for (const one of examples.filter(({ group }) => foldOf.get(group) === fold)) guessed.set(one, oddsBy(learned, one))
  }
  const told = examples.map((one) => ({ one, odds: guessed.get(one) ?? 0 }))
  for (const { one, odds: found } of told) odds.push({ odds: found, label: one.label })
  const guesses = told.map(({ one, odds: found }): Guess => ({ ...one, chance: chanceOf(found) }))
  report(`learned, seed ${seed}, groups left out`, guesses, THRESHOLDS)
  const kept = guesses.map((guess, at) => ({ ...guess, chance: (examples[at]?.hand ?? 0) >= 0.5 ? 1 : guess.chance }))
  report('and what recognisers are sure of stays', kept, THRESHOLDS)
  for (const source of sources) {
    const files = new Set(examples.filter((one) => one.source === source).map(({ file }) => file))
    report(
      `  ${source}: hand`,
      byHand.filter(({ file }) => files.has(file)),
      [0.5],
      files,
    )
    report(
      `  ${source}: learned`,
      guesses.filter(({ file }) => files.has(file)),
      [0.4, 0.5],
      files,
    )
  }
}
const [scale, shift] = odds.length === 0 ? [1, 0] : fitLine(odds)
print(`scale ${scale.toFixed(3)} shift ${shift.toFixed(3)}`)
printReliability(
  odds.map(({ odds: one, label }) => ({ file: '', line: 0, chance: chanceOf(scale * one + shift), label })),
)

if (target !== null) {
  const { names, fitted, grown } = learn([...own, ...examples], seeds[0] ?? 1)
  const places = new Map(names.map((name, place) => [name, place]))
  const round = (value: number): number => Math.round(value * 1000) / 1000
  const used = names.filter(
    (name) =>
      Math.abs(round(fitted.weights.get(name) ?? 0)) > 0 ||
      grown.trees.some(({ features }) => features.includes(places.get(name) ?? -2)),
  )
  const usedPlaces = new Map(used.map((name, place) => [name, place]))
  const body = {
    scale: round(scale),
    shift: round(shift),
    draftedFrom,
    bias: round(fitted.bias),
    base: round(grown.base),
    names: used,
    linear: used.map((name) => round(fitted.weights.get(name) ?? 0)),
    trees: grown.trees.map(({ features, thresholds, values }) => ({
      f: features.map((feature) => (feature < 0 ? -1 : (usedPlaces.get(names[feature] ?? '') ?? -1))),
      t: thresholds.map(round),
      v: values.map(round),
    })),
  }
  writeFileSync(target, `${JSON.stringify(body)}\n`)
}

function learn(from: readonly Labelled[], seed: number): Learned {
  const groupsOf = new Map<string, Set<string>>()
  for (const { features, group } of from)
    for (const [name, value] of features)
      if (value !== 0) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(group))
  const names = [...groupsOf].flatMap(([name, own]) => (own.size >= GROUPS_MIN ? [name] : [])).sort()
  const places = new Map(names.map((name, place) => [name, place]))
  return {
    names,
    places,
    fitted: fitLogistic(from, names, PENALTY),
    grown: growTrees(from, names, { ...GROWTH, seed }),
  }
}

function oddsBy({ names, fitted, grown }: Learned, { features }: Labelled): number {
  const valueOf = (feature: number): number => features.get(names[feature] ?? '') ?? 0
  const byTrees = grown.trees.reduce((sum, tree) => sum + answerOf(tree, valueOf), grown.base)
  return (oddsOf(fitted, features) + byTrees) / 2
}

/** Returns each group's fold, in an order that a seed gives. */
function foldsOf(all: readonly string[], count: number, seed: number): Map<string, number> {
  const keyed = all.map((group) => {
    let hash = seed * 2_654_435_761
    for (const character of group) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619)
    return { group, hash: (hash ^ (hash >>> 15)) >>> 0 }
  })
  return new Map(keyed.sort((a, b) => a.hash - b.hash).map(({ group }, at) => [group, at % count]))
}

/** Returns slope and shift by which odds on groups left out come to mean what they say (Platt 1999). */
function fitLine(cases: readonly { readonly odds: number; readonly label: 0 | 1 | null }[]): [number, number] {
  const fitted = fitLogistic(
    cases.map(({ odds: one, label }) => ({ features: new Map([['odds', one]]), label })),
    ['odds'],
    1e-6,
  )
  return [fitted.weights.get('odds') ?? 1, fitted.bias]
}

function report(
  name: string,
  guesses: readonly Guess[],
  thresholds: readonly number[],
  only?: ReadonlySet<string>,
): void {
  const own = only === undefined ? documents : new Map([...documents].filter(([file]) => only.has(file)))
  for (const threshold of thresholds) {
    const { precision, recall, f1, macro, falseAlarms } = tallyDocuments(own, guesses, threshold)
    const show = (value: number): string => value.toFixed(3)
    print(
      `${name} from ${threshold}: P ${show(precision)} R ${show(recall)} F1 ${show(f1)} macro ${show(macro)} false alarms ${show(falseAlarms)}`,
    )
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
