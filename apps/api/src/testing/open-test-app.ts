import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import { digestOnNode } from '../node/digest-on-node.ts'
import { openNodeCoalitionStore, type NodeCoalitionStore } from '../node/node-coalition-store.ts'
import { openNodeSqlite } from '../node/node-sqlite-driver.ts'
import type { Dismissed } from '../membership-port.ts'
import type { LogLine } from '../log.ts'
import type { SignInSetup } from '../sign-in/sign-in-setup.ts'
import type { CoalitionDescription } from '../ports.ts'
import { openTestDeployment } from './open-test-deployment.ts'
import { openSqlDirectory, type SqlDirectory } from '../store/sql-directory.ts'

export interface TestApp {
  readonly app: Hono
  readonly directory: SqlDirectory
  readonly stores: ReadonlyMap<string, NodeCoalitionStore>
  /** Whose live connections were to be closed, in order. */
  readonly dismissed: readonly Dismissal[]
  readonly log: readonly LogLine[]
  /** Sets the clock forward by so many milliseconds. */
  readonly wait: (milliseconds: number) => void
  /** Signs the owner in and returns the cookie. */
  readonly signIn: () => Promise<string>
  /** Makes a coalition and a device token for it, as its own person would; the owner is a coordinator of it as well. */
  readonly makeCoalition: (name: string) => Promise<{ readonly id: string; readonly token: string }>
  /** Makes the record of a coalition that the directory knows. */
  readonly create: (coalition: CoalitionDescription) => Promise<void>
  readonly ask: (path: string, options?: Asking) => Promise<Response>
}

export interface Dismissal {
  readonly coalition: string
  readonly gone: Dismissed
}

export interface Asking {
  readonly method?: 'GET' | 'POST'
  readonly body?: unknown
  readonly cookie?: string
  readonly token?: string
  readonly origin?: string | null
  /** Where the request comes from. */
  readonly address?: string
}

export const testOrigin = 'http://localhost:8787'

/** Returns the real application over databases in memory. */
export function openTestApp(
  options: { readonly extensions?: readonly string[]; readonly signIn?: SignInSetup } = {},
): TestApp {
  let now = Date.UTC(2026, 0, 5)
  const clock = (): number => now
  const driver = openNodeSqlite(':memory:')
  const directory = openSqlDirectory(driver, clock, digestOnNode)
  const dismissed: Dismissal[] = []
  const stores = new Map<string, NodeCoalitionStore>()
  const log: LogLine[] = []
  const open = (id: string): NodeCoalitionStore => {
    const store = stores.get(id) ?? openNodeCoalitionStore(':memory:')
    stores.set(id, store)
    return store
  }
  const app = createApp({
    coalitions: {
      open: async ({ coalition }) => open(coalition.id),
      factsText: async ({ coalition }) => await open(coalition.id).factsText(),
      create: async (coalition) => open(coalition.id).describe(coalition),
      dismiss: async (coalition, gone) => {
        dismissed.push({ coalition, gone })
      },
    },
    directory,
    deployment: openTestDeployment(driver),
    live: async () => null,
    addressOf: (context) => context.req.header('x-test-address') ?? '192.0.2.1',
    clock,
    version: '0',
    extensions: options.extensions ?? null,
    ...(options.signIn === undefined ? {} : { signIn: options.signIn }),
    log: (line) => log.push(line),
    // The answers to two like requests are then the same, byte by byte.
    requestNumber: () => '0',
  })

  const ask: TestApp['ask'] = async (path, options = {}) => {
    const headers = new Headers({ 'content-type': 'application/json' })
    const origin = options.origin === undefined ? testOrigin : options.origin
    if (origin !== null) headers.set('origin', origin)
    if (options.cookie !== undefined) headers.set('cookie', options.cookie)
    if (options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`)
    if (options.address !== undefined) headers.set('x-test-address', options.address)
    const method = options.method ?? (options.body === undefined ? 'GET' : 'POST')
    const text = typeof options.body === 'string' ? options.body : JSON.stringify(options.body)
    return await app.request(testOrigin + path, {
      method,
      headers,
      ...(options.body === undefined ? {} : { body: text }),
    })
  }

  async function signIn(): Promise<string> {
    const token = await directory.makeSignInLink(directory.owner(), now)
    const answer = await ask('/v1/sign-in', { body: { token } })
    return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }

  async function makeCoalition(name: string): Promise<{ id: string; token: string }> {
    const person = `person-of-${name}`
    const coalition = await directory.createCoalition(name, person)
    directory.addMember(directory.owner(), coalition.id, 'coordinator', now)
    open(coalition.id).describe(coalition)
    const started = await directory.startPairing('test', now, name)
    if (!started.ok) throw new Error('no pairing was begun')
    const { deviceCode, userCode } = started.value
    await directory.approvePairing({ userCode, person, coalition: coalition.id, role: 'note-taker' }, now, name)
    const polled = await directory.pollPairing(deviceCode, now, name)
    if (!polled.ok || polled.value === null) throw new Error('the device was not paired')
    return { id: coalition.id, token: polled.value.token }
  }

  return {
    app,
    directory,
    stores,
    dismissed,
    log,
    wait: (milliseconds) => {
      now += milliseconds
    },
    signIn,
    makeCoalition,
    create: async (coalition) => open(coalition.id).describe(coalition),
    ask,
  }
}
