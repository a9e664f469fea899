import { Command } from '@evenkeel/domain/command.ts'
import * as z from 'zod/mini'
import { AccountResponse, OwnThingRequest, RenameAccountRequest } from './account.ts'
import { CreateCoalitionRequest } from './create-coalition.ts'
import { DevicesResponse, RevokeDeviceRequest } from './device.ts'
import { Done } from './done.ts'
import { firstRoutes } from './first-routes.ts'
import { historyRoutes } from './history-routes.ts'
import { LookAtPairingRequest, LookAtPairingResponse } from './look-at-pairing.ts'
import { memberRoutes } from './member-routes.ts'
import { MergeReviewResponse } from './merge-review.ts'
import { pairingRoutes } from './pairing-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import type { Permission } from './permission.ts'
import { EventsResponse, RecordedCommand, RecordRequest, RecordResponse } from './record.ts'
import { CoalitionSummary, SessionResponse, SignInRequest } from './session.ts'
import { sourceRoutes } from './source-routes.ts'
import {
  AddPasskeyRequest,
  EmailRequest,
  FinishPasskeySignInRequest,
  PasskeyOptionsResponse,
  ProviderRequest,
  ProviderResponse,
  SignInOptionsResponse,
} from './sign-in.ts'

export type Access = 'open' | 'signed-in' | 'coalition'

interface Door {
  readonly method: 'GET' | 'POST'
  /** A path with `:name` parameters, as Hono writes them. */
  readonly path: string
  readonly request: z.ZodMiniType | null
  readonly response: z.ZodMiniType
}

/** A route of the coalition that its path names, for those of its members who have the permission. */
export interface CoalitionRoute extends Door {
  readonly access: 'coalition'
  readonly permission: Permission
}

export type Route = (Door & { readonly access: Exclude<Access, 'coalition'> }) | CoalitionRoute

export const HealthResponse = z.object({ name: z.literal('evenkeel'), version: z.string() })

/** Every door of the API; the server is built and the client typed from this one table. */
export const routes = {
  health: { method: 'GET', path: '/v1/health', access: 'open', request: null, response: HealthResponse },
  signIn: { method: 'POST', path: '/v1/sign-in', access: 'open', request: SignInRequest, response: SessionResponse },
  /** What this server offers beside one-time links. */
  signInOptions: {
    method: 'GET',
    path: '/v1/sign-in/options',
    access: 'open',
    request: null,
    response: SignInOptionsResponse,
  },
  /** Sends a link to an address; the answer is the same whether anybody signs in by it or not. */
  startEmailSignIn: {
    method: 'POST',
    path: '/v1/sign-in/email',
    access: 'open',
    request: EmailRequest,
    response: Done,
  },
  finishEmailSignIn: {
    method: 'POST',
    path: '/v1/sign-in/email/finish',
    access: 'open',
    request: SignInRequest,
    response: SessionResponse,
  },
  /** Answers where the browser has to go; it comes back by `providerCallbackPath`. */
  startProviderSignIn: {
    method: 'POST',
    path: '/v1/sign-in/provider',
    access: 'open',
    request: ProviderRequest,
    response: ProviderResponse,
  },
  startPasskeySignIn: {
    method: 'POST',
    path: '/v1/sign-in/passkey',
    access: 'open',
    request: null,
    response: PasskeyOptionsResponse,
  },
  finishPasskeySignIn: {
    method: 'POST',
    path: '/v1/sign-in/passkey/finish',
    access: 'open',
    request: FinishPasskeySignInRequest,
    response: SessionResponse,
  },
  /** How one signs in, and where one is signed in. */
  account: { method: 'GET', path: '/v1/account', access: 'signed-in', request: null, response: AccountResponse },
  /** The name by which coalitions know the account; what the record calls its person stays. */
  renameAccount: {
    method: 'POST',
    path: '/v1/account/name',
    access: 'signed-in',
    request: RenameAccountRequest,
    response: Done,
  },
  endSession: {
    method: 'POST',
    path: '/v1/account/sessions/end',
    access: 'signed-in',
    request: OwnThingRequest,
    response: Done,
  },
  endOtherSessions: {
    method: 'POST',
    path: '/v1/account/sessions/end-others',
    access: 'signed-in',
    request: null,
    response: Done,
  },
  startAddingPasskey: {
    method: 'POST',
    path: '/v1/account/passkeys/start',
    access: 'signed-in',
    request: null,
    response: PasskeyOptionsResponse,
  },
  addPasskey: {
    method: 'POST',
    path: '/v1/account/passkeys',
    access: 'signed-in',
    request: AddPasskeyRequest,
    response: Done,
  },
  removePasskey: {
    method: 'POST',
    path: '/v1/account/passkeys/remove',
    access: 'signed-in',
    request: OwnThingRequest,
    response: Done,
  },
  startAddingEmail: {
    method: 'POST',
    path: '/v1/account/methods/email',
    access: 'signed-in',
    request: EmailRequest,
    response: Done,
  },
  addEmail: {
    method: 'POST',
    path: '/v1/account/methods/email/finish',
    access: 'signed-in',
    request: SignInRequest,
    response: Done,
  },
  startAddingProvider: {
    method: 'POST',
    path: '/v1/account/methods/provider',
    access: 'signed-in',
    request: ProviderRequest,
    response: ProviderResponse,
  },
  removeMethod: {
    method: 'POST',
    path: '/v1/account/methods/remove',
    access: 'signed-in',
    request: OwnThingRequest,
    response: Done,
  },
  signOut: { method: 'POST', path: '/v1/sign-out', access: 'signed-in', request: null, response: Done },
  createCoalition: {
    method: 'POST',
    path: '/v1/coalitions',
    access: 'signed-in',
    request: CreateCoalitionRequest,
    response: CoalitionSummary,
  },
  ...firstRoutes,
  record: {
    method: 'POST',
    path: '/v1/coalitions/:coalition/commands',
    access: 'coalition',
    permission: 'send-commands',
    request: RecordRequest,
    response: RecordResponse,
  },
  /** One command, whose refusal is the answer's own status. */
  recordOne: {
    method: 'POST',
    path: '/v1/coalitions/:coalition/command',
    access: 'coalition',
    permission: 'send-commands',
    request: Command,
    response: RecordedCommand,
  },
  /** Query: `after` (a sequence number, 0 from the start) and `limit` (1 to 1,000). */
  events: {
    method: 'GET',
    path: '/v1/coalitions/:coalition/events',
    access: 'coalition',
    permission: 'read-record',
    request: null,
    response: EventsResponse,
  },
  ...historyRoutes,
  ...sourceRoutes,
  /** Which parties may be one, and what was decided about others; for coordinators. */
  mergeReview: {
    method: 'GET',
    path: '/v1/coalitions/:coalition/merge-review',
    access: 'coalition',
    permission: 'decide-identity',
    request: null,
    response: MergeReviewResponse,
  },
  /** The devices that may record in the coalition; for its coordinators. */
  devices: {
    method: 'GET',
    path: '/v1/coalitions/:coalition/devices',
    access: 'coalition',
    permission: 'manage-devices',
    request: null,
    response: DevicesResponse,
  },
  /** Ends the pairing of one device at once; for coordinators. */
  revokeDevice: {
    method: 'POST',
    path: '/v1/coalitions/:coalition/devices/revoke',
    access: 'coalition',
    permission: 'manage-devices',
    request: RevokeDeviceRequest,
    response: Done,
  },
  ...memberRoutes,
  ...peopleRoutes,
  ...pairingRoutes,
  /** What a device calls itself, before anybody lets it in. */
  lookAtPairing: {
    method: 'POST',
    path: '/v1/pairings/look',
    access: 'signed-in',
    request: LookAtPairingRequest,
    response: LookAtPairingResponse,
  },
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes

export type CoalitionRouteName = {
  [Name in RouteName]: (typeof routes)[Name]['access'] extends 'coalition' ? Name : never
}[RouteName]
