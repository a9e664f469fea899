import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function declarations(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return new Map([...block.matchAll(/([a-z0-9-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']))
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const themes = { light: declarations(':root'), dark: declarations(":root[data-theme='dark']") }
const text = ['--ink', '--ink-soft', '--accent', '--good', '--warn', '--bad']
const marks = ['--line-strong', '--focus', ...Array.from({ length: 8 }, (_, index) => `--series-${index + 1}`)]
const pairs = Object.entries(themes).flatMap(([theme, tokens]) =>
  ['--surface', '--surface-raised'].flatMap((ground) => [
    ...text.map((token) => ({ theme, tokens, ground, token, least: 4.5 })),
    ...marks.map((token) => ({ theme, tokens, ground, token, least: 3 })),
  ]),
)

test('every text and mark colour of both themes is covered by the contrast rule', () => {
  expect(pairs).toHaveLength(64)
})

test.each(pairs)('$token keeps $least:1 on $ground in the $theme theme', ({ tokens, ground, token, least }) => {
  expect(contrast(tokens.get(token) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(least)
})

test.each(
  Object.entries(themes).flatMap(([theme, tokens]) =>
    ['accent', 'good', 'warn', 'bad'].map((tone) => ({ theme, tokens, tone })),
  ),
)('a $tone badge can be read in the $theme theme', ({ tokens, tone }) => {
  expect(contrast(tokens.get(`--${tone}`) ?? '', tokens.get(`--${tone}-soft`) ?? '')).toBeGreaterThanOrEqual(4.5)
})

test('the words on a filled button can be read in both themes', () => {
  for (const tokens of Object.values(themes)) {
    expect(contrast(tokens.get('--on-accent') ?? '', tokens.get('--accent') ?? '')).toBeGreaterThanOrEqual(4.5)
  }
})

test('choosing dark by hand gives the same colours as a dark system', () => {
  expect(themes.dark).toEqual(declarations(":root:not([data-theme='light'])"))
})

test('the dark theme sets every colour that the light one sets', () => {
  const colours = [...themes.light].filter(([, value]) => value.startsWith('#')).map(([name]) => name)
  expect(colours.length).toBeGreaterThan(20)
  expect(colours.filter((name) => !themes.dark.has(name))).toEqual([])
})
