import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'

export interface StartOptions {
  readonly empty: boolean
  readonly port: number
  /** An absolute path. */
  readonly dataFolder: string
}

export interface StartSurroundings {
  readonly projectRoot: string
  /** The folder in which the command was given. */
  readonly givenIn: string
  /** What EVENKEEL_DATA says, if anything. */
  readonly data: string | undefined
}

/** Returns the options of a start, 8787 and the project's `data` folder where nothing else is said; fails with `wrong-use`. */
export function readStartOptions(words: readonly string[], surroundings: StartSurroundings): Outcome<StartOptions> {
  let values
  try {
    values = parseArgs({
      args: [...words],
      options: { empty: { type: 'boolean' }, port: { type: 'string' }, data: { type: 'string' } },
    }).values
  } catch (error) {
    return fail('wrong-use', error instanceof Error ? error.message : String(error))
  }
  const port = Number(values.port ?? '8787')
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return fail('wrong-use', `--port wants a number from 1 to 65535, not '${values.port}'.`)
  }
  const asked = values.data ?? surroundings.data
  const dataFolder =
    asked === undefined || asked === ''
      ? resolve(surroundings.projectRoot, 'data')
      : resolve(surroundings.givenIn, asked)
  return succeed({ empty: values.empty === true, port, dataFolder })
}
