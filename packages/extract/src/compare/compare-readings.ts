import { foldName } from '@evenkeel/domain/fold-name.ts'
import { comparableTokens } from './comparable-tokens.ts'
import { likeness, trigramsOf, type Trigrams } from './likeness.ts'

/** What is needed of an item to recognise it in another reading of the same source; `line` is 1-based. */
export interface ComparableItem {
  readonly text: string
  readonly owners: readonly string[]
  readonly done: boolean
  readonly line: number
  /** What tells its meeting from others in the same source (a date, else a title); null when nothing does. */
  readonly meeting: string | null
}

export type ChangeKind = 'new' | 'changed' | 'completed' | 'reopened' | 'gone' | 'unchanged'

/** One item across two readings, as the very objects that were given; `old` is null when new, `now` when gone. */
export interface Change<Old extends ComparableItem = ComparableItem, Now extends ComparableItem = Old> {
  readonly change: ChangeKind
  readonly old: Old | null
  readonly now: Now | null
}

/** A word in more items than this says too little to look up candidates by it; it still counts in the similarity. */
const POSTINGS_MAX = 40
const SIMILARITY_MIN = 0.5
const SIMILARITY_MIN_ACROSS_MEETINGS = 0.75

interface Pair {
  readonly old: number
  readonly now: number
  readonly score: number
}

/**
 * Returns what a later reading makes of an earlier one: each later item in its order, then those gone.
 * Items are paired one to one: the same words at the same meeting first, then the same words, then the most
 * similar words (weighted overlap of words or likeness of letters, 0 to 1) with owners, meeting and position breaking ties.
 */
export function compareReadings<Old extends ComparableItem, Now extends ComparableItem>(
  old: readonly Old[],
  now: readonly Now[],
): Change<Old, Now>[] {
  const oldOf = Array.from<number | null>({ length: now.length }).fill(null)
  const taken = Array.from<boolean>({ length: old.length }).fill(false)
  const pairUp = (oldIndex: number, nowIndex: number): void => {
    taken[oldIndex] = true
    oldOf[nowIndex] = oldIndex
  }
  const oldTokens = old.map((item) => comparableTokens(item.text))
  const nowTokens = now.map((item) => comparableTokens(item.text))
  const exactKeys: readonly ((item: ComparableItem, tokens: readonly string[]) => string)[] = [
    (item, tokens) => `${tokens.join(' ')}\n${item.meeting ?? ''}\n${foldOwners(item)}`,
    (item, tokens) => `${tokens.join(' ')}\n${item.meeting ?? ''}`,
    (_item, tokens) => tokens.join(' '),
  ]
  for (const keyOf of exactKeys) {
    const waiting = new Map<string, number[]>()
    old.forEach((item, index) => {
      if (taken[index] === true) return
      const key = keyOf(item, oldTokens[index] ?? [])
      const queue = waiting.get(key)
      if (queue === undefined) waiting.set(key, [index])
      else queue.push(index)
    })
    // Read from the end by a cursor: shift() on a long queue of template chores would cost the square.
    const cursors = new Map<string, number>()
    now.forEach((item, index) => {
      if (oldOf[index] !== null) return
      const key = keyOf(item, nowTokens[index] ?? [])
      const cursor = cursors.get(key) ?? 0
      const candidate = waiting.get(key)?.[cursor]
      if (candidate === undefined) return
      cursors.set(key, cursor + 1)
      pairUp(candidate, index)
    })
  }
  for (const pair of similarPairs(old, now, oldTokens, nowTokens, taken, oldOf)) {
    if (taken[pair.old] !== true && oldOf[pair.now] === null) pairUp(pair.old, pair.now)
  }
  const changes: Change<Old, Now>[] = now.map((item, index) => {
    const oldIndex = oldOf[index] ?? null
    const before = oldIndex === null ? undefined : old[oldIndex]
    if (before === undefined) return { change: 'new', old: null, now: item }
    return { change: kindOfChange(before, item), old: before, now: item }
  })
  old.forEach((item, index) => {
    if (taken[index] !== true) changes.push({ change: 'gone', old: item, now: null })
  })
  return changes
}

/** Returns what became of one item, told in the same words by the same owners or not. */
export function kindOfChange(old: ComparableItem, now: ComparableItem): ChangeKind {
  if (!old.done && now.done) return 'completed'
  if (old.done && !now.done) return 'reopened'
  const same = old.text.trim() === now.text.trim() && foldOwners(old) === foldOwners(now)
  return same ? 'unchanged' : 'changed'
}

function foldOwners(item: ComparableItem): string {
  return item.owners.map(foldName).sort().join(',')
}

function similarPairs(
  old: readonly ComparableItem[],
  now: readonly ComparableItem[],
  oldTokens: readonly (readonly string[])[],
  nowTokens: readonly (readonly string[])[],
  taken: readonly boolean[],
  oldOf: readonly (number | null)[],
): Pair[] {
  const postings = new Map<string, number[]>()
  oldTokens.forEach((tokens, index) => {
    if (taken[index] === true) return
    for (const token of new Set(tokens)) {
      const list = postings.get(token)
      if (list === undefined) postings.set(token, [index])
      else list.push(index)
    }
  })
  const weigh = (token: string): number => 1 / Math.log2(2 + (postings.get(token)?.length ?? 0))
  const pairs: Pair[] = []
  const letters = new Map<ComparableItem, Trigrams>()
  const lettersOf = (item: ComparableItem): Trigrams => {
    const known = letters.get(item) ?? trigramsOf(item.text)
    letters.set(item, known)
    return known
  }
  nowTokens.forEach((tokens, nowIndex) => {
    const item = now[nowIndex]
    if (oldOf[nowIndex] !== null || item === undefined) return
    const candidates = new Set<number>()
    for (const token of new Set(tokens)) {
      const list = postings.get(token)
      if (list === undefined || list.length > POSTINGS_MAX) continue
      for (const candidate of list) candidates.add(candidate)
    }
    for (const oldIndex of candidates) {
      const before = old[oldIndex]
      const beforeTokens = oldTokens[oldIndex]
      if (before === undefined || beforeTokens === undefined) continue
      const apart = item.meeting !== null && before.meeting !== null && item.meeting !== before.meeting
      const inWords = overlap(tokens, beforeTokens, weigh)
      // At its own meeting a slip of the pen or a name put behind leaves an item what it was.
      const isOpen = !apart && inWords < SIMILARITY_MIN
      const similarity = isOpen ? Math.max(inWords, likeness(lettersOf(item), lettersOf(before))) : inWords
      if (similarity < (apart ? SIMILARITY_MIN_ACROSS_MEETINGS : SIMILARITY_MIN)) continue
      const owners = foldOwners(item) === foldOwners(before) ? 0.1 : 0
      const nearness = 0.02 / (1 + Math.abs(item.line - before.line))
      pairs.push({ old: oldIndex, now: nowIndex, score: similarity + owners + nearness - (apart ? 0.1 : 0) })
    }
  })
  return pairs.sort((a, b) => b.score - a.score || a.now - b.now || a.old - b.old)
}

/** Dice coefficient over distinct words, each weighted by how few items have it. */
function overlap(a: readonly string[], b: readonly string[], weigh: (token: string) => number): number {
  const left = new Set(a)
  const right = new Set(b)
  let shared = 0
  let total = 0
  for (const token of left) {
    const weight = weigh(token)
    total += weight
    if (right.has(token)) shared += 2 * weight
  }
  for (const token of right) total += weigh(token)
  return total === 0 ? 0 : shared / total
}
