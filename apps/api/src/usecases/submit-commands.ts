import { commandPermissions, covers, permits } from '@evenkeel/contract/permission.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import { Command } from '@evenkeel/domain/command.ts'
import { Ulid } from '@evenkeel/domain/identifier.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { refusal, type Granted } from '../granted.ts'
import type { Coalitions, CoalitionStore, Directory } from '../ports.ts'
import type { CommandOf } from './edit-item.ts'
import { permissionToUndo } from './permission-to-undo.ts'

/**
 * Returns what became of each command as it was sent, in its order. Refused by themselves are one that does not parse,
 * with `bad-command`, and one that the sender may not send, with `role-not-allowed`.
 */
export async function submitCommands(
  { coalitions, directory }: { readonly coalitions: Coalitions; readonly directory: Directory },
  sent: readonly unknown[],
  granted: Granted<'send-commands'>,
): Promise<CommandResult[]> {
  const store = await coalitions.open(granted)
  const judged: Outcome<Command>[] = []
  for (const one of sent) {
    const alone = judge(one, granted)
    judged.push(
      alone.ok && alone.value.body.type === 'undo'
        ? await judgeUndo(alone.value, alone.value.body, store, granted)
        : alone,
    )
  }
  const commands = judged.flatMap((one) => (one.ok ? [one.value] : []))
  const recorded = commands.length === 0 ? [] : await store.record(commands, granted.person)
  if (commands.some(({ body }) => body.type === 'charter.set-roles')) {
    // Before anybody hears that it is done, the doors know of it; a repeat of the command tells them again.
    const { charter, cursor } = await store.charter()
    await directory.keepRoles(granted, charter.roles, cursor)
    await coalitions.dismiss(granted.coalition.id, { kind: 'everybody', id: null })
  }
  let next = 0
  return judged.map((one, index): CommandResult => {
    if (!one.ok) return { ok: false, id: idOf(sent[index]), problem: one.problem }
    const result = recorded[next]
    next += 1
    if (result === undefined) throw new Error(`no answer for command ${one.value.id}`)
    return permits(granted.coalition.permissions, 'see-owners') ? result : withoutSides(result)
  })
}

function judge(sent: unknown, granted: Granted): Outcome<Command> {
  const parsed = Command.safeParse(sent)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    const where = first === undefined || first.path.length === 0 ? 'the command' : first.path.map(String).join('.')
    return fail('bad-command', `${where}: ${first?.message ?? 'not understood'}.`)
  }
  const { body } = parsed.data
  const wanted = commandPermissions[body.type]
  const held = granted.coalition.permissions
  if (!permits(held, wanted)) return refusal(wanted)
  if (body.type === 'charter.set-roles' && !body.roles.every((role) => covers(held, role.permissions))) {
    return fail('role-not-allowed', 'A role can be given nothing that you may not do yourself.')
  }
  return succeed(parsed.data)
}

/** Both sides of a conflict name owners, which not everybody may see who may change an item. */
function withoutSides(result: CommandResult): CommandResult {
  if (result.ok) return result
  const { code, detail } = result.problem
  return { ...result, problem: { code, detail } }
}

/** Nobody takes back what they could not have done. */
async function judgeUndo(
  command: Command,
  { command: undone }: CommandOf<'undo'>,
  store: CoalitionStore,
  granted: Granted,
): Promise<Outcome<Command>> {
  const wanted = permissionToUndo(await store.eventTypesOf(undone))
  return permits(granted.coalition.permissions, wanted) ? succeed(command) : refusal(wanted)
}

function idOf(sent: unknown): string | null {
  const id = Ulid.safeParse(typeof sent === 'object' && sent !== null && 'id' in sent ? sent.id : null)
  return id.success ? id.data : null
}
