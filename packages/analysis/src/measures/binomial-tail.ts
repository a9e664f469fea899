/** Returns the chance, 0 to 1, of `hits` or more of `n` at chance `p` each, 0 < p < 1. */
export function binomialTail(n: number, hits: number, p: number): number {
  let log = n * Math.log(1 - p)
  let tail = 0
  for (let count = 0; count <= n; count++) {
    if (count >= hits) tail += Math.exp(log)
    log += Math.log((n - count) / (count + 1)) + Math.log(p / (1 - p))
  }
  return Math.min(1, tail)
}
