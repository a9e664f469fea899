/** For whom something is read: what the reader may do in the coalition, and which party of its record the reader is. */
export interface Reader {
  readonly permissions: readonly string[]
  readonly party: string | null
}
