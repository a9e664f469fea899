import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { allExamples } from '../../gallery/all-examples.tsx'
import { textWidth } from '../text-fit/text-width.ts'

const widths = [280, 328, 640, 1168]
const drawn = allExamples.flatMap((example) =>
  widths.map((width) => ({
    label: `${example.chart} ${example.name} at ${width}`,
    width,
    markup: renderToStaticMarkup(example.draw(width)),
  })),
)

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1]
}

function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
}

/** The left and right end of every text of a drawing, as wide as the layout takes it to be. */
function textSpans(markup: string): { text: string; left: number; right: number; y: number }[] {
  const svg = /<svg[^>]*class="chart-drawing"[\s\S]*?<\/svg>/u.exec(markup)?.[0] ?? ''
  return [...svg.matchAll(/(<text[^>]*>)(?:<title>[^<]*<\/title>)?([^<]*)<\/text>/gu)].map(([, tag = '', words = '']) => {
    const text = unescaped(words)
    const wide = textWidth(text, tag.includes('chart-axis') ? 12 : 13)
    const x = Number(attribute(tag, 'x'))
    const before = { start: 0, middle: 0.5, end: 1 }[attribute(tag, 'text-anchor') ?? 'start'] ?? 0
    return { text, left: x - wide * before, right: x + wide * (1 - before), y: Number(attribute(tag, 'y')) }
  })
}

test.each(drawn)('$label keeps every text inside the drawing', ({ markup, width }) => {
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/u.exec(markup)?.[1])
  const outside = textSpans(markup).filter(({ left, right, y }) => left < -1 || right > width + 1 || y < 8 || y > height)
  expect(outside).toEqual([])
})

test.each(drawn)('$label keeps every dot and bar inside the drawing and draws no number that is none', ({ markup, width }) => {
  expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/u)
  const circles = [...markup.matchAll(/<circle[^>]* cx="([^"]*)"/gu)].map((match) => Number(match[1]))
  const bars = [...markup.matchAll(/<rect[^>]*>/gu)].map(([tag]) => ({
    left: Number(attribute(tag, 'x') ?? 0),
    width: Number(attribute(tag, 'width')),
  }))
  expect(circles.filter((x) => x < 0 || x > width)).toEqual([])
  expect(bars.filter((bar) => bar.left < -1 || bar.width < 0 || bar.left + bar.width > width + 1)).toEqual([])
})

test.each(drawn.filter(({ width }) => width === 640))('$label names itself and each of its marks, and no id twice', ({ markup }) => {
  expect(markup).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/u)
  const marks = [...markup.matchAll(/<g data-mark="[^"]*"[^>]*>/gu)].map(([tag]) => attribute(tag, 'aria-label') ?? '')
  expect(marks.filter((label) => !label.trim().endsWith('.'))).toEqual([])
  const ids = [...markup.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1])
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(drawn.filter(({ width }) => width === 640))('$label takes every colour from the page', ({ markup }) => {
  const colours = [...markup.matchAll(/ (?:fill|stroke)="([^"]*)"/gu)].map((match) => match[1] ?? '')
  expect(colours.filter((colour) => !/^(?:var\(--[\w-]+\)|none|transparent|url\(#.+\))$/u.test(colour))).toEqual([])
})

test.each(allExamples)('$chart $name reads as one sentence and has a table with a cell for every column', ({ reading, table }) => {
  expect(reading).toMatch(/^[^\n]+\.$/u)
  expect(reading).not.toMatch(/NaN|Infinity|undefined|null| {2}/u)
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  expect(new Set(table.columns.map((column) => column.label)).size).toBe(table.columns.length)
})

test('all of this was asked of every figure at every width', () => {
  expect(allExamples.length).toBeGreaterThanOrEqual(50)
  expect(drawn).toHaveLength(allExamples.length * widths.length)
  expect(drawn.filter(({ markup }) => textSpans(markup).length === 0)).toEqual([])
})
