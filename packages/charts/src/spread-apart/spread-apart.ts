interface Block {
  mean: number
  size: number
}

/**
 * Returns positions, ascending like the given ones, that are at least `gap` apart and within `low` and `high` as long as
 * that many fit, and as near to the given ones as that allows: the sum of squared distances is the least there is
 * (isotonic regression by pooling neighbours, Ayer et al. 1955).
 */
export function spreadApart(
  positions: readonly number[],
  { gap, low, high }: { gap: number; low: number; high: number },
): number[] {
  const blocks: Block[] = []
  positions.forEach((position, index) => {
    let block: Block = { mean: position - index * gap, size: 1 }
    for (let before = blocks.at(-1); before !== undefined && before.mean >= block.mean; before = blocks.at(-1)) {
      const size = before.size + block.size
      block = { mean: (before.mean * before.size + block.mean * block.size) / size, size }
      blocks.pop()
    }
    blocks.push(block)
  })
  const ceiling = high - (positions.length - 1) * gap
  return blocks
    .flatMap(({ mean, size }) => Array.from({ length: size }, () => Math.min(Math.max(mean, low), ceiling)))
    .map((start, index) => start + index * gap)
}
