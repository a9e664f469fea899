/** One subcommand: `run` gets the words behind its name and answers the exit status (0 done, 1 some input failed, 2 wrong use). */
export interface CliCommand {
  readonly usage: string
  readonly summary: string
  readonly run: (words: readonly string[]) => Promise<number>
}

export interface OptionedCommand<Asked extends object> {
  readonly usage: string
  readonly summary: string
  /** Returns what is asked for, or a sentence why that makes no sense; may throw what `parseArgs` throws. */
  readonly readOptions: (words: string[]) => Asked | string
  readonly run: (asked: Asked) => Promise<number>
}

/** Returns the subcommand that reads its options before it runs, and tells how it is used where they make no sense. */
export function commandOf<Asked extends object>(command: OptionedCommand<Asked>): CliCommand {
  const { usage, summary, readOptions, run } = command
  return {
    usage,
    summary,
    run: async (words) => {
      const asked = readOrExplain(readOptions, words)
      if (typeof asked !== 'string') return await run(asked)
      process.stderr.write(`${asked}\nUsage: evenkeel ${usage}\n`)
      return 2
    },
  }
}

function readOrExplain<Asked>(readOptions: (words: string[]) => Asked | string, words: readonly string[]) {
  try {
    return readOptions([...words])
  } catch (error) {
    const isMisuse = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
    if (!isMisuse) throw error
    return error.message
  }
}
