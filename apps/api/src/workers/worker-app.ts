import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import { extensionIds } from '../http/cross-origin.ts'
import {
  linksOnlyConfiguration,
  readSignInConfiguration,
  type SignInConfiguration,
} from '../sign-in/read-sign-in-configuration.ts'
import { sendByWebhook } from '../sign-in/send-by-webhook.ts'
import type { SignInSetup } from '../sign-in/sign-in-setup.ts'
import { withHolder } from './holder-headers.ts'
import { openDeployment } from './worker-deployment.ts'
import type { WorkerEnvironment } from './worker-environment.ts'
import { writeWorkerLog } from './worker-log.ts'

const VERSION = '0.1.0'

/** Returns the API over the Durable Objects of a deployment. */
export function createWorkerApp(environment: WorkerEnvironment): Hono {
  const configuration = readConfiguration(environment)
  const coalition = (id: string) => environment.COALITIONS.getByName(id)
  const deployment = openDeployment(environment)
  return createApp({
    directory: askAnew(() => environment.DIRECTORY.getByName('directory')),
    signIn: openSignIn(configuration),
    ...(deployment === null ? {} : { deployment }),
    coalitions: {
      open: async (granted) => coalition(granted.coalition.id),
      dismiss: async (id, gone) => {
        await coalition(id).dismiss(gone)
      },
      create: async (description) => {
        await coalition(description.id).describe(description)
      },
    },
    live: async (context, granted, until) =>
      context.req.header('upgrade')?.toLowerCase() === 'websocket'
        ? await coalition(granted.coalition.id).fetch(withHolder(context.req.raw, granted, until))
        : null,
    // The platform sets it, whatever the client sent under this name.
    addressOf: (context) => context.req.header('cf-connecting-ip') ?? 'unknown',
    clock: Date.now,
    version: VERSION,
    extensions: extensionIds(environment.EVENKEEL_EXTENSION_IDS ?? environment.EXTENSION_IDS),
    log: writeWorkerLog,
  })
}

/**
 * Returns an object whose every method asks a new stub: the platform lets a stub be used by the one request in which it
 * was made, and the application outlives requests.
 */
function askAnew<Stub extends object>(find: () => Stub): Stub {
  return new Proxy({} as Stub, {
    get:
      (_target, name) =>
      (...given: readonly unknown[]): unknown =>
        Reflect.apply(Reflect.get(find(), name) as (...given: readonly unknown[]) => unknown, undefined, given),
  })
}

/** What cannot be understood switches nothing on: one-time links go on working, and the log says what is wrong. */
function readConfiguration(environment: WorkerEnvironment): SignInConfiguration {
  const read = readSignInConfiguration({ ...environment })
  if (read.ok && read.value.mail?.kind !== 'smtp') return read.value
  const code = read.ok ? 'configuration-unclear' : read.problem.code
  const detail = read.ok ? 'EVENKEEL_SMTP: mail leaves from here by EVENKEEL_MAIL_WEBHOOK only.' : read.problem.detail
  console.error(JSON.stringify({ event: 'failed', code, detail }))
  return linksOnlyConfiguration
}

function openSignIn({ origin, providers, passkeys, mail }: SignInConfiguration): SignInSetup {
  return { origin, providers, passkeys, sendMail: mail?.kind === 'webhook' ? sendByWebhook(mail) : null }
}
