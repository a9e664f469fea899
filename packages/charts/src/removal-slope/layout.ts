/** One quantity with and without the person. */
export interface RemovalMeasure {
  id: string
  /** "Separate parts of the network", "Ties between organizations". */
  name: string
  before: number
  after: number
}

export interface RemovalOrganization {
  id: string
  name: string
  /** Open items with an owner in this organization, with and without the person. */
  itemsBefore: number
  itemsAfter: number
  /** Ties to people of other organizations, with and without the person. */
  tiesBefore: number
  tiesAfter: number
}

export interface RemovalSlopeData {
  person: { id: string; name: string }
  measures: RemovalMeasure[]
  organizations: RemovalOrganization[]
  /** Items that would have no owner left. */
  orphaned: { id: string; text: string; organization: string | null }[]
  /** People and organizations that would be cut off from the largest part of the network. */
  cutOff: { id: string; name: string }[]
  /** How many open items and meetings the figure rests on. */
  basis: { items: number; meetings: number }
  notEnough?: string | null
}
