/** One line of the log: ids and codes, never people's words. */
export interface LogLine {
  readonly event: string
  readonly code?: string
  readonly method?: string
  readonly route?: string
  /** The number of the request, as the refusal tells it to the one who asked. */
  readonly request?: string
  /** The id of the account that asked, as far as that was found. */
  readonly person?: string | undefined
  readonly status?: number
  readonly milliseconds?: number
  readonly at?: readonly string[]
}

export type Log = (line: LogLine) => void

/** Returns a line as it is written: JSON, its instant in UTC first, and no letter in it that could begin another line. */
export function logText(line: LogLine, now: number): string {
  return JSON.stringify({ time: new Date(now).toISOString(), ...line }).replaceAll(
    /[\u007f-\u009f\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Returns where an error was thrown, without its message, which may quote what people wrote. */
export function placesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const places = stack.split('\n').filter((line) => line.startsWith('    at '))
  return [error instanceof Error ? error.name : typeof error, ...places.slice(0, 8).map((line) => line.trim())]
}
