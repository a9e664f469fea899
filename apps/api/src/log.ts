/** One line of the log: ids and codes, never people's words. */
export interface LogLine {
  readonly event: string
  readonly code?: string
  readonly method?: string
  readonly route?: string
  /** The number of the request, as the refusal tells it to the one who asked. */
  readonly request?: string
  readonly status?: number
  readonly milliseconds?: number
  readonly at?: readonly string[]
}

export type Log = (line: LogLine) => void

/** Returns where an error was thrown, without its message, which may quote what people wrote. */
export function placesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const places = stack.split('\n').filter((line) => line.startsWith('    at '))
  return [error instanceof Error ? error.name : typeof error, ...places.slice(0, 8).map((line) => line.trim())]
}
