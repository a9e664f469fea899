import { readdirSync, readFileSync } from 'node:fs'
import { check } from 'recheck'
import { expect, test } from 'vitest'
import { patterns as orderPatterns } from './2-recognise/day-order.ts'
import { patterns as partialPatterns } from './2-recognise/partial-date.ts'
import { patterns as datePatterns } from './2-recognise/read-date.ts'
import { patterns as motionPatterns } from './2-recognise/read-motion.ts'
import { patterns as turnPatterns } from './1-normalise/turn-layouts.ts'
import { patterns as localePatterns } from './locales/patterns-of-all.ts'
import { patterns as wordedPatterns } from './3-resolve/worded-days.ts'
import { patterns as duePatterns } from './3-resolve/due.ts'

const root = new URL('./', import.meta.url)
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('testing/'),
)
const LITERAL =
  /(?<=[=(,:?[!&|>]\s{0,4}|^\s{0,12}|return )\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s.,;)\]:?]|$)/gm

const literals = files.flatMap((name) => {
  const code = readFileSync(new URL(name, root), 'utf8').replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '')
  return [...code.matchAll(LITERAL)].map(([, body = '', flags = '']) => ({ name, body, flags }))
})
const built = [
  ...datePatterns,
  ...partialPatterns,
  ...orderPatterns,
  ...duePatterns,
  ...motionPatterns,
  ...wordedPatterns,
  ...localePatterns,
  ...turnPatterns,
].map((pattern) => ({
  name: 'built',
  body: pattern.source,
  flags: pattern.flags,
}))

test('the sources are really searched for patterns', () => {
  expect(literals.length).toBeGreaterThanOrEqual(60)
  expect(built.length).toBeGreaterThanOrEqual(3)
})

test.each([...literals, ...built])(
  '$name: /$body/$flags can not be made to run long',
  { timeout: 600_000 },
  async ({ body, flags }) => {
    // Look-behind and Unicode classes are outside what the checker reads; plain classes of the same shape stand in for them.
    const plain = body
      .replaceAll(/\(\?<[!=](?:[^()\\]|\\.|\[[^\]]*\])*\)/g, '')
      .replaceAll(/\\p\{Lu\}/g, 'A-Z')
      .replaceAll(/\\p\{Ll\}/g, 'a-z')
      .replaceAll(/\\p\{[LNM]\}/g, 'a-z')
      .replaceAll(/(?<!\[[^\]]*)A-Z/g, '[A-Z]')
      .replaceAll(/(?<!\[[^\]]*)a-z/g, '[a-z]')
    const result = await check(plain, flags.replaceAll(/[duv]/g, ''), {
      // The work is bounded by counts alone: a busy machine must not turn a safe pattern into a doubtful one.
      timeout: null,
      attackTimeout: null,
      incubationTimeout: null,
      seedingTimeout: null,
      recallTimeout: -1,
      randomSeed: 1,
      // A bounded repetition costs its bound for each letter: on longer strings that alone would pass for a slow pattern.
      maxAttackStringSize: 6000,
    })
    expect([plain, result.status]).toEqual([plain, 'safe'])
  },
)
