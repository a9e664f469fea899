import type { CoalitionRouteName, routes, RouteName } from '@evenkeel/contract/routes.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import type * as z from 'zod/mini'
import type { DeploymentPort } from '../carrying/deployment-port.ts'
import type { AllowedExtensions } from '../http/cross-origin.ts'
import type { Granted } from '../granted.ts'
import type { Log } from '../log.ts'
import type { Coalitions, Directory, Identity } from '../ports.ts'
import type { SignInSetup } from '../sign-in/sign-in-setup.ts'

/** Everything that the application needs of its surroundings. */
export interface AppDependencies {
  readonly coalitions: Coalitions
  readonly directory: Directory
  /** Answers the upgrade to a WebSocket that tells of a coalition's growth; null when the request is none. */
  readonly live: (context: Context, granted: Granted, until: number | null) => Promise<Response | null>
  /** Returns where a request comes from, as far as the runtime can tell. */
  readonly addressOf: (context: Context) => string
  /** Returns epoch milliseconds. */
  readonly clock: () => number
  readonly version: string
  /** What tells this run of the server from others, whose answers may differ; left out where many runs answer side by side. */
  readonly release?: string
  readonly log: Log
  /** The ids of the extensions that may read answers; null, or left out, for any extension. */
  readonly extensions?: AllowedExtensions
  /** Returns the page about a code as Markdown, null where there is none; left out where the runtime has no pages. */
  readonly problemPage?: (code: string) => Promise<string | null>
  /** Returns the number of a request; left out, a random one. */
  readonly requestNumber?: () => string
  /** By what the deployment's databases are carried out and in; left out where no key opens that. */
  readonly deployment?: DeploymentPort
  /** By what people may sign in beside one-time links; left out, by nothing. */
  readonly signIn?: SignInSetup
}

export interface Signed {
  readonly identity: Identity
  readonly by: 'token' | 'session'
}

type Routes = typeof routes

interface OpenCall<Body> {
  readonly context: Context
  readonly dependencies: AppDependencies
  readonly body: Body
}

interface SignedCall<Body> extends OpenCall<Body> {
  readonly signed: Signed
}

interface CoalitionCall<Body, Name extends CoalitionRouteName> extends SignedCall<Body> {
  /** The caller's right to what the route is for, in the coalition that its path names. */
  readonly granted: Granted<Routes[Name]['permission']>
}

type BodyOf<Name extends RouteName> = Routes[Name]['request'] extends z.ZodMiniType
  ? z.output<Routes[Name]['request']>
  : null

/** What a route's handler gets: as much as its access has proved, no more. */
export type RouteCall<Name extends RouteName> = Name extends CoalitionRouteName
  ? CoalitionCall<BodyOf<Name>, Name>
  : Routes[Name]['access'] extends 'signed-in'
    ? SignedCall<BodyOf<Name>>
    : OpenCall<BodyOf<Name>>

export type RouteHandler<Name extends RouteName> = (
  call: RouteCall<Name>,
) => Promise<Outcome<z.output<Routes[Name]['response']>>>

export type RouteHandlers<Name extends RouteName> = { readonly [Key in Name]: RouteHandler<Key> }
