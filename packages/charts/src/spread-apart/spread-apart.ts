/**
 * Returns positions, ascending like the given ones, that are at least `gap` apart and within `low` and `high` as long as
 * that many fit: pushed down from the top, then back up from the bottom.
 */
export function spreadApart(
  positions: readonly number[],
  { gap, low, high }: { gap: number; low: number; high: number },
): number[] {
  const spread: number[] = []
  for (const position of positions) spread.push(Math.max(position, low, (spread.at(-1) ?? -Infinity) + gap))
  for (let index = spread.length - 1; index >= 0; index -= 1) {
    const ceiling = index === spread.length - 1 ? high : (spread[index + 1] ?? high) - gap
    spread[index] = Math.min(spread[index] ?? 0, ceiling)
  }
  return spread
}
