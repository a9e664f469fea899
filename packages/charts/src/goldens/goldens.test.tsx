import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
  if (rewrite) writeFileSync(file, drawn)
  expect(drawn).toBe(readFileSync(file, 'utf8'))
})

test('every chart is in the gallery in its usual state, empty, with one thing, with many, and with long and right-to-left names', () => {
  const source = new URL('../', import.meta.url)
  const folders = readdirSync(source).filter((name) => existsSync(new URL(`${name}/${name}.examples.ts`, source)))
  expect(folders.length).toBeGreaterThanOrEqual(8)
  for (const chart of folders) {
    const names = allExamples.filter((example) => example.chart === chart).map((example) => example.name)
    expect(names, chart).toEqual(
      expect.arrayContaining(['usual', 'empty', 'one', 'many', 'long-names', 'right-to-left']),
    )
  }
})

test('no golden is left of an example that is gone', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.svg'))
  const expected = wanted.map(({ file }) => file.pathname.slice(file.pathname.lastIndexOf('/') + 1))
  expect(files.toSorted()).toEqual(expected.toSorted())
})
