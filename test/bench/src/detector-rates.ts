import { raisedForFair, raisedForUnfair, unfairCases } from '@evenkeel/analysis/testing/unfair-cases.ts'

/** How often a detector is wrong about fair coalitions, and how often it finds unfair ones at each strength; shares, 0 to 1. */
export interface DetectorRates {
  readonly falsePositives: Readonly<Record<string, number>>
  readonly power: readonly {
    readonly detector: string
    readonly unfairness: string
    readonly found: readonly { readonly strength: number; readonly share: number }[]
  }[]
}

const STRENGTHS = [0.25, 0.5, 0.75, 1]

/** Returns the rates over so many fair coalitions, and over so many unfair ones of each kind and strength. */
export function detectorRates(fair: number, unfair: number): DetectorRates {
  return {
    falsePositives: Object.fromEntries(
      Object.entries(raisedForFair(fair)).map(([detector, raised]) => [detector, raised / fair]),
    ),
    power: unfairCases.map((one) => ({
      ...one,
      found: STRENGTHS.map((strength) => ({ strength, share: raisedForUnfair(one, strength, unfair) / unfair })),
    })),
  }
}

const FAIR = 1000
const UNFAIR = 200

/** Prints the rates as two tables in Markdown, which docs/methods/findings.md holds. */
export function printDetectorRates(print: (line: string) => void): void {
  const { falsePositives, power } = detectorRates(FAIR, UNFAIR)
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`
  print(`detectors: false alarms over ${FAIR} fair coalitions`)
  print('| detector | false alarms |')
  print('| --- | ---: |')
  for (const [detector, share] of Object.entries(falsePositives)) print(`| ${detector} | ${percent(share)} |`)
  print(`detectors: found among ${UNFAIR} unfair coalitions of each strength`)
  print(`| detector | unfairness | ${STRENGTHS.join(' | ')} |`)
  print(`| --- | --- | ${STRENGTHS.map(() => '---:').join(' | ')} |`)
  for (const { detector, unfairness, found } of power) {
    print(`| ${detector} | ${unfairness} | ${found.map(({ share }) => percent(share)).join(' | ')} |`)
  }
}

if (import.meta.main) printDetectorRates((line) => process.stdout.write(`${line}\n`))
