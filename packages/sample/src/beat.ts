import type { OrganizationKey } from './organizations.ts'

/** One thing that a meeting dealt with, told without saying who: who was there decides who said and took what. */
export interface Beat {
  readonly topic: string
  /** Statements as somebody would say them; `river|…` wants a speaker from that organization. */
  readonly said: readonly string[]
  /** Tasks as infinitives without "to". */
  readonly todo: readonly string[]
  /** A clause that can follow "agreed" or "that". */
  readonly agreed?: string
  /** What one organization moved and the others did not go along with, as such a clause. */
  readonly moved?: { readonly by: OrganizationKey; readonly text: string; readonly outcome: 'failed' | 'tabled' }
}
