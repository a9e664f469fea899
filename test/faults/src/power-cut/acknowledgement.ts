import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { Command } from '@evenkeel/domain/command.ts'

/** The name of the file, beside the data folder, into which the recorder writes what it was answered. */
export const ACKNOWLEDGED = 'acknowledged'

/** Something that a client was told is recorded. */
export type Acknowledgement =
  | { readonly kind: 'coalition'; readonly id: string; readonly name: string }
  | {
      readonly kind: 'command'
      readonly coalition: string
      readonly command: Command
      readonly answer: CommandResult & { readonly ok: true }
    }
