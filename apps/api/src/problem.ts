import type { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import { requestNumber } from './http/request-number.ts'
import { explainNewer, NewerSchema } from './store/newer-schema.ts'
import { storageProblem } from './store/storage-problem.ts'

export interface ProblemKind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 408 | 409 | 413 | 415 | 422 | 426 | 429 | 431 | 500 | 503 | 507
  readonly title: string
}

/** Every code that the API answers a request with; those of single commands come inside the answer to a batch. */
export const problemKinds: Readonly<Record<string, ProblemKind>> = {
  'bad-request': { status: 400, title: 'The request does not have the agreed shape' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in' },
  'backup-key-wrong': { status: 401, title: 'This is not the deployment’s backup key' },
  'sign-in-failed': { status: 401, title: 'The sign-in did not succeed' },
  'sign-in-link-spent': { status: 401, title: 'The sign-in link no longer works' },
  'cross-origin-refused': { status: 403, title: 'The request came from another site' },
  'role-not-allowed': { status: 403, title: 'Your role does not allow this' },
  'passkey-wanted': { status: 403, title: 'The charter asks for a passkey here' },
  'sign-in-again': { status: 403, title: 'You signed in too long ago for this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'pairing-not-found': { status: 404, title: 'No device waits to be paired' },
  'device-not-found': { status: 404, title: 'There is no such device' },
  'key-not-found': { status: 404, title: 'There is no such key' },
  'member-not-found': { status: 404, title: 'There is no such member' },
  'invitation-not-found': { status: 404, title: 'The invitation no longer works' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'not-acceptable': { status: 406, title: 'The API answers in JSON only' },
  'request-too-slow': { status: 408, title: 'The request took too long to arrive' },
  'version-conflict': { status: 409, title: 'Somebody else was faster' },
  'idempotency-conflict': { status: 409, title: 'The id was used for another command' },
  'record-moved': { status: 409, title: 'The record changed while it was read' },
  'deployment-not-empty': { status: 409, title: 'There is a record already' },
  'program-differs': { status: 409, title: 'The deployment is of another version' },
  'carried-out-of-step': { status: 409, title: 'Another part of the backup is wanted' },
  'parties-differ': { status: 409, title: 'The two are not of the same sort' },
  'parties-merged': { status: 409, title: 'The two are one at present' },
  'parties-met': { status: 409, title: 'Both were at one meeting' },
  'parties-told-apart': { status: 409, title: 'Somebody noted that they are two' },
  'undo-built-upon': { status: 409, title: 'Something later builds on it' },
  'redo-without-ground': { status: 409, title: 'What it was about is gone' },
  'cannot-be-undone': { status: 409, title: 'This cannot be undone' },
  'name-taken': { status: 409, title: 'Another one has this name' },
  'last-coordinator': { status: 409, title: 'A coalition needs a coordinator' },
  'too-many-invitations': { status: 409, title: 'Too many invitations are open' },
  'too-many-keys': { status: 409, title: 'There are too many keys' },
  'item-not-found': { status: 404, title: 'There is no such item' },
  'decision-not-found': { status: 404, title: 'There is no such decision' },
  'party-not-found': { status: 404, title: 'There is no such party' },
  'aim-not-found': { status: 404, title: 'There is no such aim' },
  'pulse-not-found': { status: 404, title: 'There is no such pulse' },
  'command-not-found': { status: 404, title: 'There is no such command' },
  'no-such-moment': { status: 404, title: 'The ledger does not reach so far' },
  'sign-in-not-offered': { status: 404, title: 'This way to sign in is not offered here' },
  'method-taken': { status: 409, title: 'Somebody signs in by this already' },
  'last-way-in': { status: 409, title: 'This is the only way by which you can sign in' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not declared as JSON' },
  'carried-otherwise': { status: 422, title: 'What arrived is not what was sent' },
  'not-a-group': { status: 422, title: 'This is no working group' },
  'not-an-organization': { status: 422, title: 'This is no organization' },
  'pulse-closed': { status: 409, title: 'The pulse takes no more answers' },
  'own-organization': { status: 422, title: 'A pulse asks about other organizations' },
  'not-a-person': { status: 422, title: 'This is asked of people only' },
  'meeting-not-found': { status: 404, title: 'There is no such meeting' },
  'name-wanted': { status: 422, title: 'A name is wanted' },
  'role-not-found': { status: 422, title: 'The coalition has no such role' },
  'upgrade-needed': { status: 426, title: 'This address speaks WebSocket only' },
  'too-many-attempts': { status: 429, title: 'That was tried too often' },
  'headers-too-large': { status: 431, title: 'The headers of the request are too large' },
  'unexpected-error': { status: 500, title: 'Something went wrong inside the server' },
  'database-newer': { status: 503, title: 'The record was written by a newer program' },
  'database-unreadable': { status: 500, title: 'A database cannot be read' },
  'disk-failing': { status: 503, title: 'The server’s disk fails' },
  'disk-read-only': { status: 503, title: 'The server’s disk can only be read' },
  'try-again': { status: 503, title: 'The record is busy' },
  'mail-not-sent': { status: 503, title: 'The mail could not be sent' },
  'provider-unreachable': { status: 503, title: 'The other service does not answer' },
  'disk-full': { status: 507, title: 'The disk is full' },
}

const unexpected: ProblemKind = { status: 500, title: 'Something went wrong inside the server' }

/** Returns the address of a code's page, below the origin of the server that answers. */
function problemPage(code: string): string {
  return `/v1/docs/problems/${code}`
}

/** Returns the body of a refusal; `instance` is the request's number, under which the log has it. */
export function describeProblem(problem: Problem, instance: string): ProblemResponse {
  const { status, title } = problemKinds[problem.code] ?? unexpected
  const { code, detail, conflict } = problem
  const body = { type: problemPage(code), title, status, code, detail, instance }
  return conflict === undefined ? body : { ...body, conflict }
}

/** Returns a problem as an RFC 9457 response; a code without a status of its own is the server's fault. */
export function problemResponse(context: Context, problem: Problem): Response {
  const { status } = problemKinds[problem.code] ?? unexpected
  const body = describeProblem(problem, `urn:evenkeel:request:${requestNumber(context)}`)
  const wait = problem.retryAfterSeconds ?? retryAfterSeconds(status)
  if (wait !== null) context.header('retry-after', String(wait))
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}

function retryAfterSeconds(status: number): number | null {
  return status === 503 ? 2 : status === 429 ? 60 : null
}

/** Returns what a thrown error is to the one who asked: what its storage says, or `unexpected-error`. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof NewerSchema) return explainNewer(error, 'of this coalition')
  const known = storageProblem(error)
  if (known !== null) return known
  return { code: 'unexpected-error', detail: 'The server met an error that it did not expect; it is in its log.' }
}
