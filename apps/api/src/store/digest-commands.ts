import type { Command } from '@evenkeel/domain/command.ts'
import type { DigestedCommand } from './coalition-database.ts'

const encoder = new TextEncoder()

/** Returns each command with the SHA-256 of its body; the body has been parsed, so that its keys are in the schema's order. */
export async function digestCommands(commands: readonly Command[]): Promise<DigestedCommand[]> {
  return await Promise.all(
    commands.map(async (command) => {
      const bytes = await crypto.subtle.digest('SHA-256', encoder.encode(JSON.stringify(command.body)))
      const digest = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      return { command, digest }
    }),
  )
}
