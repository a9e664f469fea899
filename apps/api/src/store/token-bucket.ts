import type { Allowance } from '../sign-in-ports.ts'

const KEYS_MAX = 10_000
/** A token in parts: so many that a millisecond fills a bucket by a whole number of them, and no sum is rounded. */
const TOKEN = 60_000

interface Bucket {
  parts: number
  at: number
}

/** Allowances by key (an address, a person), in memory: nothing of who tried is ever written down. */
export interface TokenBuckets {
  /** Takes one token from each, or none where one is empty; returns the seconds to wait, 0 when all gave. */
  readonly take: (wanted: readonly Allowance[], now: number) => number
}

/** Returns buckets that are all full; of more than 10,000 keys those that were asked for longest ago are forgotten. */
export function makeTokenBuckets(): TokenBuckets {
  const buckets = new Map<string, Bucket>()
  const filled = ({ key, burst, perMinute }: Allowance, now: number): Bucket => {
    const bucket = buckets.get(key) ?? { parts: burst * TOKEN, at: now }
    // A clock that was set back gives nothing, and takes nothing away.
    const passed = Math.max(0, now - bucket.at)
    bucket.parts = Math.min(burst * TOKEN, bucket.parts + passed * perMinute)
    bucket.at = now
    // Behind the others: the first of the map is the one that was not asked for the longest.
    buckets.delete(key)
    buckets.set(key, bucket)
    return bucket
  }
  return {
    take: (wanted, now) => {
      const all = wanted.map((one) => ({ bucket: filled(one, now), perMinute: one.perMinute }))
      for (const key of buckets.keys()) {
        if (buckets.size <= KEYS_MAX) break
        buckets.delete(key)
      }
      const waits = all.map(({ bucket, perMinute }) =>
        bucket.parts >= TOKEN ? 0 : Math.ceil((TOKEN - bucket.parts) / (perMinute * 1000)),
      )
      const longest = Math.max(0, ...waits)
      if (longest === 0) for (const { bucket } of all) bucket.parts -= TOKEN
      return longest
    },
  }
}
