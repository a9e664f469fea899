import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server, type ServerOptions as HttpServerOptions } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, getRequestListener } from '@hono/node-server'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { Hono } from 'hono'
import { WebSocketServer } from 'ws'
import { createApp } from '../app.ts'
import { placesOf, type Log } from '../log.ts'
import { problemOfError } from '../problem.ts'
import { keepHead, keptHeads } from '../store/sql-heads.ts'
import { openSqlDirectory, type SqlDirectory } from '../store/sql-directory.ts'
import { holdOpen, openCoalitionFiles } from './coalition-files.ts'
import { compressAnswers } from './compress-answers.ts'
import { directoryPath, explainOpening, prepareDataFolder } from './data-folder.ts'
import { digestOnNode } from './digest-on-node.ts'
import { takeTurns } from './fair-turns.ts'
import { connectionLimits, guardConnections, refuseUnreadable, type ConnectionLimits } from './guard-connections.ts'
import { openLiveSockets } from './live-sockets.ts'
import { lockDataFolder } from './lock-folder.ts'
import { openNodeSqlite, type NodeSqliteDriver } from './node-sqlite-driver.ts'
import { readProblemPage } from './read-problem-page.ts'
import { linksOnlyConfiguration, type SignInConfiguration } from '../sign-in/read-sign-in-configuration.ts'
import { addressReader } from './address-reader.ts'
import { openSignIn } from './open-sign-in.ts'
import { scheduleRetention } from './schedule-retention.ts'
import { securityHeaders, serveDashboard } from './static-files.ts'

export interface ServerOptions {
  readonly dataFolder: string
  /** 0 takes any free port. */
  readonly port: number
  /** The folder of the built dashboard, as an absolute path. */
  readonly dashboardFolder: string
  readonly host?: string
  /** The ids of the extensions that may read answers; null, or left out, for any extension. */
  readonly extensions?: readonly string[] | null
  readonly log?: Log
  /** By what people may sign in beside one-time links, and under which address they come; left out, nothing more. */
  readonly signIn?: SignInConfiguration
  readonly limits?: ConnectionLimits
}

export interface RunningServer {
  /** The address under which people come, without a trailing slash. */
  readonly url: string
  /** Signs its first user in as coordinator of every coalition of the data folder, once, within a day. */
  readonly signInUrl: string
  readonly close: () => Promise<void>
}

const VERSION = '0.1.0'

/** Starts the server on a data folder; fails with `port-taken`, `folder-in-use`, `cannot-listen`, or what keeps its files from being opened. */
export async function startServer(options: ServerOptions): Promise<Outcome<RunningServer>> {
  const prepared = prepareDataFolder(options.dataFolder)
  if (!prepared.ok) return prepared
  const locked = lockDataFolder(options.dataFolder)
  if (!locked.ok) return locked
  const unlock = locked.value
  const path = directoryPath(options.dataFolder)
  let opened: NodeSqliteDriver | null = null
  let directory: SqlDirectory
  try {
    opened = openNodeSqlite(path)
    directory = openSqlDirectory(opened, Date.now, digestOnNode, options.signIn?.secret)
  } catch (error) {
    opened?.close()
    unlock()
    return { ok: false, problem: explainOpening(error, path) }
  }
  const driver = opened
  const signIn = options.signIn ?? linksOnlyConfiguration
  const files = openCoalitionFiles(
    options.dataFolder,
    (id) => directory.coalitions().find((one) => one.id === id) ?? null,
    (id, head, holds) => {
      try {
        // The evidence stays: a later end in its place would hide that another one was cut off.
        if (keptHeads(driver, id).every(holds)) keepHead(driver, id, head, Date.now())
        else options.log?.({ event: 'failed', code: 'ledger-does-not-fit' })
      } catch (error) {
        // A full disk must not take the server down: the next minute tries again.
        options.log?.({ event: 'failed', code: problemOfError(error).code, at: placesOf(error) })
      }
    },
  )
  const stopRetention = scheduleRetention({
    due: directory.withRetention,
    apply: async (id) => await files.applyRetention(id, Date.now()),
    log: options.log ?? (() => undefined),
  })
  const live = openLiveSockets(files)
  const app = new Hono()
  app.use('*', compressAnswers())
  app.use('*', securityHeaders(signIn.origin))
  app.use(
    '/v1/coalitions/:coalition/*',
    takeTurns(() => performance.now()),
    holdOpen(files),
  )
  app.route(
    '/',
    createApp({
      coalitions: { ...files, dismiss: live.dismiss },
      directory,
      live: live.open,
      addressOf: addressReader(signIn.addressHeader),
      signIn: openSignIn(signIn),
      clock: Date.now,
      version: VERSION,
      release: randomUUID(),
      problemPage: readProblemPage,
      extensions: options.extensions ?? null,
      log: options.log ?? (() => undefined),
    }),
  )
  serveDashboard(app, options.dashboardFolder)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 })
  // The adapter makes a plain HTTP server where it is not told of another kind.
  const limits = options.limits ?? connectionLimits
  const log = options.log ?? (() => undefined)
  const listener = getRequestListener(app.fetch, { errorHandler: refuseUnreadable(log) })
  const answer: RequestListener = (incoming, outgoing) => void listener(incoming, outgoing)
  const server = createAdaptorServer({
    fetch: app.fetch,
    websocket: { server: sockets },
    createServer: ((serverOptions: HttpServerOptions) => createServer(serverOptions, answer)) as typeof createServer,
    serverOptions: {
      // How often a server looks for clients that are too slow is set when it is made.
      connectionsCheckingInterval: Math.min(5000, limits.headersMs),
      // A request without a host is refused by our own words.
      requireHostHeader: false,
    },
  }) as Server
  guardConnections(server, limits, log)
  const close = async (): Promise<void> => {
    stopRetention()
    for (const socket of sockets.clients) socket.terminate()
    await new Promise<void>((resolve) => {
      if (!server.listening) {
        resolve()
        return
      }
      server.close(() => resolve())
      server.closeAllConnections()
    })
    files.close()
    driver.close()
    unlock()
  }
  const host = options.host ?? '127.0.0.1'
  const listening = await listen(server, host, options.port)
  if (!listening.ok) {
    await close()
    return listening
  }
  const local = `http://${host === '127.0.0.1' ? 'localhost' : host}:${listening.value}`
  const url = signIn.origin ?? local
  try {
    const secret = await directory.makeSignInLink(directory.owner(), Date.now())
    return succeed({ url, signInUrl: `${url}/sign-in#${secret}`, close })
  } catch (error) {
    await close()
    return { ok: false, problem: explainOpening(error, path) }
  }
}

async function listen(server: Server, host: string, port: number): Promise<Outcome<number>> {
  return await new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(
        error.code === 'EADDRINUSE'
          ? fail('port-taken', `Port ${port} is taken, perhaps by another Evenkeel: stop that, or choose with --port.`)
          : fail('cannot-listen', `The address ${host}:${port} cannot be listened on (${error.code ?? 'no code'}).`),
      )
    })
    server.listen(port, host, () => resolve(succeed((server.address() as AddressInfo).port)))
  })
}
