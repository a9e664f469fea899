import type { Problem } from '@evenkeel/domain/problem.ts'

/** Thrown where a database was written by a newer program: this one would not understand what stands there. */
export class NewerSchema extends Error {
  /** The version of the database. */
  readonly version: number
  /** The newest version that this program knows. */
  readonly known: number
  constructor(version: number, known: number) {
    super(`the database is of version ${version}, this program knows ${known}`)
    this.version = version
    this.known = known
  }
}

/** Returns how a database that a newer program has written is told to its user. */
export function explainNewer({ version, known }: NewerSchema, path: string): Problem {
  return {
    code: 'database-newer',
    detail: `The database ${path} was written by a newer Evenkeel (it is of version ${version}, this program knows ${known}): update the program.`,
  }
}
