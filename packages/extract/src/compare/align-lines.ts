import { likeness, trigramsOf } from './likeness.ts'

const GAP_MAX = 60
const LIKENESS_MIN = 0.5
/** How far, in lines, a line may have moved that was edited as well. */
const MOVED_MAX = 3

/**
 * Returns, for each line of a text's earlier state, where it stands in the later one (index from 0), or null: the same
 * words first, wherever they moved to when nothing else says them, then the likest line between the same neighbours.
 */
export function alignLines(old: readonly string[], now: readonly string[]): (number | null)[] {
  const alignment: Alignment = {
    old: old.map((line) => line.trim()),
    now: now.map((line) => line.trim()),
    nowOf: Array.from<number | null>({ length: old.length }).fill(null),
    taken: Array.from<boolean>({ length: now.length }).fill(false),
  }
  const unique = uniquePairs(alignment, alignEnds(alignment))
  const inOrder = longestRising(unique)
  for (const one of inOrder) pair(alignment, one)
  alignNeighbours(alignment)
  alignLike(alignment, 0)
  // Out of order the same words may as well be a chore's next round: only lines that found no better place have moved.
  for (const one of unique) {
    if (alignment.nowOf[one.oldIndex] === null && alignment.taken[one.nowIndex] === false) pair(alignment, one)
  }
  alignNeighbours(alignment)
  alignLike(alignment, MOVED_MAX)
  return alignment.nowOf
}

interface Alignment {
  readonly old: readonly string[]
  readonly now: readonly string[]
  readonly nowOf: (number | null)[]
  readonly taken: boolean[]
}

interface Middle {
  readonly from: number
  readonly oldUntil: number
  readonly nowUntil: number
}

interface Pair {
  readonly oldIndex: number
  readonly nowIndex: number
}

function pair({ nowOf, taken }: Alignment, { oldIndex, nowIndex }: Pair): void {
  nowOf[oldIndex] = nowIndex
  taken[nowIndex] = true
}

/** Running notes grow at one end: the other end is the same lines in the same order. The longer end is matched first. */
function alignEnds(alignment: Alignment): Middle {
  const { old, now } = alignment
  const least = Math.min(old.length, now.length)
  let suffix = 0
  while (suffix < least && old[old.length - 1 - suffix] === now[now.length - 1 - suffix]) suffix += 1
  let prefix = 0
  while (prefix < least && old[prefix] === now[prefix]) prefix += 1
  if (prefix >= suffix) suffix = Math.min(suffix, least - prefix)
  else prefix = Math.min(prefix, least - suffix)
  for (let index = 0; index < prefix; index++) pair(alignment, { oldIndex: index, nowIndex: index })
  for (let back = 1; back <= suffix; back++)
    pair(alignment, { oldIndex: old.length - back, nowIndex: now.length - back })
  return { from: prefix, oldUntil: old.length - suffix, nowUntil: now.length - suffix }
}

/** Lines whose words stand once in either text, in the order of the earlier. */
function uniquePairs({ old, now }: Alignment, { from, oldUntil, nowUntil }: Middle): Pair[] {
  const places = only(now, from, nowUntil)
  return [...only(old, from, oldUntil)].flatMap(([words, oldIndex]) => {
    const nowIndex = places.get(words) ?? null
    return oldIndex === null || nowIndex === null ? [] : [{ oldIndex, nowIndex }]
  })
}

/** The longest run of pairs that keeps the order of both texts (patience sorting); `pairs` are in the order of the earlier. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = []
  const before: (number | null)[] = []
  pairs.forEach(({ nowIndex }, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.nowIndex ?? 0) < nowIndex) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? null : (tails[low - 1] ?? null)
    tails[low] = index
  })
  const rising: Pair[] = []
  for (let index = tails.at(-1) ?? null; index !== null; index = before[index] ?? null) {
    const one = pairs[index]
    if (one !== undefined) rising.push(one)
  }
  return rising.reverse()
}

function only(lines: readonly string[], from: number, until: number): Map<string, number | null> {
  const places = new Map<string, number | null>()
  for (let index = from; index < until; index++) {
    const words = lines[index] ?? ''
    if (words !== '') places.set(words, places.has(words) ? null : index)
  }
  return places
}

/** The same words next to lines already found are the same line, however often they occur elsewhere. */
function alignNeighbours(alignment: Alignment): void {
  const { old, now, nowOf, taken } = alignment
  const spread = (step: 1 | -1): void => {
    for (let index = step === 1 ? 1 : old.length - 2; index >= 0 && index < old.length; index += step) {
      const beside = nowOf[index - step] ?? null
      if (nowOf[index] !== null || beside === null) continue
      const place = beside + step
      if (place >= 0 && taken[place] === false && old[index] === now[place])
        pair(alignment, { oldIndex: index, nowIndex: place })
    }
  }
  spread(1)
  spread(-1)
}

function alignLike(alignment: Alignment, around: number): void {
  const { old, nowOf } = alignment
  let index = 0
  while (index < old.length) {
    if (nowOf[index] !== null) {
      index += 1
      continue
    }
    const from = index
    while (index < old.length && nowOf[index] === null) index += 1
    alignGap(alignment, from, index, around)
  }
}

/** Pairs what is left between two lines already found, the likest first. */
function alignGap(alignment: Alignment, from: number, until: number, around: number): void {
  const { old, now, nowOf, taken } = alignment
  const before = from === 0 ? -1 : (nowOf[from - 1] ?? -1)
  const after = until === old.length ? now.length : (nowOf[until] ?? now.length)
  if (until - from > GAP_MAX || Math.abs(after - before) > 4 * GAP_MAX) return
  const free: number[] = []
  for (let place = Math.min(before, after) + 1 - around; place < Math.max(before, after) + around; place++) {
    if (taken[place] === false && now[place] !== '') free.push(place)
  }
  if (free.length > GAP_MAX || free.length === 0) return
  const freeTrigrams = free.map((place) => trigramsOf(now[place] ?? ''))
  const pairs: (Pair & { readonly alike: number })[] = []
  for (let oldIndex = from; oldIndex < until; oldIndex++) {
    if (old[oldIndex] === '') continue
    const trigrams = trigramsOf(old[oldIndex] ?? '')
    free.forEach((nowIndex, index) => {
      const other = freeTrigrams[index]
      const alike = other === undefined ? 0 : likeness(trigrams, other)
      if (alike >= LIKENESS_MIN) pairs.push({ oldIndex, nowIndex, alike })
    })
  }
  pairs.sort((a, b) => b.alike - a.alike || a.oldIndex - b.oldIndex || a.nowIndex - b.nowIndex)
  for (const one of pairs) {
    if (nowOf[one.oldIndex] === null && taken[one.nowIndex] === false) pair(alignment, one)
  }
}
