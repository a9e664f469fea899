import { expect, test } from 'vitest'
import { textOf, trackedFiles } from './tracked-files.ts'

const product = trackedFiles().filter(
  (path) =>
    /^(packages|apps)\/[^/]+\/src\/.*\.tsx?$/.test(path) &&
    !/\.(test|contract)\.tsx?$|\/testing\/|\.examples\./.test(path),
)
const inventory = textOf('docs/guide/security-choices.md')

/** Returns the files, below the folders that are named, with a line of code that the pattern fits. */
function filesWith(pattern: RegExp, within = /^/): readonly string[] {
  return product.filter((path) => within.test(path) && codeOf(path).some((line) => pattern.test(line)))
}

function codeOf(path: string): readonly string[] {
  return textOf(path)
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
}

/** Hashes, keys, ciphers and chance that nobody may guess. */
const CRYPTOGRAPHY =
  /\bcreate(Hash|Hmac|Sign|Cipheriv)\(|from 'node:crypto'|\bcrypto\.(subtle|getRandomValues|randomUUID)\b|from '@noble\//

test('every file that uses cryptography is in the inventory, and the inventory names no other', () => {
  const found = filesWith(CRYPTOGRAPHY)
  expect(found.length).toBeGreaterThan(10)
  const listed = [...inventory.matchAll(/`((?:apps|packages)\/[^`]+\.tsx?)`/g)].map((match) => match[1] ?? '')
  expect(listed.toSorted()).toEqual([...found].toSorted())
})

test('of hashes SHA-256 alone is used, of ciphers AES-GCM with 256 bits alone', () => {
  const old = /\b(md5|sha-?1|ripemd|des|3des|rc4|blowfish|ecb|cbc|ctr|pkcs1|aes-?(128|192))\b/i
  expect(filesWith(old, /^apps\/(api|extension|dashboard|cli)\//)).toEqual([])
  const hashes = filesWith(CRYPTOGRAPHY).flatMap((path) =>
    codeOf(path).flatMap((line) =>
      [...line.matchAll(/(?:\bhash|createHash|subtle\.digest)\('([^']+)'/g)].map((match) => match[1]),
    ),
  )
  expect(new Set(hashes)).toEqual(new Set(['sha256', 'SHA-256']))
  const ciphers = product.flatMap((path) => [...textOf(path).matchAll(/name: '(AES-[A-Z]+)'(?:, length: (\d+))?/g)])
  expect(new Set(ciphers.map((match) => match[1]))).toEqual(new Set(['AES-GCM']))
  expect(ciphers.flatMap((match) => match[2] ?? [])).toEqual(['256'])
})

test('nothing that must not be guessed is made by Math.random', () => {
  // How long to wait before the next attempt may be guessed.
  const waits = ['apps/dashboard/src/live/use-live.ts', 'apps/extension/src/background/run-outbox.ts']
  expect([...filesWith(/\bMath\.random\b/)].toSorted()).toEqual(waits)
})

test('no code is made from text, and no program is started by the server, the pages or the extension', () => {
  expect(filesWith(/\beval\(|\bnew Function\(|\bsetTimeout\(['"`]|from 'node:vm'/)).toEqual([])
  expect(filesWith(/from 'node:(child_process|cluster|worker_threads)'/, /^apps\/(api|dashboard|extension)\//)).toEqual(
    [],
  )
})

test('no certificate goes unchecked', () => {
  expect(filesWith(/rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity/)).toEqual([])
})

test('the server itself calls nobody but the mail service that was set up', () => {
  const calls =
    /(?<![.\w]|async )fetch\(|globalThis\.fetch|from 'node:(https|net|tls|dns|dgram)'|from 'nodemailer'|\bhttp\.(get|request)\(/
  expect(filesWith(calls, /^apps\/api\//).filter((path) => !isListener(path))).toEqual([
    'apps/api/src/node/send-by-smtp.ts',
    'apps/api/src/sign-in/send-by-webhook.ts',
  ])
})

/** What only takes the types of a server's connections, or is itself what is called. */
function isListener(path: string): boolean {
  return (
    codeOf(path).every((line) => !/from 'node:net'/.test(line) || /import type/.test(line)) &&
    !/webhook|smtp/.test(path)
  )
}

test('values come into a statement by being bound: what is written into one is a name or a list of the program’s own', () => {
  // Besides constants of the file: names of tables that a list of the program's own gives, and an order of rows.
  const own = new Set(['table', 'order', 'membershipColumns', 'present', "columns.join(', ')"])
  const written = product
    .filter((path) => path.startsWith('apps/api/src/'))
    .flatMap((path) => {
      const text = textOf(path)
      const statements = text.matchAll(/`([^`]*\b(?:SELECT|INSERT|UPDATE|DELETE|REPLACE)\b[^`]*)`/g)
      return [...statements]
        .flatMap(([, statement = '']) => [...statement.matchAll(/\$\{([^}]+)\}/g)].map(([, hole = '']) => hole))
        .map((hole) => ({ path, hole, isOwn: own.has(hole) || new RegExp(`^const ${hole}\\b`, 'm').test(text) }))
    })
  expect(written.length).toBeGreaterThan(5)
  expect(written.filter(({ isOwn }) => !isOwn)).toEqual([])
})

test('no page listens to what other windows send', () => {
  const listening = filesWith(/\b(window|globalThis)\.addEventListener\(\s*'message'|\bonmessage\b|document\.domain/)
  expect(listening).toEqual([])
})

test('browser storage holds the theme, the coalition looked at last and the page to go back to, and nothing else', () => {
  const kept = filesWith(/\.setItem\(|document\.cookie|caches\.open/)
  expect([...kept].toSorted()).toEqual([
    'apps/dashboard/src/session/last-coalition.ts',
    'apps/dashboard/src/session/return-path.ts',
    'apps/dashboard/src/shell/theme.ts',
  ])
  expect(filesWith(/\bindexedDB\b|from 'idb'/)).toEqual(['apps/extension/src/outbox/database.ts'])
})

test('the log is written at the entries alone, as lines that were made for it', () => {
  expect(filesWith(/\bconsole\./)).toEqual(['apps/api/src/workers/worker-app.ts', 'apps/api/src/workers/worker-log.ts'])
})

test('nothing of the product is built on what is there for tests', () => {
  expect(filesWith(/from '[^']*\/testing\//, /^apps\//)).toEqual([])
})

test('every part is compiled strictly, so that a value is what it is taken for', () => {
  const { compilerOptions } = JSON.parse(textOf('tsconfig.base.json')) as { compilerOptions: Record<string, unknown> }
  expect(compilerOptions).toMatchObject({ strict: true, noUncheckedIndexedAccess: true })
  expect(filesWith(/[^=!]==[^=]|!=[^=]/, /^apps\/api\//)).toEqual([])
})
