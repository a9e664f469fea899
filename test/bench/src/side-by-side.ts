export interface Contender {
  readonly name: string
  /** Does the work once; what it returns is kept alive so that nothing is optimised away. */
  readonly run: () => unknown
  /** How often in a row it is run for one measurement; work shorter than the clock's step needs many. */
  readonly times?: number
}

export interface Timing {
  readonly name: string
  readonly medianMs: number
  /** How many times the first contender's median this one takes. */
  readonly ratio: number
}

/** Returns the middle of the values, the mean of the middle two where their number is even; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Returns the timings of contenders that take turns within one run, for only such ratios hold on a noisy machine. */
export function timeSideBySide(contenders: readonly Contender[], rounds: number, now: () => number): readonly Timing[] {
  const times = contenders.map((): number[] => [])
  let kept: unknown
  for (let round = -2; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const often = contender.times ?? 1
      const start = now()
      for (let run = 0; run < often; run++) kept = contender.run()
      if (round >= 0) times[index]?.push((now() - start) / often)
    }
  }
  if (kept === times) throw new Error('unreachable')
  const first = median(times[0] ?? [])
  return contenders.map(({ name }, index) => {
    const medianMs = median(times[index] ?? [])
    return { name, medianMs, ratio: medianMs / first }
  })
}
