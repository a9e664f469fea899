export interface CommitmentOwner {
  id: string
  name: string
  doneOnTime: number
  doneLate: number
  /** Open, with a date that has not passed. */
  open: number
  /** Open, with a date that has passed. */
  overdue: number
  /** Without any date, open or done. */
  undated: number
}

export interface CommitmentFlowData {
  owners: CommitmentOwner[]
  /** What is counted, in the plural: "commitments", "action items". */
  unit: string
  /** Who answers for them, in the plural: "organizations", "people". */
  parties: string
  notEnough?: string | null
}
