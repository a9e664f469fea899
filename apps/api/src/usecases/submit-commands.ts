import { isAboutIdentity, mayMergeParties } from '@evenkeel/contract/identity-role.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { Role } from '@evenkeel/contract/session.ts'
import { Command } from '@evenkeel/domain/command.ts'
import { Ulid } from '@evenkeel/domain/identifier.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { CoalitionStore } from '../ports.ts'

/**
 * Returns what became of each command as it was sent, in its order. Refused by themselves are one that does not parse,
 * with `bad-command`, and one that the role may not send, with `role-not-allowed`.
 */
export async function submitCommands(
  store: CoalitionStore,
  sent: readonly unknown[],
  actor: string,
  role: Role,
): Promise<CommandResult[]> {
  const judged = sent.map((one) => judge(one, role))
  const commands = judged.flatMap((one) => (one.ok ? [one.value] : []))
  const recorded = commands.length === 0 ? [] : await store.record(commands, actor)
  let next = 0
  return judged.map((one, index): CommandResult => {
    if (!one.ok) return { ok: false, id: idOf(sent[index]), problem: one.problem }
    const result = recorded[next]
    next += 1
    if (result === undefined) throw new Error(`no answer for command ${one.value.id}`)
    return result
  })
}

function judge(sent: unknown, role: Role): Outcome<Command> {
  const parsed = Command.safeParse(sent)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    const where = first === undefined || first.path.length === 0 ? 'the command' : first.path.map(String).join('.')
    return fail('bad-command', `${where}: ${first?.message ?? 'not understood'}.`)
  }
  return isAboutIdentity(parsed.data.body) && !mayMergeParties(role)
    ? fail('role-not-allowed', 'Only a coordinator says which names belong together.')
    : succeed(parsed.data)
}

function idOf(sent: unknown): string | null {
  const id = Ulid.safeParse(typeof sent === 'object' && sent !== null && 'id' in sent ? sent.id : null)
  return id.success ? id.data : null
}
