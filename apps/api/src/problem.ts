import type { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'

interface ProblemKind {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 426 | 429 | 500 | 503 | 507
  readonly title: string
}

/** Every code that the API answers a request with; those of single commands come inside the answer to a batch. */
const kinds: Readonly<Record<string, ProblemKind>> = {
  'bad-request': { status: 400, title: 'The request does not have the agreed shape' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in' },
  'sign-in-link-spent': { status: 401, title: 'The sign-in link no longer works' },
  'cross-origin-refused': { status: 403, title: 'The request came from another site' },
  'role-not-allowed': { status: 403, title: 'Your role does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'pairing-not-found': { status: 404, title: 'No device waits to be paired' },
  'device-not-found': { status: 404, title: 'There is no such device' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  'upgrade-needed': { status: 426, title: 'This address speaks WebSocket only' },
  'too-many-attempts': { status: 429, title: 'That was tried too often' },
  'unexpected-error': { status: 500, title: 'Something went wrong inside the server' },
  'try-again': { status: 503, title: 'The record is busy' },
  'disk-full': { status: 507, title: 'The disk is full' },
}

const unexpected: ProblemKind = { status: 500, title: 'Something went wrong inside the server' }

/** Returns a problem as an RFC 9457 response; a code without a status of its own is the server's fault. */
export function problemResponse(context: Context, problem: Problem): Response {
  const { status, title } = kinds[problem.code] ?? unexpected
  const body: ProblemResponse = {
    type: `urn:evenkeel:problem:${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: problem.detail,
  }
  if (status === 503) context.header('retry-after', '2')
  if (status === 429) context.header('retry-after', '60')
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}

const SQLITE_BUSY = 5
const SQLITE_FULL = 13

/** Returns what a thrown error is to the one who asked: `try-again`, `disk-full` or `unexpected-error`. */
export function problemOfError(error: unknown): Problem {
  const number = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  if (number === SQLITE_BUSY) {
    return { code: 'try-again', detail: 'Another program is writing to this record: ask again in a moment.' }
  }
  if (number === SQLITE_FULL) {
    return { code: 'disk-full', detail: 'The server has no room left to write: nothing of this request was recorded.' }
  }
  return { code: 'unexpected-error', detail: 'The server met an error that it did not expect; it is in its log.' }
}
