import type { CommandResult } from '@evenkeel/contract/record.ts'
import { Command } from '@evenkeel/domain/command.ts'
import { Ulid } from '@evenkeel/domain/identifier.ts'
import type { CoalitionStore } from '../ports.ts'

/** Returns what became of each command as it was sent, in its order; one that does not parse is refused by itself with `bad-command`. */
export async function submitCommands(
  store: CoalitionStore,
  sent: readonly unknown[],
  actor: string,
): Promise<CommandResult[]> {
  const parsed = sent.map((one) => Command.safeParse(one))
  const commands = parsed.flatMap((one) => (one.success ? [one.data] : []))
  const recorded = commands.length === 0 ? [] : await store.record(commands, actor)
  let next = 0
  return parsed.map((one, index) => {
    if (!one.success) return refuse(sent[index], one.error.issues)
    const result = recorded[next]
    next += 1
    if (result === undefined) throw new Error(`no answer for command ${one.data.id}`)
    return result
  })
}

function refuse(
  sent: unknown,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): CommandResult {
  const id = Ulid.safeParse(typeof sent === 'object' && sent !== null && 'id' in sent ? sent.id : null)
  const first = issues[0]
  const where = first === undefined || first.path.length === 0 ? 'the command' : first.path.map(String).join('.')
  return {
    ok: false,
    id: id.success ? id.data : null,
    problem: { code: 'bad-command', detail: `${where}: ${first?.message ?? 'not understood'}.` },
  }
}
