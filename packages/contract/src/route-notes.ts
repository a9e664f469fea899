import { Command } from '@evenkeel/domain/command.ts'
import { Instant } from '@evenkeel/domain/identifier.ts'
import { SourceKind } from '@evenkeel/domain/source.ts'
import * as z from 'zod/mini'
import { HistoryQuery } from './history.ts'
import { peopleRouteNotes } from './people-route-notes.ts'
import { memberRouteNotes } from './member-route-notes.ts'
import { exampleCoalition, exampleCommand, exampleFacts, exampleItem, exampleParty } from './route-examples.ts'
import type { RouteName } from './routes.ts'
import { signInNotes } from './sign-in-notes.ts'

/** What the API's own description says of a route beyond its row in the table. */
export interface RouteNote {
  readonly tag: 'Server' | 'Signing in' | 'Coalitions' | 'The record' | 'Names' | 'Devices' | 'People'
  /** A sentence without its full stop. */
  readonly summary: string
  readonly description?: string
  /** The parameters behind the question mark. */
  readonly query?: z.ZodMiniObject
  /** The body as it is described, where the table's own schema lets more through so that each part is judged by itself. */
  readonly body?: z.ZodMiniType
  /** Codes that the route answers with, beside those of its access. */
  readonly problems?: readonly string[]
  readonly example?: { readonly request?: unknown; readonly response?: unknown }
}

/** One command of an outbox and those that wait behind it. */
export const CommandBatch = z.object({ commands: z.array(Command).check(z.minLength(1), z.maxLength(200)) })

/** What the API's description says of each route: a route without a row here does not compile. */
export const routeNotes: Readonly<Record<RouteName, RouteNote>> = {
  health: {
    tag: 'Server',
    summary: 'Says that the server is there',
    example: { response: { name: 'evenkeel', version: '0.1.0' } },
  },
  signIn: {
    tag: 'Signing in',
    summary: 'Trades a one-time sign-in link for a session',
    description:
      'The token is what stands behind the `#` of the link. The session comes as a cookie that scripts of a page cannot read; it lasts 30 days, or 14 without a request.',
    problems: ['sign-in-link-spent', 'cross-origin-refused', 'too-many-attempts'],
    example: {
      request: { token: 'ekl_example-of-a-token-that-opens-nothing' },
      response: { name: 'Coordinator', coalitions: [exampleCoalition] },
    },
  },
  ...signInNotes,
  signOut: {
    tag: 'Signing in',
    summary: 'Ends the session that asks',
    example: { response: { done: true } },
  },
  session: {
    tag: 'Signing in',
    summary: 'Tells who asks, and which coalitions are theirs',
    example: { response: { name: 'Coordinator', coalitions: [exampleCoalition] } },
  },
  createCoalition: {
    tag: 'Coalitions',
    summary: 'Makes a coalition whose coordinator is the one who asks',
    description: 'Whoever runs the server makes as many as they like, a member of one ten at once and one an hour.',
    problems: ['role-not-allowed', 'too-many-attempts'],
    example: { request: { name: 'River Watch' }, response: exampleCoalition },
  },
  facts: {
    tag: 'The record',
    summary: 'Returns the present state of the coalition, as much of it as the asker may see',
    description:
      'Carries an `ETag`: send it back as `If-None-Match` and the answer is 304, without a body, while nothing has changed. With `cursor` (the number of an entry) or `at` (an instant) the answer is the state that stood then, and has no tag.',
    query: z.object({ cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))), at: z.optional(Instant) }),
    problems: ['no-such-moment'],
    example: { response: exampleFacts },
  },
  record: {
    tag: 'The record',
    summary: 'Records commands, each judged by itself',
    description:
      'The id of a command is made by the client (a ULID) and is its idempotency key: sending a command again changes nothing and answers the same; the same id with another content is refused with `idempotency-conflict`. What the answer calls recorded is on the disk. A refused command holds up none of the others, and the answer is 200 with its problem inside.',
    body: CommandBatch,
    example: {
      request: { commands: [exampleCommand] },
      response: { results: [{ ok: true, id: exampleCommand.id, cursor: 4, reading: null }] },
    },
  },
  recordOne: {
    tag: 'The record',
    summary: 'Records one command',
    description:
      'The same as a batch of one, except that a refusal is the answer itself: a `version-conflict` is a 409 whose `conflict` has both sides, what stands by now and what was sent.',
    problems: [
      'item-not-found',
      'decision-not-found',
      'party-not-found',
      'command-not-found',
      'version-conflict',
      'idempotency-conflict',
      'parties-differ',
      'parties-merged',
      'parties-met',
      'parties-told-apart',
      'undo-built-upon',
      'redo-without-ground',
      'cannot-be-undone',
      'not-a-group',
      'not-an-organization',
      'aim-not-found',
      'pulse-not-found',
      'pulse-closed',
      'own-organization',
      'not-a-person',
      'last-coordinator',
    ],
    example: { request: exampleCommand, response: { ok: true, id: exampleCommand.id, cursor: 4, reading: null } },
  },
  events: {
    tag: 'The record',
    summary: 'Returns entries of the ledger behind a number, oldest first',
    description:
      'To follow the ledger, ask with `after` set to the sequence of the last entry that you have, until as many as you asked for no longer come. `cursor` is the number of the last entry of all. Carries an `ETag`, as the facts do.',
    query: z.object({
      after: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
      limit: z.optional(z.string().check(z.regex(/^(?:[1-9]\d{0,2}|1000)$/))),
    }),
    example: { response: { events: [], cursor: 0 } },
  },
  history: {
    tag: 'The record',
    summary: 'Returns what was recorded, command by command, the latest first',
    description:
      'Everybody gets what was done and when; who did it, and to whom, is for those who may compare people. `limit` is 1 to 99, 30 where it is left out. A page may be shorter than that, also empty, when little fits the filter: ask on with `next`.',
    query: HistoryQuery,
    problems: ['role-not-allowed'],
    example: {
      response: {
        entries: [
          {
            command: exampleCommand.id,
            cursor: 4,
            at: exampleCommand.at,
            kind: 'items',
            by: 'you',
            who: 'Coordinator',
            deeds: [{ deed: 'items-completed', count: 1, about: [exampleItem.text] }],
            from: { title: 'Weekly', date: '2026-01-05' },
            target: null,
            isUndone: false,
            may: { what: 'undo', command: exampleCommand.id },
          },
        ],
        next: null,
        people: [],
      },
    },
  },
  sourceItems: {
    tag: 'The record',
    summary: 'Returns what the record holds of one source',
    description: 'Carries an `ETag`, as the facts do.',
    query: z.object({ kind: SourceKind, key: z.string().check(z.minLength(1)) }),
    example: {
      response: {
        items: [exampleItem],
        assignments: [{ item: exampleItem.id, party: exampleParty.id, role: 'owner' }],
        parties: [exampleParty],
        aliases: [],
        decisions: [],
        meetings: [],
        attendance: [],
        speaking: [],
      },
    },
  },
  mergeReview: {
    tag: 'Names',
    summary: 'Returns which names may belong together, and what was decided about others',
    example: { response: { cursor: 4, suggestions: [], total: 0, names: 0, merges: [], toldApart: [] } },
  },
  devices: {
    tag: 'Devices',
    summary: 'Returns the devices that are paired with the coalition',
    example: {
      response: {
        devices: [
          {
            id: '01J9Z5M8Q0000000000000000D',
            name: 'Laptop in the office',
            role: 'note-taker',
            since: '2026-01-05T09:00:00.000Z',
            lastUsed: null,
          },
        ],
      },
    },
  },
  revokeDevice: {
    tag: 'Devices',
    summary: 'Ends the pairing of one device at once',
    problems: ['device-not-found'],
    example: { request: { device: '01J9Z5M8Q0000000000000000D' }, response: { done: true } },
  },
  ...memberRouteNotes,
  ...peopleRouteNotes,
  startPairing: {
    tag: 'Devices',
    summary: 'Begins to pair a device: it shows a code that a person types on the dashboard',
    description: 'The grant of RFC 8628. The code lasts ten minutes and works once.',
    problems: ['too-many-attempts'],
    example: {
      request: { deviceName: 'Laptop in the office' },
      response: {
        deviceCode: 'ekd_example-of-a-code-that-opens-nothing',
        userCode: 'BCDF-GHJK',
        verificationUrl: 'http://localhost:8787/pair?code=BCDF-GHJK',
        expiresInSeconds: 600,
        intervalSeconds: 3,
      },
    },
  },
  pollPairing: {
    tag: 'Devices',
    summary: 'Asks whether a person has approved the pairing; the first answer after that carries the token',
    problems: ['pairing-not-found', 'too-many-attempts'],
    example: {
      request: { deviceCode: 'ekd_example-of-a-code-that-opens-nothing' },
      response: { status: 'pending' },
    },
  },
  lookAtPairing: {
    tag: 'Devices',
    summary: 'Tells which device waits with a code, before it is approved',
    problems: ['pairing-not-found', 'role-not-allowed', 'too-many-attempts'],
    example: {
      request: { userCode: 'BCDF-GHJK' },
      response: { deviceName: 'Laptop in the office', since: '2026-01-05T18:00:00.000Z' },
    },
  },
  approvePairing: {
    tag: 'Devices',
    summary: 'Approves the device that shows a code, for one coalition',
    problems: ['pairing-not-found', 'not-found', 'role-not-allowed', 'too-many-attempts'],
    example: {
      request: { userCode: 'BCDF-GHJK', coalition: exampleCoalition.id },
      response: { deviceName: 'Laptop in the office' },
    },
  },
}

/** What the live WebSocket is, which has no row in the table of routes. */
export const liveNote: RouteNote = {
  tag: 'The record',
  summary: 'Opens a WebSocket that tells of the growth of the ledger',
  description:
    'It sends `{"cursor": n}` when it opens and whenever the ledger has grown to entry number n. Asked with `after`, the number of the last entry that the client has, the first message also says whether anything was `missed`. The text `ping` is answered with `pong`. A browser must ask from a page of the server itself.',
  query: z.object({ after: z.optional(z.string().check(z.regex(/^\d{1,15}$/))) }),
  problems: ['upgrade-needed'],
}
