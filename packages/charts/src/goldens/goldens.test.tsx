import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { allExamples } from '../../gallery/all-examples.tsx'
import { goldenSvg } from './golden-svg.ts'

const rewrite = process.env['UPDATE_GOLDENS'] === '1'
const narrowToo = new Set(['usual', 'long-names'])
const wanted = allExamples.flatMap((example) =>
  (narrowToo.has(example.name) ? [640, 328] : [640]).map((width) => ({
    file: new URL(`./${example.chart}-${example.name}-${width}.svg`, import.meta.url),
    label: `${example.chart} ${example.name} at ${width}`,
    svg: () => goldenSvg(renderToStaticMarkup(example.draw(width))),
  })),
)

test.each(wanted)('$label is drawn as its golden', ({ file, svg }) => {
  const drawn = svg()
  if (rewrite) {
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, drawn)
  }
  expect(drawn).toBe(readFileSync(file, 'utf8'))
})

test('every chart is held in its usual state, empty, with one thing, with many, and with long and right-to-left names', () => {
  const charts = [...new Set(allExamples.map((example) => example.chart))]
  expect(charts).toHaveLength(8)
  for (const chart of charts) {
    const names = allExamples.filter((example) => example.chart === chart).map((example) => example.name)
    expect(names, chart).toEqual(
      expect.arrayContaining(['usual', 'empty', 'one', 'many', 'long-names', 'right-to-left']),
    )
  }
  expect(wanted.length).toBeGreaterThanOrEqual(8 * 8)
})
