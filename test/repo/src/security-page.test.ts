import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { allOfLevelTwo, beyond } from './asvs-requirements.ts'
import { root, textOf } from './tracked-files.ts'

const PAGE = 'docs/security.md'
const page = textOf(PAGE)
const level = allOfLevelTwo()

type Kind = 'test' | 'document' | 'does not apply' | 'not met'

interface Row {
  readonly requirements: readonly string[]
  readonly done: string
  readonly shown: string
  readonly kind: Kind | null
}

const rows: readonly Row[] = page
  .split('\n')
  .filter((line) => /^\| \d+\.\d+/.test(line))
  .map((line) => {
    const [, requirements = '', done = '', shown = ''] = line.split('|').map((cell) => cell.trim())
    return { requirements: requirements.split(', ').flatMap(spread), done, shown, kind: kindOf(shown) }
  })

/** Returns `6.2.1–6.2.3` as its three, and a single number as itself. */
function spread(numbers: string): readonly string[] {
  const [first = '', last] = numbers.split('–')
  if (last === undefined) return [first]
  const section = first.slice(0, first.lastIndexOf('.'))
  const from = Number(first.slice(section.length + 1))
  const to = Number(last.slice(section.length + 1))
  return Array.from({ length: to - from + 1 }, (_, place) => `${section}.${from + place}`)
}

function kindOf(shown: string): Kind | null {
  if (shown.startsWith('`')) return 'test'
  if (shown.startsWith('[')) return 'document'
  return shown === 'does not apply' || shown === 'not met' ? shown : null
}

/** Returns what a requirement comes to: what is missing counts for more than what is there. */
function standing(requirement: string): Kind | null {
  const kinds = new Set(rows.filter((row) => row.requirements.includes(requirement)).map(({ kind }) => kind))
  const inOrder = ['not met', 'test', 'document', 'does not apply'] as const
  return inOrder.find((kind) => kinds.has(kind)) ?? null
}

test('there are 253 requirements, and each has a row; no row is about anything else', () => {
  expect([level.length, new Set([...level, ...beyond]).size]).toEqual([253, 253 + beyond.length])
  expect([...level, ...beyond].filter((one) => standing(one) === null)).toEqual([])
  const known = new Set([...level, ...beyond])
  expect(rows.flatMap(({ requirements }) => requirements).filter((one) => !known.has(one))).toEqual([])
})

test('every row says what is done and what shows it, and what does not apply is said in no other row', () => {
  expect(rows.filter(({ done, kind }) => done.length < 10 || kind === null)).toEqual([])
  const twofold = level.filter((one) => {
    const kinds = rows.filter((row) => row.requirements.includes(one)).map(({ kind }) => kind)
    return kinds.includes('does not apply') && new Set(kinds).size > 1
  })
  expect(twofold).toEqual([])
})

test('every test that the security page names exists', () => {
  const missing = rows
    .filter(({ kind }) => kind === 'test')
    .filter(({ shown }) => {
      const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(shown) ?? []
      if (title === '' || !existsSync(root + file)) return true
      const text = textOf(file).replaceAll("\\'", "'").replaceAll(/\(\s+/g, '(')
      return !["'", '"', '`'].some((quote) => text.includes(`(${quote}${title}${quote}`))
    })
  expect(missing.map(({ requirements, shown }) => `${requirements.join()} ${shown}`)).toEqual([])
})

test('every section that the security page points to exists', () => {
  const pointers = rows.filter(({ kind }) => kind === 'document')
  const missing = pointers.filter(({ shown }) => {
    const [, file = '', anchor] = /\]\(([^)#]+)(?:#([^)]+))?\)$/.exec(shown) ?? []
    const path = normalize(join(dirname(PAGE), file))
    if (!existsSync(root + path)) return true
    return anchor !== undefined && !headingsOf(textOf(path)).has(anchor)
  })
  expect(pointers.length).toBeGreaterThan(10)
  expect(missing.map(({ requirements, shown }) => `${requirements.join()} ${shown}`)).toEqual([])
})

function headingsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? '')
  return new Set(
    headings.map((one) =>
      one
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

test('the page counts itself rightly, and shows at least 120 requirements by a test', () => {
  const count = (kind: Kind): number => level.filter((one) => standing(one) === kind).length
  const said = `Of the 253 requirements of level 2, ${count('test')} are shown by a test, ${count('document')} are met by what is written down, ${count('does not apply')} do not apply, and ${count('not met')} are not met.`
  expect(page).toContain(said)
  expect(count('test')).toBeGreaterThanOrEqual(120)
})
