/** One subcommand: `run` gets the words behind its name and answers the exit status (0 done, 1 some input failed, 2 wrong use). */
export interface CliCommand {
  readonly usage: string
  readonly summary: string
  readonly run: (words: readonly string[]) => Promise<number>
}
