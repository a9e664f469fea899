import { DurableObject } from 'cloudflare:workers'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import type { DeploymentState } from '../carrying/admission.ts'
import { countKeyAttempts } from '../carrying/key-attempts.ts'
import { openDirectoryCarrier, type DirectoryCarrier } from '../carrying/carriers.ts'
import { digestOnTheWeb } from '../store/digest.ts'
import type { LedgerHead } from '../store/ledger-seal.ts'
import type { SqlDriver } from '../store/sql-driver.ts'
import { openSqlDirectory, type SqlDirectory } from '../store/sql-directory.ts'
import { makeSecret } from '../store/secrets.ts'
import { keepHead, keptHeads } from '../store/sql-heads.ts'
import { readSignInConfiguration } from '../sign-in/read-sign-in-configuration.ts'
import { createDurableSqlDriver } from './durable-sql-driver.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

type Given<Method> = Method extends (...given: infer Some) => unknown ? Some : never
type Parameters<Name extends keyof SqlDirectory> = Given<SqlDirectory[Name]>

/** The people of a deployment, their sign-ins and their coalitions: one object for all of them. */
export class DirectoryObject extends DurableObject<WorkerEnvironment> {
  readonly #directory: SqlDirectory
  readonly #driver: SqlDriver
  readonly #carrier: DirectoryCarrier
  readonly #keys = countKeyAttempts()

  constructor(state: DurableObjectState, environment: WorkerEnvironment) {
    super(state, environment)
    const read = readSignInConfiguration({ ...environment })
    const secret = read.ok ? read.value.secret : null
    this.#driver = createDurableSqlDriver(state.storage)
    this.#directory = openSqlDirectory(this.#driver, Date.now, digestOnTheWeb, secret)
    this.#carrier = openDirectoryCarrier(this.#driver, makeSecret(''))
    const firstLink = read.ok ? read.value.firstLink : null
    if (firstLink === null) return
    // Before anybody can ask: the first link is good for a day from the first time that the deployment was opened.
    void state.blockConcurrencyWhile(async () => await this.#directory.offerFirstLink(firstLink, Date.now()))
  }

  /** Returns whom a secret stands for, null when nobody. */
  async identify(...given: Parameters<'identify'>): ReturnType<SqlDirectory['identify']> {
    return await this.#directory.identify(...given)
  }

  /** Returns a session for a one-time sign-in secret. */
  async signIn(...given: Parameters<'signIn'>): ReturnType<SqlDirectory['signIn']> {
    return await this.#directory.signIn(...given)
  }

  /** Ends a session. */
  async signOut(...given: Parameters<'signOut'>): ReturnType<SqlDirectory['signOut']> {
    await this.#directory.signOut(...given)
  }

  /** Gives an account another name. */
  async renameAccount(...given: Parameters<'renameAccount'>): ReturnType<SqlDirectory['renameAccount']> {
    await this.#directory.renameAccount(...given)
  }

  /** Ends one of a person’s sessions. */
  async endSession(...given: Parameters<'endSession'>): ReturnType<SqlDirectory['endSession']> {
    return await this.#directory.endSession(...given)
  }

  /** Ends all of a person’s sessions but one. */
  async endOtherSessions(...given: Parameters<'endOtherSessions'>): ReturnType<SqlDirectory['endOtherSessions']> {
    return await this.#directory.endOtherSessions(...given)
  }

  /** Returns a session for what was proved. */
  async signInProved(...given: Parameters<'signInProved'>): ReturnType<SqlDirectory['signInProved']> {
    return await this.#directory.signInProved(...given)
  }

  /** Lets a person sign in by what was proved. */
  async addMethod(...given: Parameters<'addMethod'>): ReturnType<SqlDirectory['addMethod']> {
    return await this.#directory.addMethod(...given)
  }

  /** Takes away a way to sign in. */
  async removeMethod(...given: Parameters<'removeMethod'>): ReturnType<SqlDirectory['removeMethod']> {
    return await this.#directory.removeMethod(...given)
  }

  /** Returns a passkey, null when there is none of that id. */
  async passkey(...given: Parameters<'passkey'>): ReturnType<SqlDirectory['passkey']> {
    return await this.#directory.passkey(...given)
  }

  /** Returns a person’s passkeys. */
  async passkeysOf(...given: Parameters<'passkeysOf'>): ReturnType<SqlDirectory['passkeysOf']> {
    return await this.#directory.passkeysOf(...given)
  }

  /** Keeps a passkey. */
  async addPasskey(...given: Parameters<'addPasskey'>): ReturnType<SqlDirectory['addPasskey']> {
    return await this.#directory.addPasskey(...given)
  }

  /** Takes away a passkey. */
  async removePasskey(...given: Parameters<'removePasskey'>): ReturnType<SqlDirectory['removePasskey']> {
    return await this.#directory.removePasskey(...given)
  }

  /** Returns a session for a verified passkey. */
  async signInByPasskey(...given: Parameters<'signInByPasskey'>): ReturnType<SqlDirectory['signInByPasskey']> {
    return await this.#directory.signInByPasskey(...given)
  }

  /** Returns how a person signs in and where they are. */
  async account(...given: Parameters<'account'>): ReturnType<SqlDirectory['account']> {
    return await this.#directory.account(...given)
  }

  /** Keeps what waits for its second half. */
  async keepPending(...given: Parameters<'keepPending'>): ReturnType<SqlDirectory['keepPending']> {
    return await this.#directory.keepPending(...given)
  }

  /** Returns what waits, null when nothing does. */
  async readPending(...given: Parameters<'readPending'>): ReturnType<SqlDirectory['readPending']> {
    return await this.#directory.readPending(...given)
  }

  /** Returns what waits and forgets it. */
  async takePending(...given: Parameters<'takePending'>): ReturnType<SqlDirectory['takePending']> {
    return await this.#directory.takePending(...given)
  }

  /** Returns the secret of the deployment. */
  async serverSecret(...given: Parameters<'serverSecret'>): ReturnType<SqlDirectory['serverSecret']> {
    return await this.#directory.serverSecret(...given)
  }

  /** Returns whether a person is the owner of the deployment. */
  async isOwner(...given: Parameters<'isOwner'>): ReturnType<SqlDirectory['isOwner']> {
    return await this.#directory.isOwner(...given)
  }

  /** Takes one from each allowance. */
  async admit(...given: Parameters<'admit'>): ReturnType<SqlDirectory['admit']> {
    return await this.#directory.admit(...given)
  }

  /** Makes a coalition for a person. */
  async createCoalition(...given: Parameters<'createCoalition'>): ReturnType<SqlDirectory['createCoalition']> {
    return await this.#directory.createCoalition(...given)
  }

  /** Begins to pair a device. */
  async startPairing(...given: Parameters<'startPairing'>): ReturnType<SqlDirectory['startPairing']> {
    return await this.#directory.startPairing(...given)
  }

  /** Returns a device's token when its pairing was approved, null before. */
  async pollPairing(...given: Parameters<'pollPairing'>): ReturnType<SqlDirectory['pollPairing']> {
    return await this.#directory.pollPairing(...given)
  }

  /** Returns which device waits with a code. */
  async lookAtPairing(...given: Parameters<'lookAtPairing'>): ReturnType<SqlDirectory['lookAtPairing']> {
    return await this.#directory.lookAtPairing(...given)
  }

  /** Approves the pairing of a device. */
  async approvePairing(...given: Parameters<'approvePairing'>): ReturnType<SqlDirectory['approvePairing']> {
    return await this.#directory.approvePairing(...given)
  }

  /** Takes over what a coalition's charter says of roles. */
  async keepCharter(...given: Parameters<'keepCharter'>): ReturnType<SqlDirectory['keepCharter']> {
    await this.#directory.keepCharter(...given)
  }

  /** Returns the names of accounts of a coalition. */
  async namesOf(...given: Parameters<'namesOf'>): ReturnType<SqlDirectory['namesOf']> {
    return await this.#directory.namesOf(...given)
  }

  /** Returns whether members would be left without a coordinator. */
  async wouldLeaveAlone(...given: Parameters<'wouldLeaveAlone'>): ReturnType<SqlDirectory['wouldLeaveAlone']> {
    return await this.#directory.wouldLeaveAlone(...given)
  }

  /** Takes the account of an erased person out of a coalition. */
  async forgetParty(...given: Parameters<'forgetParty'>): ReturnType<SqlDirectory['forgetParty']> {
    return await this.#directory.forgetParty(...given)
  }

  /** Returns the members of a coalition, and who is invited. */
  async members(...given: Parameters<'members'>): ReturnType<SqlDirectory['members']> {
    return await this.#directory.members(...given)
  }

  /** Changes a member's role, or the person of the record that they are. */
  async changeMember(...given: Parameters<'changeMember'>): ReturnType<SqlDirectory['changeMember']> {
    return await this.#directory.changeMember(...given)
  }

  /** Ends a membership. */
  async removeMember(...given: Parameters<'removeMember'>): ReturnType<SqlDirectory['removeMember']> {
    return await this.#directory.removeMember(...given)
  }

  /** Makes an invitation. */
  async invite(...given: Parameters<'invite'>): ReturnType<SqlDirectory['invite']> {
    return await this.#directory.invite(...given)
  }

  /** Makes an invitation worthless. */
  async withdrawInvitation(...given: Parameters<'withdrawInvitation'>): ReturnType<SqlDirectory['withdrawInvitation']> {
    return await this.#directory.withdrawInvitation(...given)
  }

  /** Tells what an invitation is to. */
  async lookAtInvitation(...given: Parameters<'lookAtInvitation'>): ReturnType<SqlDirectory['lookAtInvitation']> {
    return await this.#directory.lookAtInvitation(...given)
  }

  /** Lets somebody in by an invitation. */
  async acceptInvitation(...given: Parameters<'acceptInvitation'>): ReturnType<SqlDirectory['acceptInvitation']> {
    return await this.#directory.acceptInvitation(...given)
  }

  /** Returns the keys of a coalition. */
  async apiKeys(...given: Parameters<'apiKeys'>): ReturnType<SqlDirectory['apiKeys']> {
    return await this.#directory.apiKeys(...given)
  }

  /** Makes a key. */
  async makeApiKey(...given: Parameters<'makeApiKey'>): ReturnType<SqlDirectory['makeApiKey']> {
    return await this.#directory.makeApiKey(...given)
  }

  /** Makes a key worthless. */
  async revokeApiKey(...given: Parameters<'revokeApiKey'>): ReturnType<SqlDirectory['revokeApiKey']> {
    return await this.#directory.revokeApiKey(...given)
  }

  /** Returns the paired devices of a coalition. */
  async devices(...given: Parameters<'devices'>): ReturnType<SqlDirectory['devices']> {
    return await this.#directory.devices(...given)
  }

  /** Ends the pairing of a device. */
  async revokeDevice(...given: Parameters<'revokeDevice'>): ReturnType<SqlDirectory['revokeDevice']> {
    return await this.#directory.revokeDevice(...given)
  }

  /** Returns a one-time sign-in secret for the owner of the deployment. */
  async makeOwnerSignInLink(now: number): Promise<string> {
    return await this.#directory.makeSignInLink(this.#directory.owner(), now)
  }

  /** Counts the keys that an address tried; refuses a wrong one, and after ten in ten minutes any. */
  async admitKey(isRight: boolean, address: string, now: number): Promise<Outcome<null>> {
    return this.#keys.admit(isRight, address, now)
  }

  /** Returns a page of the directory's database. */
  async readPage(...given: Given<DirectoryCarrier['readPage']>): Promise<Outcome<string>> {
    return this.#carrier.readPage(...given)
  }

  /** Returns what the deployment is. */
  async deployment(): Promise<DeploymentState> {
    return this.#carrier.deployment()
  }

  /** Returns whether there is a coalition of that id. */
  async knows(coalition: string): Promise<boolean> {
    return this.#carrier.knows(coalition)
  }

  /** Makes carried coalitions visible to their people. */
  async admitCarried(...given: Given<DirectoryCarrier['admitCarried']>): Promise<Outcome<null>> {
    return this.#carrier.admitCarried(...given)
  }

  /** Returns where a coalition's ledger was last known to end, null where that was never noted. */
  async keptHead(coalition: string): Promise<LedgerHead | null> {
    return keptHeads(this.#driver, coalition)[0] ?? null
  }

  /** Notes where a coalition's ledger ends. */
  async keepHead(coalition: string, head: LedgerHead, now: number): Promise<void> {
    keepHead(this.#driver, coalition, head, now)
  }
}
