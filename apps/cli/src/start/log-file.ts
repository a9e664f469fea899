import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { logText, type Log } from '@evenkeel/api/log.ts'

const BYTES_MAX = 5_000_000

export interface LogFile {
  readonly path: string
  readonly log: Log
}

/**
 * Returns the log of a server that a person started in a terminal: it goes to a file beside the records, of which one predecessor is kept
 * once it has five megabytes, so that the terminal holds nothing but sentences. `complain` is called, once, where it can't be written.
 */
export function openLogFile(dataFolder: string, complain: (sentence: string) => void): LogFile {
  const path = join(dataFolder, 'evenkeel.log')
  let isTold = false
  return {
    path,
    log: (line) => {
      if (line.event === 'request') return
      try {
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > BYTES_MAX) renameSync(path, `${path}.1`)
        appendFileSync(path, `${logText(line, Date.now())}\n`, { mode: 0o600 })
      } catch (error) {
        if (isTold) return
        isTold = true
        const code = (error as NodeJS.ErrnoException).code ?? 'no code'
        complain(`The log ${path} cannot be written (${code}); everything else goes on.`)
      }
    },
  }
}
