import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import { inventCommand } from '../load/invent-commands.ts'
import type { Acknowledgement } from '../power-cut/acknowledgement.ts'
import type { Random } from '../seeded-random.ts'

/** Sends commands to a server; fails where no answer came, so that the server may or may not have them. */
export type Send = (commands: readonly Command[]) => Promise<Outcome<readonly CommandResult[]>>

/** Clients that live longer than the server: what was not answered they send again, under the same ids. */
export interface RetryingWriters {
  /** Sends until the server is gone. */
  readonly work: (send: Send) => Promise<void>
  /** Sends once more what was never answered, and nothing new. */
  readonly finish: (send: Send) => Promise<void>
  readonly acknowledged: readonly Acknowledgement[]
  /** Returns how many commands were sent more than once. */
  readonly repeated: () => number
}

/** Returns so many writers to one coalition, each with one request under way at a time. */
export function retryingWriters(coalition: string, writers: number, random: Random): RetryingWriters {
  const acknowledged: Acknowledgement[] = []
  const unanswered: (readonly Command[])[] = Array.from({ length: writers }, () => [])
  let number = 0
  let repeated = 0

  async function attempt(writer: number, commands: readonly Command[], send: Send): Promise<boolean> {
    unanswered[writer] = commands
    const outcome = await send(commands)
    if (!outcome.ok) return false
    outcome.value.forEach((answer, index) => {
      const command = commands[index]
      if (command === undefined || !answer.ok) throw new Error(`not recorded: ${JSON.stringify(answer)}`)
      acknowledged.push({ kind: 'command', coalition, command, answer })
    })
    unanswered[writer] = []
    return true
  }

  async function resend(writer: number, send: Send): Promise<boolean> {
    const commands = unanswered[writer] ?? []
    repeated += commands.length
    return commands.length === 0 || (await attempt(writer, commands, send))
  }

  return {
    work: async (send) => {
      await Promise.all(
        unanswered.map(async (_commands, writer) => {
          let answered = await resend(writer, send)
          while (answered) {
            const batch = random.chance(0.1) ? 4 : 1
            const commands = Array.from({ length: batch }, () => inventCommand(random, (number += 1)))
            answered = await attempt(writer, commands, send)
          }
        }),
      )
    },
    finish: async (send) => {
      for (let writer = 0; writer < unanswered.length; writer++) {
        if (!(await resend(writer, send))) throw new Error('a server that nobody killed does not answer')
      }
    },
    acknowledged,
    repeated: () => repeated,
  }
}
