/** Time that passes only when everything due has been done. */
export interface EventQueue {
  /** Returns the simulated milliseconds since the epoch. */
  readonly now: () => number
  /** Does something after so many milliseconds; what falls on one instant is done in the order in which it was asked for. */
  readonly after: (milliseconds: number, act: () => void) => void
  /** Runs until nothing is left to do; rejects after so many events, for then something never comes to rest. */
  readonly run: (eventsMax: number) => Promise<number>
}

interface Event {
  readonly at: number
  readonly order: number
  readonly act: () => void
}

const START = Date.UTC(2026, 0, 5)

/** Returns a queue in which nothing is to be done yet. */
export function createEventQueue(): EventQueue {
  // A heap by instant and order.
  const heap: Event[] = []
  let now = START
  let order = 0
  const isBefore = (one: Event | undefined, other: Event | undefined): boolean =>
    one !== undefined && other !== undefined && (one.at < other.at || (one.at === other.at && one.order < other.order))
  const swap = (one: number, other: number): void => {
    const [first, second] = [heap[one], heap[other]]
    if (first === undefined || second === undefined) return
    heap[one] = second
    heap[other] = first
  }
  const push = (event: Event): void => {
    let place = heap.push(event) - 1
    for (;;) {
      const above = (place - 1) >> 1
      if (!isBefore(heap[place], heap[above])) return
      swap(place, above)
      place = above
    }
  }
  const pop = (): Event | undefined => {
    swap(0, heap.length - 1)
    const first = heap.pop()
    for (let place = 0; ;) {
      let least = place
      for (const below of [2 * place + 1, 2 * place + 2]) if (isBefore(heap[below], heap[least])) least = below
      if (least === place) return first
      swap(place, least)
      place = least
    }
  }
  return {
    now: () => now,
    after: (milliseconds, act) => {
      order += 1
      push({ at: now + milliseconds, order, act })
    },
    run: async (eventsMax) => {
      for (let events = 0; ; events++) {
        const next = pop()
        if (next === undefined) return events
        if (events > eventsMax) throw new Error('the queues do not come to rest')
        now = next.at
        next.act()
        // Everything that follows from it without time passing is done before the next event.
        await new Promise(setImmediate)
      }
    },
  }
}
