/**
 * Returns the chance, 0 to 1, that two people who come independently of each other would meet as seldom as these two
 * do: the lower tail of the hypergeometric distribution over the meetings of the time in which both came. Both sets
 * hold places in the order of all meetings. Near 0 says that two names take turns, as one person's do.
 */
export function chanceOfMeetingSoSeldom(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [first, second] = [rangeOf(one), rangeOf(other)]
  const from = Math.max(first.from, second.from)
  const until = Math.min(first.until, second.until)
  const all = until - from + 1
  if (all < 2) return 1
  const inside = (place: number): boolean => place >= from && place <= until
  const drawn = [...one].filter(inside)
  const marked = [...other].filter(inside).length
  const met = drawn.filter((place) => other.has(place)).length
  // Chance of meeting never, then of meeting once, twice… up to as often as seen.
  let term = 1
  for (let at = 0; at < drawn.length; at++) term *= Math.max(0, all - marked - at) / (all - at)
  if (term === 0) return 1
  let sum = term
  for (let count = 0; count < met; count++) {
    term *= ((marked - count) * (drawn.length - count)) / ((count + 1) * (all - marked - drawn.length + count + 1))
    sum += term
  }
  return Math.min(1, sum)
}

function rangeOf(places: ReadonlySet<number>): { readonly from: number; readonly until: number } {
  let [from, until] = [Infinity, -Infinity]
  for (const place of places) {
    from = Math.min(from, place)
    until = Math.max(until, place)
  }
  return { from, until }
}
