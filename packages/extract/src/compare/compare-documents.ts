import type { Line } from '../1-normalise/line.ts'
import { isMarkedDone } from '../3-resolve/done.ts'
import { alignLines } from './align-lines.ts'
import { compareReadings, kindOfChange, type Change, type ComparableItem } from './compare-readings.ts'

/** One state of a document: what was found in it and the lines that it was found in. */
export interface DocumentState {
  readonly items: readonly ComparableItem[]
  readonly lines: readonly Line[]
}

/**
 * Returns what the later of two states of one document makes of the items of the earlier, in the order of their lines.
 * The text itself decides first: an item belongs to its line, so that it is never told twice, nor told gone while its
 * line stands, even where a slip of the pen hides it from extraction; what the lines leave open is paired by its words.
 */
export function compareDocuments(old: DocumentState, now: DocumentState): Change[] {
  const oldLines = linesByNumber(old.lines)
  const nowLines = linesByNumber(now.lines)
  const nowNumbers = numbersAfter(old.lines, now.lines)
  const oldNumbers = new Map([...nowNumbers].map(([before, after]) => [after, before]))
  const oldAt = itemsByLine(old.items)
  const nowAt = itemsByLine(now.items)
  const changes: Change[] = []
  const oldOpen: ComparableItem[] = []
  const nowOpen: ComparableItem[] = []
  for (const [number, items] of oldAt) {
    const place = nowNumbers.get(number)
    const found = place === undefined ? undefined : nowAt.get(place)
    if (place === undefined) oldOpen.push(...items)
    else if (found !== undefined) changes.push(...pairOnLine(items, found))
    else changes.push(...items.map((item) => stands(item, oldLines.get(number), nowLines.get(place))))
  }
  for (const [number, items] of nowAt) {
    const place = oldNumbers.get(number)
    if (place !== undefined && oldAt.has(place)) continue
    const before = place === undefined ? undefined : oldLines.get(place)
    const stoodBefore = before !== undefined && before.raw.trim() === nowLines.get(number)?.raw.trim()
    if (stoodBefore)
      changes.push(
        ...items.map((item): Change => ({ change: 'unchanged', old: { ...item, line: before.number }, now: item })),
      )
    else nowOpen.push(...items)
  }
  changes.push(...compareReadings(oldOpen, nowOpen))
  return changes.sort((a, b) => lineOf(a) - lineOf(b))
}

function lineOf({ now }: Change): number {
  return now?.line ?? Number.MAX_SAFE_INTEGER
}

function linesByNumber(lines: readonly Line[]): Map<number, Line> {
  return new Map(lines.map((line) => [line.number, line]))
}

function itemsByLine(items: readonly ComparableItem[]): Map<number, ComparableItem[]> {
  const byLine = new Map<number, ComparableItem[]>()
  for (const item of items) byLine.set(item.line, [...(byLine.get(item.line) ?? []), item])
  return byLine
}

function numbersAfter(old: readonly Line[], now: readonly Line[]): Map<number, number> {
  const numbers = new Map<number, number>()
  const places = alignLines(
    old.map(({ raw }) => raw),
    now.map(({ raw }) => raw),
  )
  places.forEach((place, index) => {
    const [before, after] = [old[index], place === null ? undefined : now[place]]
    if (before !== undefined && after !== undefined) numbers.set(before.number, after.number)
  })
  return numbers
}

/** Items of one line are the same items though all of their words changed, in their order where there are several. */
function pairOnLine(old: readonly ComparableItem[], now: readonly ComparableItem[]): Change[] {
  const [one, other] = [old[0], now[0]]
  if (old.length === 1 && now.length === 1 && one !== undefined && other !== undefined)
    return [{ change: kindOfChange(one, other), old: one, now: other }]
  return compareReadings(old, now)
}

/** What extraction no longer finds on a line that still stands is not gone; its own marks tell whether it was done. */
function stands(item: ComparableItem, before: Line | undefined, after: Line | undefined): Change {
  if (after === undefined) return { change: 'gone', old: item, now: null }
  const isSame = before?.raw.trim() === after.raw.trim()
  const done = isSame ? item.done : isMarkedDone(after, after.plain, 'other')
  const now = { ...item, line: after.number, done, text: isSame ? item.text : after.plain }
  return { change: isSame ? 'unchanged' : kindOfChange(item, now), old: item, now }
}
