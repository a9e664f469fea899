import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'

const JSON_BODY = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i
const ACCEPTS_JSON = /(?:^|[\s,])(?:application\/(?:json|problem\+json|\*)|\*\/\*)\s*(?:[;,]|$)/i

/** Fails with `unsupported-media-type` where a body is not declared as JSON in UTF-8: a form of another site could send any other. */
export function requireJson(context: Context): Outcome<null> {
  return JSON_BODY.test(context.req.header('content-type')?.trim() ?? '')
    ? succeed(null)
    : fail('unsupported-media-type', `A body is sent as 'content-type: application/json', in UTF-8.`)
}

/** Fails with `not-acceptable` where the asker says that it takes no JSON. */
export function acceptJson(context: Context): Outcome<null> {
  const accept = context.req.header('accept')
  return accept === undefined || accept.trim() === '' || ACCEPTS_JSON.test(accept)
    ? succeed(null)
    : fail('not-acceptable', 'The API answers in JSON only.')
}
