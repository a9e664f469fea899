/**
 * Work that is done part by part, so that whoever asked for it can be told how far it is and may leave it between two parts:
 * it yields the share of itself that is done, 0 to 1, and ends with what it found.
 */
export type InParts<Found> = Generator<number, Found, void>

/** Returns what work in parts finds, all of it done at once. */
export function finish<Found>(work: InParts<Found>): Found {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** Returns what work in parts finds, as a stretch of a greater work that reaches from one share of it to another, each 0 to 1. */
export function* stretchOf<Found>(work: InParts<Found>, from: number, to: number): InParts<Found> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    yield from + (to - from) * step.value
  }
}
