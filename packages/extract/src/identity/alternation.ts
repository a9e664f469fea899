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
  const least = Math.max(0, drawn.length + marked - all)
  let term = Math.exp(
    logChoose(marked, least) + logChoose(all - marked, drawn.length - least) - logChoose(all, drawn.length),
  )
  let sum = term
  for (let count = least; count < met; count++) {
    term *= ((marked - count) * (drawn.length - count)) / ((count + 1) * (all - marked - drawn.length + count + 1))
    sum += term
  }
  return Math.min(1, sum)
}

/** Natural logarithm of the number of ways to choose `few` of `many`. */
function logChoose(many: number, few: number): number {
  let sum = 0
  for (let at = 1; at <= few; at++) sum += Math.log((many - few + at) / at)
  return sum
}

function rangeOf(places: ReadonlySet<number>): { readonly from: number; readonly until: number } {
  let [from, until] = [Infinity, -Infinity]
  for (const place of places) {
    from = Math.min(from, place)
    until = Math.max(until, place)
  }
  return { from, until }
}
