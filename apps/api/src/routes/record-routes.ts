import { permits } from '@evenkeel/contract/permits.ts'
import { SourceKind } from '@evenkeel/domain/source.ts'
import { Instant } from '@evenkeel/domain/identifier.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import { answerWithText } from '../http/written-answer.ts'
import { getsAllFacts } from '../usecases/facts-for.ts'
import type { Moment } from '../store/playback.ts'
import { unlessKnown } from '../http/entity-tag.ts'
import { submitCommands } from '../usecases/submit-commands.ts'
import { readerOf } from '../usecases/reader.ts'
import { withoutContacts } from '../usecases/review-merges.ts'
import type { RouteHandlers } from './route-call.ts'

const EVENTS_MAX = 1000

export const recordRoutes: RouteHandlers<'facts' | 'record' | 'recordOne' | 'events' | 'sourceItems' | 'mergeReview'> =
  {
    facts: async (call) => {
      const moment = readMoment(call.context)
      if (!moment.ok) return moment
      const store = await call.dependencies.coalitions.open(call.granted)
      const asked = moment.value
      const reader = readerOf(call.granted)
      if (asked !== null) return await store.factsFor(reader, asked)
      return await unlessKnown(
        call,
        async () => await store.cursor(),
        async () => {
          const { factsText } = call.dependencies.coalitions
          if (!getsAllFacts(reader) || factsText === undefined) return valueOf(await store.factsFor(reader, null))
          return answerWithText(call.context, await factsText(call.granted))
        },
      )
    },
    record: async ({ dependencies, granted, body }) =>
      succeed({ results: await submitCommands(dependencies, body.commands, granted) }),
    recordOne: async ({ dependencies, granted, body }) => {
      const [result] = await submitCommands(dependencies, [body], granted)
      if (result === undefined) throw new Error(`no answer for command ${body.id}`)
      return result.ok ? succeed(result) : { ok: false, problem: result.problem }
    },
    events: async (call) => {
      const { context, dependencies, granted } = call
      const after = wholeNumber(context.req.query('after') ?? '0')
      const limit = wholeNumber(context.req.query('limit') ?? String(EVENTS_MAX))
      if (after === null || limit === null || limit < 1 || limit > EVENTS_MAX) {
        return fail('bad-request', `'after' is a number from 0, 'limit' one from 1 to ${EVENTS_MAX}.`)
      }
      const store = await dependencies.coalitions.open(granted)
      return await unlessKnown(
        call,
        async () => await store.cursor(),
        async () => await store.eventsFor(readerOf(granted), after, limit),
      )
    },
    mergeReview: async ({ dependencies, granted }) => {
      const review = await (await dependencies.coalitions.open(granted)).mergeReview()
      return succeed(permits(granted.coalition.permissions, 'see-contacts') ? review : withoutContacts(review))
    },
    sourceItems: async (call) => {
      const { context, dependencies, granted } = call
      const kind = SourceKind.safeParse(context.req.query('kind'))
      const key = context.req.query('key') ?? ''
      if (!kind.success || key === '') return fail('bad-request', `'kind' and 'key' of the source are wanted.`)
      const store = await dependencies.coalitions.open(granted)
      return await unlessKnown(
        call,
        async () => await store.cursor(),
        async () => await store.sourceItemsFor(readerOf(granted), kind.data, key),
      )
    },
  }

/** Facts are asked for as they are, behind an entry of the ledger (`cursor`) or at an instant (`at`). */
function readMoment(context: Context): Outcome<Moment | null> {
  const at = context.req.query('at')
  const cursor = context.req.query('cursor')
  if (at === undefined && cursor === undefined) return succeed(null)
  const number = cursor === undefined ? null : wholeNumber(cursor)
  if (at === undefined && number !== null) return succeed({ cursor: number })
  if (at !== undefined && cursor === undefined && Instant.safeParse(at).success) return succeed({ at })
  return fail(
    'bad-request',
    `'cursor' is a number from 0, 'at' an instant such as 2026-01-31T12:00:00Z; only one of them.`,
  )
}

function wholeNumber(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}

/** The facts of now are always there. */
function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}
