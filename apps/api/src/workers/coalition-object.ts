import { liveDismissal, firstLiveMessage, livePing, livePong, type LiveMessage } from '@evenkeel/contract/live.ts'
import { DurableObject } from 'cloudflare:workers'
import { openCoalitionCarrier, type CarriedCoalition, type CoalitionCarrier } from '../carrying/carriers.ts'
import type { ReadPageRequest } from '../carrying/carried-page.ts'
import type { TakenIn } from '../carrying/take-in-step.ts'
import type { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { CommandResult, EventsResponse, SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import type { SourceKind } from '@evenkeel/domain/source.ts'
import type { Dismissed } from '../membership-port.ts'
import type { CharterState, CoalitionDescription, OwnAnswers } from '../ports.ts'
import { openCoalitionDatabase, type CoalitionDatabase } from '../store/coalition-database.ts'
import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import type { CountedLook, KeptLook } from '../store/sql-looks.ts'
import type { HistoryAsked, ReadHistory } from '../store/read-history.ts'
import { DAY_MS, looksKeptFrom, retentionCommand, SERVER } from '../store/retention-command.ts'
import type { Standing } from '../store/read-for.ts'
import type { Reader } from '../usecases/reader.ts'
import { digestOnTheWeb } from '../store/digest.ts'
import { digestCommands } from '../store/digest-commands.ts'
import type { Moment } from '../store/playback.ts'
import type { LedgerHead } from '../store/ledger-seal.ts'
import type { LedgerVerdict } from '../store/verify-ledger.ts'
import { shareCommits, type SharedCommit } from '../store/shared-commit.ts'
import { makeSecret } from '../store/secrets.ts'
import type { SqlDriver } from '../store/sql-driver.ts'
import { openHeadKeeper, type HeadKeeper } from './head-keeper.ts'
import { createDurableSqlDriver } from './durable-sql-driver.ts'
import { sealOnTheEdge } from './seal-on-the-edge.ts'
import { holderHeaders, untilHeader } from './holder-headers.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

/** One coalition's record and its live listeners. */
export class CoalitionObject extends DurableObject<WorkerEnvironment> {
  readonly #storage: DurableObjectStorage
  readonly #commits: SharedCommit
  readonly #driver: SqlDriver
  readonly #carrier: CoalitionCarrier
  readonly #heads: HeadKeeper
  #database: CoalitionDatabase
  #told: number

  constructor(state: DurableObjectState, environment: WorkerEnvironment) {
    super(state, environment)
    state.setWebSocketAutoResponse(new WebSocketRequestResponsePair(livePing, livePong))
    this.#storage = state.storage
    this.#driver = createDurableSqlDriver(state.storage)
    this.#database = openCoalitionDatabase(this.#driver, sealOnTheEdge)
    this.#commits = shareCommits(
      (batch) => this.#database.record(batch),
      (next) => setTimeout(next, 0),
    )
    this.#carrier = openCoalitionCarrier(this.#driver, sealOnTheEdge, makeSecret(''))
    const known = (): string | null => this.#database.coalition()?.id ?? null
    this.#heads = openHeadKeeper(this.#driver, known, () => environment.DIRECTORY.getByName('directory'))
    this.#told = this.#database.cursor()
  }

  /** Judges each command by itself; the platform sends the answer when it is durable. */
  async record(commands: readonly Command[], actor: string): Promise<CommandResult[]> {
    const results = await this.#commits.record({ commands: await digestCommands(commands, digestOnTheWeb), actor })
    const cursor = Math.max(...results.map((one) => (one.ok ? one.cursor : 0)))
    if (cursor > this.#told) this.#tell(cursor)
    if (commands.some(({ body }) => body.type === 'charter.set-protection')) await this.#schedule()
    else if (this.#heads.wants(this.#database.cursor(), Date.now())) await this.#schedule()
    return results
  }

  /**
   * Erases, every day, what the charter no longer lets be kept, ends the connections of sessions that have run out, and
   * notes where the ledger ends.
   */
  override async alarm(): Promise<void> {
    const now = Date.now()
    for (const socket of this.ctx.getWebSockets()) if (isOver(socket, now)) dismissSocket(socket)
    if (this.#keepsForAWhile()) {
      await this.record([retentionCommand(now)], SERVER)
      this.#database.looks.forgetBefore(looksKeptFrom(now))
    }
    await this.#heads.keep(now)
    await this.#schedule()
  }

  #keepsForAWhile(): boolean {
    return this.#database.charter().charter.protection.retentionMonths !== null
  }

  /** An object has one alarm: it rings for whichever comes first. What has to be erased may be looked for more often than it must. */
  async #schedule(): Promise<void> {
    const ends = this.ctx.getWebSockets().flatMap((socket) => endOf(socket) ?? [])
    const retention = this.#keepsForAWhile() ? Date.now() + DAY_MS : Number.POSITIVE_INFINITY
    const due = Math.min(...ends, retention, this.#heads.due(this.#database.cursor(), Date.now()))
    const set = await this.#storage.getAlarm()
    if (due === Number.POSITIVE_INFINITY) {
      if (set !== null) await this.#storage.deleteAlarm()
    } else if (set === null || set > due) await this.#storage.setAlarm(due)
  }

  /** Returns the present state of the coalition. */
  async facts(): Promise<Facts> {
    return this.#database.facts()
  }

  /** Returns the facts as they stood at a moment. */
  async factsAt(moment: Moment): Promise<Outcome<Facts>> {
    return this.#database.factsAt(moment)
  }

  /** Returns the types of the events that a command put into the ledger; of an undo, those of what it undid. */
  async eventTypesOf(command: string): Promise<EventBody['type'][]> {
    return this.#database.eventTypesOf(command)
  }

  /** Returns the facts as a reader may have them, of now or of a moment. */
  async factsFor(reader: Reader, moment: Moment | null): Promise<Outcome<Facts>> {
    return this.#database.factsFor(reader, moment)
  }

  /** Returns ledger entries as far as a reader may have them. */
  async eventsFor(reader: Reader, after: number, limit: number): Promise<EventsResponse> {
    return this.#database.eventsFor(reader, after, limit)
  }

  /** Returns what was recorded, command by command, as a reader may have it. */
  async historyFor(reader: Reader, asked: HistoryAsked): Promise<ReadHistory> {
    return this.#database.historyFor(reader, asked)
  }

  /** Returns what the record holds of one source as a reader may have it. */
  async sourceItemsFor(reader: Reader, kind: SourceKind, key: string): Promise<SourceItemsResponse> {
    return this.#database.sourceItemsFor(reader, kind, key)
  }

  /** Returns what the record holds of a person. */
  async held(party: string, account: string): Promise<HeldRecord | null> {
    return this.#database.held(party, account)
  }

  async ownAnswers(party: string, account: string): Promise<OwnAnswers> {
    return this.#database.ownAnswers(party, account)
  }

  /** Counts that somebody looked, or changed who may. */
  async note(look: KeptLook): Promise<void> {
    this.#database.looks.note(look)
  }

  /** Returns who looked. */
  async looks(concerning: readonly string[] | null): Promise<CountedLook[]> {
    return this.#database.looks.read(concerning)
  }

  /** Returns who a party of the record is. */
  async standing(party: string): Promise<Standing | null> {
    return this.#database.standing(party)
  }

  /** Returns up to `limit` ledger entries behind the number `after`. */
  async events(after: number, limit: number): Promise<EventsResponse> {
    return this.#database.events(after, limit)
  }

  /** Returns what the record holds of one source. */
  async sourceItems(kind: SourceKind, key: string): Promise<SourceItemsResponse> {
    return this.#database.sourceItems(kind, key)
  }

  /** Returns which parties may be one, and what was decided about others. */
  async mergeReview(): Promise<MergeReviewResponse> {
    return this.#database.mergeReview()
  }

  /** Returns the number of the last ledger entry. */
  async cursor(): Promise<number> {
    return this.#database.cursor()
  }

  /** Returns what the coalition has agreed on. */
  async charter(): Promise<CharterState> {
    return this.#database.charter()
  }

  /** Notes the name under which the directory knows the coalition. */
  async describe(coalition: CoalitionDescription): Promise<void> {
    this.#database.describe(coalition)
  }

  /** Builds every projection again from the ledger and returns how many entries it replayed. */
  async rebuild(): Promise<number> {
    return this.#database.rebuild()
  }

  /** Returns whether the ledger is what was recorded, also against heads that were kept of it elsewhere. */
  async verify(known: readonly LedgerHead[]): Promise<LedgerVerdict> {
    return this.#database.verify(known)
  }

  /** Returns where the ledger ends. */
  async head(): Promise<LedgerHead> {
    return this.#database.head()
  }

  /** Returns a page of the coalition's database. */
  async readPage(request: ReadPageRequest): Promise<Outcome<string>> {
    if (request.place === null) this.#noteCarrying('back-up')
    return this.#carrier.readPage(request)
  }

  /** Carries the coalition a step further into its database. */
  async takeIn(id: string, step: string): Promise<Outcome<TakenIn>> {
    const taken = this.#carrier.takeIn(id, step)
    // What is kept in memory is of the database as it was before.
    this.#database = openCoalitionDatabase(this.#driver, sealOnTheEdge)
    this.#told = this.#database.cursor()
    return taken
  }

  /** Returns from what the coalition was carried in, null for one that was not, or is at work by now. */
  async carried(): Promise<CarriedCoalition | null> {
    return this.#carrier.carried()
  }

  /** Sets a coalition that was carried in to work; one that is at work stays as it is. */
  async endCarrying(): Promise<void> {
    if (this.#carrier.carried() === null) return
    this.#noteCarrying('restore')
    this.#carrier.endCarrying()
    await this.#schedule()
  }

  #noteCarrying(action: 'back-up' | 'restore'): void {
    const hour = new Date().toISOString().slice(0, 13)
    this.#database.looks.note({ hour, actor: SERVER, action, subject: '' })
  }

  /** Opens a WebSocket that outlives the object's sleep; the caller has checked who asks, and says it in the headers. */
  override async fetch(request: Request): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair()
    const tags = [...holderHeaders].flatMap(([kind, header]) => {
      const id = request.headers.get(header)
      return id === null ? [] : [`${kind} ${id}`]
    })
    this.ctx.acceptWebSocket(server, tags)
    const until = Number(request.headers.get(untilHeader) ?? Number.NaN)
    if (Number.isSafeInteger(until)) {
      server.serializeAttachment(until)
      await this.#schedule()
    }
    const after = new URL(request.url).searchParams.get('after')
    server.send(JSON.stringify(firstLiveMessage(this.#database.cursor(), after)))
    return new Response(null, { status: 101, webSocket: client })
  }

  /** Closes the WebSockets of somebody who lost their right. */
  async dismiss(gone: Dismissed): Promise<void> {
    const sockets =
      gone.kind === 'everybody' ? this.ctx.getWebSockets() : this.ctx.getWebSockets(`${gone.kind} ${gone.id}`)
    for (const socket of sockets) dismissSocket(socket)
  }

  #tell(cursor: number): void {
    this.#told = cursor
    for (const socket of this.ctx.getWebSockets()) socket.send(JSON.stringify({ cursor } satisfies LiveMessage))
  }
}

/** Returns when a WebSocket has to end, in epoch milliseconds; null for one without an end, and for one that is closed. */
function endOf(socket: WebSocket): number | null {
  const until: unknown = socket.readyState === WebSocket.OPEN ? socket.deserializeAttachment() : null
  return typeof until === 'number' ? until : null
}

function isOver(socket: WebSocket, now: number): boolean {
  const until = endOf(socket)
  return until !== null && until <= now
}

function dismissSocket(socket: WebSocket): void {
  socket.close(liveDismissal.code, liveDismissal.reason)
}
