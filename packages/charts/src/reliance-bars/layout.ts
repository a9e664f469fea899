export interface RelianceOwner {
  id: string
  name: string
  /** Items that it answers for as the owner. */
  items: number
}

export interface RelianceBarsData {
  owners: RelianceOwner[]
  /** What is owned, in the plural: "open items". */
  unit: string
  /** Who owns, in the plural: "people", "organizations". */
  parties: string
  /** Items that nobody owns: shown apart, never spread over the owners. */
  unowned: number
  /** The smallest number of owners who together hold half of the owned items; null when undefined. */
  absenceFactor: number | null
  notEnough?: string | null
}
