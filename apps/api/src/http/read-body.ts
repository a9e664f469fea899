import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problemResponse } from '../problem.ts'

const BODY_MAX_BYTES = 8 * 1024 * 1024

const limitUndeclared = bodyLimit({ maxSize: BODY_MAX_BYTES, onError: refuseLargeBody })

/** Refuses a body of more than 8 MB; a declared length is believed, since the server reads no further: counting a stream costs a third of a request. */
export const limitBody: MiddlewareHandler = async (context, next) => {
  const declared = context.req.header('content-length')
  if (declared === undefined || context.req.header('transfer-encoding') !== undefined) {
    return await limitUndeclared(context, next)
  }
  return Number(declared) > BODY_MAX_BYTES ? refuseLargeBody(context) : await next()
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** Returns the body as JSON; fails with `bad-request` where it is none, or no UTF-8. */
export async function readJson(context: Context): Promise<Outcome<unknown>> {
  try {
    return succeed(JSON.parse(strictUtf8.decode(await context.req.arrayBuffer())))
  } catch {
    return fail('bad-request', 'The body is not JSON in UTF-8.')
  }
}

function refuseLargeBody(context: Context): Response {
  return problemResponse(context, { code: 'body-too-large', detail: 'A request may have up to 8 MB.' })
}
