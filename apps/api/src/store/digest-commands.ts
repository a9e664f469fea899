import type { Command } from '@evenkeel/domain/command.ts'
import type { Digest } from './digest.ts'
import type { DigestedCommand } from './recorder.ts'

/** Returns each command with the digest of its body; the body has been parsed, so that its keys are in the schema's order. */
export async function digestCommands(commands: readonly Command[], digest: Digest): Promise<DigestedCommand[]> {
  const digested: DigestedCommand[] = []
  for (const command of commands) {
    const made = digest(JSON.stringify(command.body))
    digested.push({ command, digest: typeof made === 'string' ? made : await made })
  }
  return digested
}
