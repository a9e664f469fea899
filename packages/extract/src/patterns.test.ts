import { readdirSync, readFileSync } from 'node:fs'
import { check } from 'recheck'
import { expect, test } from 'vitest'

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

const load = async (names: readonly string[]): Promise<void> => {
  for (const name of names) await import(/* @vite-ignore */ new URL(name, root).href)
}

/** Every pattern that the sources put together from parts while they are loaded. */
async function builtPatterns(): Promise<RegExp[]> {
  // What a language lists are parts: they are judged in what is put together of them.
  await load(files.filter((name) => /^locales\/[a-z]+\//.test(name)))
  const made: RegExp[] = []
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, given: [string, string?]) => {
      const pattern = new target(...given)
      made.push(pattern)
      return pattern
    },
  })
  try {
    await load(files)
  } finally {
    globalThis.RegExp = plain
  }
  return made
}

const built = [
  ...new Map((await builtPatterns()).map(({ source, flags }) => [`/${source}/${flags}`, { source, flags }])).values(),
].map(({ source, flags }) => ({ name: 'built', body: source, flags }))

test('the sources are really searched for patterns', () => {
  expect(literals.length).toBeGreaterThanOrEqual(60)
  expect(built.length).toBeGreaterThanOrEqual(100)
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
