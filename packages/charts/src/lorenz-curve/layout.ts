export interface LorenzHolder {
  id: string
  name: string
  /** What it holds, 0 or more; those who hold nothing belong in the list. */
  amount: number
}

export interface LorenzCurveData {
  holders: LorenzHolder[]
  /** What is held, in the plural: "speaking turns", "open items". */
  unit: string
  /** Who holds, in the plural: "people", "organizations". */
  parties: string
  /** The corrected Gini coefficient, 0 to 1; null where it is undefined. */
  gini: number | null
  /** What the coefficient would be by chance alone: its mean and 95th percentile. */
  chance: { mean: number; high: number } | null
  /** The interval over resampled meetings; null below eight meetings. */
  interval: { low: number; high: number } | null
  /** The share of the total that would have to move for all to be equal (Hoover index), 0 to 1. */
  hoover: number | null
  notEnough?: string | null
}
