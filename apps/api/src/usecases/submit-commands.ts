import { permits } from '@evenkeel/contract/permits.ts'
import { commandPermissions, covers } from '@evenkeel/contract/permission.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { OwnRole } from '@evenkeel/domain/charter.ts'
import { Command, type CommandBody } from '@evenkeel/domain/command.ts'
import { Ulid } from '@evenkeel/domain/identifier.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { refusal, type Granted } from '../granted.ts'
import type { Coalitions, CoalitionStore, Directory } from '../ports.ts'
import type { SignInSetup } from '../sign-in/sign-in-setup.ts'
import { notOffered } from '../sign-in/not-offered.ts'
import { noteOfCommand } from './note-look.ts'
import type { CommandOf } from './edit-item.ts'
import { permissionToUndo } from './permission-to-undo.ts'
import type { Standing } from '../store/read-for.ts'

interface Surroundings {
  readonly coalitions: Coalitions
  readonly directory: Directory
  /** Returns epoch milliseconds. */
  readonly clock: () => number
  /** By what people may sign in; left out, by links alone. */
  readonly signIn?: Pick<SignInSetup, 'passkeys'>
}

/**
 * Returns what became of each command as it was sent, in its order. Refused by themselves are one that does not parse,
 * with `bad-command`, and one that the sender may not send, with `role-not-allowed`.
 */
export async function submitCommands(
  { coalitions, directory, clock, signIn }: Surroundings,
  sent: readonly unknown[],
  granted: Granted<'send-commands'>,
): Promise<CommandResult[]> {
  const store = await coalitions.open(granted)
  const parsed = sent.map(parse)
  const isPersonal = parsed.some((one) => one.ok && personalCommands.has(one.value.body.type))
  // What somebody says of themself they say signed in: whoever holds a device or key may not be its person.
  const party = granted.token === null ? granted.coalition.party : null
  const own = isPersonal && party !== null ? await store.standing(party) : null
  const setsRoles = parsed.some((one) => one.ok && one.value.body.type === 'charter.set-roles')
  const roles = setsRoles ? (await store.charter()).charter.roles : []
  const judged: Outcome<Command>[] = []
  for (const one of parsed) {
    const alone = one.ok ? judge(one.value, granted, { own, roles, offersPasskeys: signIn?.passkeys === true }) : one
    judged.push(
      alone.ok && alone.value.body.type === 'undo'
        ? await judgeUndo(alone.value, alone.value.body, store, granted)
        : alone,
    )
  }
  await keepCoordinator(judged, store, async (parties) => await directory.wouldLeaveAlone(granted, parties))
  const commands = judged.flatMap((one) => (one.ok ? [one.value] : []))
  const recorded = commands.length === 0 ? [] : await store.record(commands, granted.person)
  // Before anybody hears that it is done, the doors know of it; a repeat of the command tells them again.
  if (commands.some(({ body }) => body.type.startsWith('charter.'))) {
    const { charter, cursor } = await store.charter()
    await directory.keepCharter(granted, charter, cursor)
    await coalitions.dismiss(granted.coalition.id, { kind: 'everybody', id: null })
  }
  const done = commands.filter((_, index) => recorded[index]?.ok === true)
  const hour = new Date(clock()).toISOString().slice(0, 13)
  for (const command of done) {
    const noted = noteOfCommand(command)
    if (noted !== null) await store.note({ hour, actor: granted.person, ...noted })
  }
  const erased = await standingsOf(store, done)
  const gone = erased.length === 0 ? [] : await directory.forgetParty(granted, erased)
  for (const id of gone) await coalitions.dismiss(granted.coalition.id, { kind: 'person', id })
  let next = 0
  return judged.map((one, index): CommandResult => {
    if (!one.ok) return { ok: false, id: idOf(sent[index]), problem: one.problem }
    const result = recorded[next]
    next += 1
    if (result === undefined) throw new Error(`no answer for command ${one.value.id}`)
    return permits(granted.coalition.permissions, 'see-owners') ? result : withoutSides(result)
  })
}

/** What somebody may say of themself, or of an organization that is theirs, whatever their role. */
const personalCommands: ReadonlySet<string> = new Set<CommandBody['type']>([
  'person.erase',
  'person.count-speaking',
  'organization.agree',
  'organization.declare',
  'party.rename',
  'presence.deny',
  'pulse.answer',
  'pulse.withdraw',
])
/** What nobody says for anybody else, whatever they may. */
const ownCommands: ReadonlySet<string> = new Set<CommandBody['type']>(['pulse.answer', 'pulse.withdraw'])

function parse(sent: unknown): Outcome<Command> {
  const parsed = Command.safeParse(sent)
  if (parsed.success) return succeed(parsed.data)
  const first = parsed.error.issues[0]
  const where = first === undefined || first.path.length === 0 ? 'the command' : first.path.map(String).join('.')
  return fail('bad-command', `${where}: ${first?.message ?? 'not understood'}.`)
}

interface Circumstances {
  /** Who of the record the sender is, as far as a command asks. */
  readonly own: Standing | null
  /** The roles that the charter adds, as far as a command asks. */
  readonly roles: readonly OwnRole[]
  readonly offersPasskeys: boolean
}

function judge(command: Command, granted: Granted, { own, roles, offersPasskeys }: Circumstances): Outcome<Command> {
  const { body } = command
  const wanted = commandPermissions[body.type]
  const held = granted.coalition.permissions
  if (ownCommands.has(body.type) && !isAboutOwn(body, own)) {
    return fail(
      'role-not-allowed',
      'A pulse is answered by each for themselves, signed in, as the person whom the record knows.',
    )
  }
  // What was answered is one's own to take back, also for who may answer no more.
  if (body.type === 'pulse.answer' && !permits(held, wanted)) return refusal(wanted, granted.coalition)
  if (!permits(held, wanted) && !isAboutOwn(body, own)) return refusal(wanted, granted.coalition)
  if (
    body.type === 'organization.declare' &&
    saysAffected(body) &&
    !permits(held, 'protect-people') &&
    !isAboutOwn(body, own)
  ) {
    return fail(
      'role-not-allowed',
      'Who is directly affected is said by the organization itself, or by a coordinator for it.',
    )
  }
  if (body.type === 'charter.set-roles') {
    if (!body.roles.every((role) => covers(held, role.permissions))) {
      return fail('role-not-allowed', 'A role can be given nothing that you may not do yourself.')
    }
    const kept = new Set(body.roles.map((role) => JSON.stringify(role)))
    const changed = roles.filter((role) => !kept.has(JSON.stringify(role)))
    if (!changed.every((role) => covers(held, role.permissions))) {
      return fail('role-not-allowed', 'A role that may do what you may not is changed by those who may.')
    }
  }
  if (
    body.type === 'charter.set-protection' &&
    body.protection.comparing.length > 0 &&
    !permits(held, 'compare-people')
  ) {
    return fail('role-not-allowed', 'Who may compare people is said by those who may themselves.')
  }
  if (body.type === 'charter.set-protection' && body.protection.asksPasskey !== 'nobody') {
    if (!offersPasskeys) return notOffered('Passkeys')
    // Whoever asks has shown that it can be done here, and is not shut out by it.
    if (granted.means !== 'passkey') {
      return fail('passkey-wanted', 'Who asks others for a passkey has to have signed in by one.')
    }
  }
  return succeed(command)
}

function isAboutOwn(body: CommandBody, own: Standing | null): boolean {
  if (own === null || !personalCommands.has(body.type)) return false
  if (body.type === 'organization.agree' || body.type === 'organization.declare')
    return own.organizations.includes(body.organization)
  return 'party' in body && typeof body.party === 'string' && own.ids.includes(body.party)
}

/** What is sent along as it stood is not said: a note-taker who changes the level repeats the rest. */
function saysAffected({ directlyAffected, was }: CommandOf<'organization.declare'>): boolean {
  return directlyAffected !== undefined && directlyAffected !== was?.directlyAffected
}

/** Returns every id of those whom commands erase. */
async function standingsOf(store: CoalitionStore, commands: readonly Command[]): Promise<readonly string[]> {
  const parties = commands.flatMap(({ body }) => (body.type === 'person.erase' ? [body.party] : []))
  const standings = await Promise.all(parties.map(async (party) => await store.standing(party)))
  return standings.flatMap((standing) => standing?.ids ?? [])
}

/** Both sides of a conflict name owners, which not everybody may see who may change an item. */
function withoutSides(result: CommandResult): CommandResult {
  if (result.ok) return result
  const { code, detail } = result.problem
  return { ...result, problem: { code, detail } }
}

/** Refuses the erasure after which nobody could invite, protect or erase any of those who are left. */
async function keepCoordinator(
  judged: Outcome<Command>[],
  store: CoalitionStore,
  wouldLeaveAlone: (parties: readonly string[]) => Promise<boolean>,
): Promise<void> {
  let leaving: readonly string[] = []
  for (const [place, one] of judged.entries()) {
    if (!one.ok || one.value.body.type !== 'person.erase') continue
    const gone = [...leaving, ...(await standingsOf(store, [one.value]))]
    if (!(await wouldLeaveAlone(gone))) leaving = gone
    else {
      judged[place] = fail(
        'last-coordinator',
        'This is the last coordinator of the coalition: make another member one first, for those who are left.',
      )
    }
  }
}

/** Nobody takes back what they could not have done. */
async function judgeUndo(
  command: Command,
  { command: undone }: CommandOf<'undo'>,
  store: CoalitionStore,
  granted: Granted,
): Promise<Outcome<Command>> {
  const wanted = permissionToUndo(await store.eventTypesOf(undone))
  return permits(granted.coalition.permissions, wanted) ? succeed(command) : refusal(wanted, granted.coalition)
}

function idOf(sent: unknown): string | null {
  const id = Ulid.safeParse(typeof sent === 'object' && sent !== null && 'id' in sent ? sent.id : null)
  return id.success ? id.data : null
}
