/** An expected failure: `code` names its page in docs/errors, `detail` says in one sentence what happened here. */
export interface Problem {
  readonly code: string
  readonly detail: string
  /** After how many seconds it may be tried again, where that is known. */
  readonly retryAfterSeconds?: number
  /** Of a `version-conflict` a `Conflict`, of an `undo-built-upon` a `BuiltUpon`; parsed where it is used. */
  readonly conflict?: unknown
}

/** The outcome of work that may fail in an expected way. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** Returns a success that carries `value`. */
export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** Returns an expected failure with its code and one sentence. */
export function fail(code: string, detail: string): Outcome<never> {
  return { ok: false, problem: { code, detail } }
}
