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
