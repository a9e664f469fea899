/** A queue of nodes by distance that can be told that a node has come nearer. */
export interface NodeHeap {
  /** Adds a node, or moves it up after its distance became smaller. */
  readonly push: (node: number) => void
  /** Takes the nearest node out, or returns -1. */
  readonly pop: () => number
}

/** Returns an empty binary heap over nodes 0 to n - 1 that reads their distances from the array it is given. */
export function createNodeHeap(n: number, distances: Float64Array): NodeHeap {
  const heap = new Int32Array(n)
  const places = new Int32Array(n).fill(-1)
  let size = 0
  const distanceAt = (place: number): number => distances[heap[place] ?? 0] ?? 0
  const set = (place: number, node: number): void => {
    heap[place] = node
    places[node] = place
  }
  return {
    push(node) {
      let place = places[node] ?? -1
      if (place === -1) place = size++
      const distance = distances[node] ?? 0
      while (place > 0) {
        const parent = (place - 1) >> 1
        if (distanceAt(parent) <= distance) break
        set(place, heap[parent] ?? 0)
        place = parent
      }
      set(place, node)
    },
    pop() {
      if (size === 0) return -1
      const nearest = heap[0] ?? 0
      places[nearest] = -1
      size--
      if (size > 0) {
        const moved = heap[size] ?? 0
        const distance = distances[moved] ?? 0
        let place = 0
        for (let child = 1; child < size; child = 2 * place + 1) {
          if (child + 1 < size && distanceAt(child + 1) < distanceAt(child)) child++
          if (distanceAt(child) >= distance) break
          set(place, heap[child] ?? 0)
          place = child
        }
        set(place, moved)
      }
      return nearest
    },
  }
}
