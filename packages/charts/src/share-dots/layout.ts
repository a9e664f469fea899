/** Why a party has a share or has none: absent, silent, not invited and not measured are four different things. */
export type ShareState = 'measured' | 'silent' | 'absent' | 'not-invited' | 'not-measured'

/** One party's line of the plot; `share` is 0 to 1, and null in every state but `measured` and `silent`. */
export interface SharePart {
  id: string
  name: string
  state: ShareState
  share: number | null
  /** The counted amount behind the share, in the unit of `ShareDotsData.unit`. */
  amount: number | null
  /** The share that was declared or that an equal split gives; 0 to 1. */
  target: number | null
  /** The band (0 to 1) that chance alone would give this party if all were alike. */
  chance: { low: number; high: number } | null
}

export interface ShareDotsData {
  parts: SharePart[]
  /** What the shares are of, for sentences: "120 speaking turns in 8 meetings", "12 meetings". */
  whole: string
  /** What one unit of `amount` is called, in the plural: "turns", "meetings". */
  unit: string
  /** What the parties are called, in the plural: "people", "organizations". */
  parties: string
  /** What `target` stands for; null when no party has one. */
  targetKind: 'declared level' | 'equal share' | null
  /** A reason not to draw: shown instead of the plot. */
  notEnough?: string | null
}
