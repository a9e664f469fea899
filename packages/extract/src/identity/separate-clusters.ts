/** Sets of things that are one, grown by joining two at a time. */
export interface Clusters {
  /** Returns the first id, in the order of letters, of the set in which an id is. */
  readonly of: (id: string) => string
  readonly join: (one: string, other: string) => void
}

/** Returns clusters in which every id is alone; which of two ids names a cluster does not depend on the order of joining. */
export function clustersOf(): Clusters {
  const parents = new Map<string, string>()
  const of = (id: string): string => {
    let root = id
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    for (let at = id; at !== root;) {
      const up = parents.get(at) ?? root
      parents.set(at, root)
      at = up
    }
    return root
  }
  return {
    of,
    join: (one, other) => {
      const [first, second] = [of(one), of(other)]
      if (first < second) parents.set(second, first)
      else if (second < first) parents.set(first, second)
    },
  }
}
