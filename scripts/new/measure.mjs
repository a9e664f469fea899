/** Returns the files of a new measure, and what is left to be done by hand. */
export function newMeasure({ kebab, upper, camel, words }) {
  const folder = 'packages/analysis/src/measures'
  return {
    files: {
      [`${folder}/${kebab}.ts`]: `import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { restrictToWindow, type Window } from '../window.ts'

export interface ${upper} {
  readonly meetings: number
}

/** Returns … (unit, range, and what zero means). */
export function measure${upper}(facts: Facts, window: Window): MeasureResult<${upper}> {
  const { meetings } = restrictToWindow(facts, window)
  return notEnoughData(meetings.length, 'meetings', 'This measure is not written yet.')
}

/** Say in one line what it is, and the row of the practice. */
export const ${camel}Measure: Measure<${upper}> = {
  id: '${kebab}',
  question: '',
  unit: '',
  lens: 'coalition',
  practice: [],
  inputs: ['meetings'],
  definition: '',
  choice: '',
  formula: '',
  source: '',
  notFor: '',
  compute: measure${upper},
}
`,
      [`${folder}/${kebab}.test.ts`]: `import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { expect, test } from 'vitest'
import { ${camel}Measure, measure${upper} } from './${kebab}.ts'

const always = { from: null, to: null }

test('${words} of a coalition whose figures are known by hand', () => {
  const facts = buildFacts().person('ana').meeting('first', { date: '2026-01-05', present: ['ana'] }).facts()
  expect(measure${upper}(facts, always)).toMatchObject({ status: 'measured' })
})

test('${words} of an empty coalition is not enough data', () => {
  expect(measure${upper}(buildFacts().facts(), always)).toMatchObject({ status: 'not-enough-data' })
})

test('${words} says what it asks, how it is made and what it must not be used for', () => {
  const { question, formula, source, notFor, practice } = ${camel}Measure
  expect([question, formula, source, notFor].filter((text) => text === '')).toEqual([])
  expect(practice.length).toBeGreaterThan(0)
})
`,
    },
    next: ['packages/analysis/src/registry.ts lists every measure: add it there, then write the method pages anew.'],
  }
}
