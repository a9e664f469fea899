export interface TrendPoint {
  /** The value in the period, 0 to 1; null where there is too little to say. */
  value: number | null
  /** The band around the value or under chance, 0 to 1. */
  low: number | null
  high: number | null
  /** How many items, turns or meetings the value rests on. */
  n: number
}

export interface TrendLine {
  id: string
  name: string
  /** One per period, in the order of `TrendLinesData.periods`. */
  points: TrendPoint[]
}

export interface TrendLinesData {
  /** In the order of time. */
  periods: { id: string; label: string }[]
  lines: TrendLine[]
  /** What a value says: "Share of open items held by the top owner". */
  measure: string
  /** What `n` counts, in the plural: "items". */
  unit: string
  /** What the band is: "95% interval over meetings", "expected by chance". */
  band: string | null
  notEnough?: string | null
}
