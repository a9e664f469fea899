export interface NetworkNode {
  id: string
  name: string
  kind: 'person' | 'organization' | 'group'
  /** The `NetworkGroup` that it belongs to, null when it belongs to none. */
  group: string | null
  /** What the area of its mark stands for, 0 or more. */
  size: number
  degree: number
  betweenness: number | null
  /** True when the network falls into more parts without it. */
  articulation: boolean
}

export interface NetworkTie {
  source: string
  target: string
  /** How strong the tie is, above 0: 3 meetings together is 3. */
  weight: number
  /** True when the network falls into more parts without this tie. */
  bridge: boolean
}

export interface NetworkGroup {
  id: string
  name: string
}

export interface NetworkGraphData {
  nodes: NetworkNode[]
  ties: NetworkTie[]
  groups: NetworkGroup[]
  /** What `size` measures: "betweenness", "meetings attended". */
  sizeMeasure: string
  /** What a tie stands for, in the plural: "meetings together". */
  tieMeasure: string
  notEnough?: string | null
}
