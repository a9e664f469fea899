import type { Random } from '../seeded-random.ts'

/** Where a malformed request goes, and as whom. */
export interface Target {
  readonly host: string
  readonly token: string
  readonly coalition: string
}

/** The bytes of one request that no server should take, and what is wrong with it. */
export interface MalformedRequest {
  readonly kind: string
  readonly bytes: Buffer
  /** True where the connection may end without an answer: the request never does. */
  readonly mayBeCutOff: boolean
}

type Make = (random: Random, target: Target) => Buffer

const LONE_SURROGATE = '\ud800'
const NASTY = [
  '\0',
  '\u202e',
  LONE_SURROGATE,
  "' OR 1=1 --",
  '../../etc/passwd',
  '%00',
  '{{7*7}}',
  '<script>',
  '=cmd|',
  '\r\n',
]
const DEEP = 100_000

/** Every kind of malformed request; a heavy one comes once in a hundred. */
const kinds: Readonly<Record<string, { readonly make: Make; readonly heavy?: true; readonly mayBeCutOff?: true }>> = {
  'no JSON': { make: (random, target) => post(target, cutJson(random)) },
  'bytes of chance': { make: (random, target) => post(target, chanceBytes(random, 1 + random.below(300))) },
  'no UTF-8': { make: (random, target) => post(target, noUtf8(random)) },
  'another shape': { make: (random, target) => post(target, JSON.stringify(otherShape(random))) },
  'own prototype': { make: (random, target) => post(target, ownPrototype(random)) },
  'a key twice': {
    make: (random, target) => post(target, `{"commands":[],"commands":${random.pick(['[]', '3', '{}'])}}`),
  },
  'too many commands': { make: (_, target) => post(target, JSON.stringify({ commands: Array(201).fill(0) })) },
  'nested too deep': { heavy: true, make: (random, target) => post(target, deep(random)) },
  'too many keys': { heavy: true, make: (_, target) => post(target, manyKeys()) },
  'another media type': {
    make: (random, target) => post(target, '{"commands":[]}', random.pick(['text/plain', 'application/xml', 'a', ''])),
  },
  'an unknown address': { make: (random, target) => get(target, `/v1/${chancePath(random)}`) },
  'a broken address': {
    make: (random, target) => get(target, `/v1/coalitions/${random.pick(['%zz', '%', '%c0%af', '%ff'])}/facts`),
  },
  'another coalition': { make: (random, target) => get(target, `/v1/coalitions/${chancePath(random)}/facts`) },
  'wrong numbers': {
    make: (random, target) =>
      get(
        target,
        `${events(target)}?after=${random.pick(['-1', '1e9', 'NaN', '9'.repeat(40), ''])}x&limit=${random.below(9)}`,
      ),
  },
  'an unknown method': {
    make: (random, target) => head(target, random.pick(['PUT', 'DELETE', 'PATCH', 'LOCK']), events(target)),
  },
  'no method at all': {
    make: (random, target) => head(target, random.pick(['GARBAGE', 'ge t', '\x01', 'POST/']), '/v1/session'),
  },
  'a stranger’s token': {
    make: (random, target) =>
      get({ ...target, token: random.pick(['x'.repeat(43), 'a', '', "' OR 1"]) }, events(target)),
  },
  'two lengths': { make: (_, target) => raw(target, 'content-length: 2\r\ncontent-length: 5\r\n', '{}') },
  'length and chunks': {
    make: (_, target) =>
      raw(target, 'content-length: 5\r\ntransfer-encoding: chunked\r\n', '0\r\n\r\nGET /v1/health HTTP/1.1\r\n\r\n'),
  },
  'chunks of another name': {
    make: (random, target) =>
      raw(
        target,
        `transfer-encoding: ${random.pick(['xchunked', 'chunked, identity', 'chunked\x0b'])}\r\n`,
        '0\r\n\r\n',
      ),
  },
  'broken chunks': {
    make: (random, target) =>
      raw(target, 'transfer-encoding: chunked\r\n', `${random.pick(['zz', '-1', 'fffffffffffffffff', ''])}\r\nx\r\n`),
    mayBeCutOff: true,
  },
  'a space before the colon': { make: (_, target) => raw(target, 'content-length : 2\r\n', '{}') },
  'a folded header': { make: (_, target) => raw(target, 'x-a: b\r\n c: d\r\ncontent-length\r\n', '{}') },
  'no length that is one': {
    make: (random, target) =>
      raw(target, `content-length: ${random.pick(['-1', '0x10', '1e3', '９', '+5'])}\r\n`, '{}'),
  },
  'too long a body': { make: (_, target) => raw(target, `content-length: ${9 * 1024 * 1024}\r\n`, '{') },
  'half a body': { make: (_, target) => raw(target, 'content-length: 500\r\n', '{"commands":['), mayBeCutOff: true },
  'huge headers': {
    heavy: true,
    make: (random, target) => raw(target, `x-huge: ${'a'.repeat(20_000 + random.below(40_000))}\r\n`, ''),
  },
  'a huge address': {
    heavy: true,
    make: (random, target) => get(target, `/v1/${'a'.repeat(20_000 + random.below(20_000))}`),
  },
  'no host': { make: () => Buffer.from('GET /v1/health HTTP/1.1\r\n\r\n') },
  'a strange host': {
    make: (random, target) =>
      get({ ...target, host: random.pick(['[::1', 'a b', 'x@y', '%00', 'a/b']) }, '/v1/session'),
  },
  'no HTTP': {
    make: (random) => Buffer.concat([chanceBytes(random, 1 + random.below(60)), Buffer.from('\r\n\r\n')]),
    mayBeCutOff: true,
  },
}

const names = Object.keys(kinds)

/** Returns a malformed request, the same for the same chance. */
export function malformRequest(random: Random, target: Target): MalformedRequest {
  for (;;) {
    const kind = random.pick(names)
    const made = kinds[kind]
    if (made === undefined || (made.heavy === true && !random.chance(0.02))) continue
    return { kind, bytes: made.make(random, target), mayBeCutOff: made.mayBeCutOff === true }
  }
}

function headers({ host, token }: Target): string {
  return `host: ${host}\r\nauthorization: Bearer ${token}\r\n`
}

function events({ coalition }: Target): string {
  return `/v1/coalitions/${coalition}/events`
}

function get(target: Target, path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${headers(target)}\r\n`)
}

function head(target: Target, method: string, path: string): Buffer {
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${headers(target)}content-length: 0\r\n\r\n`)
}

function raw(target: Target, extra: string, body: string): Buffer {
  return Buffer.from(
    `POST /v1/coalitions/${target.coalition}/commands HTTP/1.1\r\n${headers(target)}content-type: application/json\r\n${extra}\r\n${body}`,
  )
}

function post(target: Target, body: string | Buffer, type = 'application/json'): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const start = `POST /v1/coalitions/${target.coalition}/commands HTTP/1.1\r\n${headers(target)}`
  return Buffer.concat([Buffer.from(`${start}content-type: ${type}\r\ncontent-length: ${bytes.length}\r\n\r\n`), bytes])
}

function cutJson(random: Random): string {
  const whole = JSON.stringify({ commands: [{ id: '01HF7YAT000000000000000001', at: random.pick(NASTY), body: {} }] })
  return whole.slice(0, random.below(whole.length))
}

function noUtf8(random: Random): Buffer {
  const bad = random.pick([[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]])
  return Buffer.concat([Buffer.from('{"commands":["'), Buffer.from(bad), Buffer.from('"]}')])
}

function otherShape(random: Random): unknown {
  return random.pick<unknown>([
    null,
    true,
    0,
    -1e308,
    random.pick(NASTY),
    [],
    {},
    { commands: null },
    { commands: {} },
    { commands: [] },
    { commands: random.pick(NASTY) },
    { command: [{}] },
    [{ commands: [] }],
  ])
}

function ownPrototype(random: Random): string {
  const key = random.pick(['__proto__', 'constructor', 'prototype', 'toString'])
  return `{"${key}":{"commands":[{}],"isAdmin":true,"prototype":{"role":"coordinator"}},"commands":"${key}"}`
}

function deep(random: Random): string {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const)
  const inside = `${open.repeat(DEEP)}0${close.repeat(DEEP)}`
  return random.chance(0.5) ? inside : `{"commands":${inside}`
}

function manyKeys(): string {
  return `{${Array.from({ length: DEEP }, (_, index) => `"k${index}":0`).join(',')}}`
}

function chanceBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)))
}

function chancePath(random: Random): string {
  const word = random.pick(NASTY)
  return `${encodeURIComponent(word === LONE_SURROGATE ? 'x' : word)}-${random.below(1e6)}`
}
