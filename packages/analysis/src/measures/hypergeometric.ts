/**
 * Returns the chance, 0 to 1, that a sample of `drawn` out of `all`, of which `marked` are marked, holds `atLeast` or
 * more marked ones (hypergeometric distribution, Fisher's exact test, one-sided).
 */
export function hypergeometricTail(all: number, marked: number, drawn: number, atLeast: number): number {
  const logs = new Float64Array(all + 1)
  for (let value = 1; value <= all; value++) logs[value] = (logs[value - 1] ?? 0) + Math.log(value)
  const choose = (n: number, k: number): number => (logs[n] ?? 0) - (logs[k] ?? 0) - (logs[n - k] ?? 0)
  let chance = 0
  for (let hits = Math.max(atLeast, 0, drawn - (all - marked)); hits <= Math.min(marked, drawn); hits++) {
    chance += Math.exp(choose(marked, hits) + choose(all - marked, drawn - hits) - choose(all, drawn))
  }
  return Math.min(1, chance)
}

/**
 * Returns the 5th and 95th percentile of how many marked ones a sample of `drawn` out of `all`, of which `marked` are
 * marked, holds by chance.
 */
export function hypergeometricBand(
  all: number,
  marked: number,
  drawn: number,
): { readonly low: number; readonly high: number } {
  const least = Math.max(0, drawn - (all - marked))
  const most = Math.min(marked, drawn)
  // Each step to one more hit multiplies the chance by a ratio of four small numbers; begun anywhere, they are divided by their sum.
  const chances = new Float64Array(most - least + 1)
  chances[0] = 1
  let sum = 1
  for (let hits = least; hits < most; hits++) {
    const ratio = ((marked - hits) * (drawn - hits)) / ((hits + 1) * (all - marked - drawn + hits + 1))
    const next = (chances[hits - least] as number) * ratio
    chances[hits - least + 1] = next
    sum += next
    if (sum < 1e250) continue
    for (let place = 0; place <= hits - least + 1; place++) chances[place] = (chances[place] as number) / sum
    sum = 1
  }
  let [low, high, reached] = [most, most, 0]
  for (let hits = least; hits <= most; hits++) {
    const before = reached
    reached += (chances[hits - least] as number) / sum
    if (before < 0.05 && reached >= 0.05) low = hits
    if (before < 0.95 && reached >= 0.95) high = hits
  }
  return { low, high }
}
