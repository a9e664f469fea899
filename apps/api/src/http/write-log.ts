import type { RouteName } from '@evenkeel/contract/routes.ts'
import type { Context } from 'hono'
import { placesOf, type Log } from '../log.ts'
import { askerOf } from './asker.ts'
import { requestNumber } from './request-number.ts'

export interface Logging {
  readonly log: Log
}

/** What goes into the log although it went well: who came in and went, and how that was changed. */
const noted: Partial<Record<RouteName, string>> = {
  signIn: 'signed-in',
  finishEmailSignIn: 'signed-in',
  finishPasskeySignIn: 'signed-in',
  acceptInvitation: 'joined',
  signOut: 'signed-out',
  endSession: 'sessions-ended',
  endOtherSessions: 'sessions-ended',
  addPasskey: 'way-in-changed',
  removePasskey: 'way-in-changed',
  addEmail: 'way-in-changed',
  removeMethod: 'way-in-changed',
  approvePairing: 'device-approved',
  revokeDevice: 'device-ended',
  makeApiKey: 'key-made',
  revokeApiKey: 'key-ended',
  invite: 'rights-changed',
  withdrawInvitation: 'rights-changed',
  changeMember: 'rights-changed',
  removeMember: 'rights-changed',
}

const logged = new WeakSet<Context>()

/** Writes down that a request was refused: which, why, and whose it was as far as that was found. */
export function logRefused(context: Context, { log }: Logging, code: string, route: string): void {
  logged.add(context)
  log({ event: 'refused', code, route, request: requestNumber(context), person: askerOf(context) })
}

/** Writes down where a request met an error that nobody expected. */
export function logFailed(context: Context, { log }: Logging, code: string, error: unknown): void {
  logged.add(context)
  log({ event: 'failed', code, request: requestNumber(context), person: askerOf(context), at: placesOf(error) })
}

/** Writes down that somebody came in, went, or changed who may; of other routes nothing. */
export function logDone(context: Context, dependencies: Logging, name: RouteName): void {
  const event = noted[name]
  if (event !== undefined) logEvent(context, dependencies, event, name)
}

/** Writes down one event of the log's own vocabulary. */
export function logEvent(context: Context, { log }: Logging, event: string, route: string): void {
  log({ event, route, request: requestNumber(context), person: askerOf(context) })
}

/** Writes down, by its status, a refusal of which nothing was written yet: no such address, a method that is not taken, a body that is too large. */
export function logUnlogged(context: Context, { log }: Logging): void {
  if (logged.has(context)) return
  log({ event: 'refused', status: context.res.status, request: requestNumber(context), person: askerOf(context) })
}
