import type { HistoryEntry } from '@evenkeel/contract/history.ts'

/** Commands that a reader meets as one: the same thing done to one after the other. */
export interface HistoryGroup {
  /** The latest first; the first is whose moment and who the group is told by. */
  readonly entries: readonly HistoryEntry[]
  /** What all of them did, counted together. */
  readonly deeds: HistoryEntry['deeds']
}

const togetherMs = 10 * 60_000
const aboutMax = 3

/** Notes and undoings are told one by one; of the rest a group stands or is undone as a whole. */
function likeness({ by, who, kind, deeds, from, isUndone, may }: HistoryEntry): string {
  return JSON.stringify([by, who, kind, deeds.map(({ deed }) => deed), from, isUndone, may?.what])
}

function isOneByOne({ kind, deeds }: HistoryEntry): boolean {
  // What was answered is told to nobody: one after the other they would say nothing more than how many.
  if (deeds.every(({ deed }) => deed === 'pulse-answers-given')) return false
  return kind === 'notes' || kind === 'undoing' || kind === 'people' || kind === 'charter'
}

/** Returns entries as groups of like deeds that follow each other within ten minutes, in the same order. */
export function historyGroups(entries: readonly HistoryEntry[]): readonly HistoryGroup[] {
  const groups: HistoryEntry[][] = []
  for (const entry of entries) {
    const open = groups.at(-1)
    const before = open?.at(-1)
    const isLike =
      open !== undefined &&
      before !== undefined &&
      !isOneByOne(entry) &&
      likeness(before) === likeness(entry) &&
      Math.abs(Date.parse(before.at) - Date.parse(entry.at)) <= togetherMs
    if (isLike) open.push(entry)
    else groups.push([entry])
  }
  return groups.map((group) => ({ entries: group, deeds: added(group) }))
}

function added(entries: readonly HistoryEntry[]): HistoryEntry['deeds'] {
  const [first] = entries
  return (first?.deeds ?? []).map(({ deed }, index) => ({
    deed,
    count: entries.reduce((sum, entry) => sum + (entry.deeds[index]?.count ?? 0), 0),
    about: entries.flatMap((entry) => entry.deeds[index]?.about ?? []).slice(0, aboutMax),
  }))
}
