/** A labelled document, as far as its tasks go. */
export interface GoldDocument {
  readonly file: string
  readonly meetings: readonly {
    readonly actions: readonly { readonly line: number; readonly endLine: number; readonly text: string }[]
  }[]
}

/** A line with the chance, 0 to 1, that it is a task, and what the labels say. */
export interface Guess {
  readonly file: string
  readonly line: number
  readonly chance: number
  readonly label: 0 | 1 | null
}

/** How well guessed lines fit the labels, each figure 0 to 1 but `falseAlarms`, a mean per document without tasks. */
export interface Tally {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly macro: number
  readonly falseAlarms: number
}

/** Returns the chance, 0 to 1, that the natural logarithm of odds stands for. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** Returns how the guesses at or above a chance score: each labelled task is matched once by a line in its range. */
export function tallyDocuments(
  documents: ReadonlyMap<string, GoldDocument>,
  guesses: readonly Guess[],
  threshold: number,
): Tally {
  let right = 0
  let wrong = 0
  let missed = 0
  let alarms = 0
  let empty = 0
  const shares: number[] = []
  for (const [file, gold] of documents) {
    const actions = gold.meetings.flatMap((meeting) => meeting.actions)
    const left = guesses
      .filter((guess) => guess.file === file && guess.chance >= threshold)
      .sort((a, b) => a.line - b.line)
      .map(({ line }) => line)
    const own = { right: 0, wrong: 0, missed: 0 }
    for (const { line, endLine } of actions) {
      const at = left.findIndex((one) => one >= line && one <= endLine)
      if (at < 0) own.missed += 1
      else {
        own.right += 1
        left.splice(at, 1)
      }
    }
    own.wrong = left.filter((one) => !actions.some(({ line, endLine }) => one >= line && one <= endLine)).length
    if (actions.length === 0) {
      empty += 1
      alarms += own.wrong
    } else shares.push(f1Of(own.right, own.wrong, own.missed))
    right += own.right
    wrong += own.wrong
    missed += own.missed
  }
  return {
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
    f1: f1Of(right, wrong, missed),
    macro: shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length),
    falseAlarms: alarms / Math.max(1, empty),
  }
}

function f1Of(right: number, wrong: number, missed: number): number {
  return (2 * right) / Math.max(1, 2 * right + wrong + missed)
}

/** Prints a table of chances against outcomes in ten bands, and the expected calibration error (the mean gap, weighted by n). */
export function printReliability(guesses: readonly Guess[]): void {
  const known = guesses.filter(({ label }) => label !== null)
  let error = 0
  process.stdout.write('chance        n   mean chance   share of tasks\n')
  for (let band = 0; band < 10; band++) {
    const inBand = known.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === band)
    if (inBand.length === 0) continue
    const mean = inBand.reduce((sum, { chance }) => sum + chance, 0) / inBand.length
    const share = inBand.filter(({ label }) => label === 1).length / inBand.length
    error += (Math.abs(mean - share) * inBand.length) / known.length
    process.stdout.write(
      `${(band / 10).toFixed(1)}–${((band + 1) / 10).toFixed(1)} ${String(inBand.length).padStart(7)} ${mean.toFixed(3).padStart(13)} ${share.toFixed(3).padStart(16)}\n`,
    )
  }
  process.stdout.write(`expected calibration error ${error.toFixed(4)}\n`)
}
