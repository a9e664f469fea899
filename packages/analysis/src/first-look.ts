import type { Facts } from '@evenkeel/domain/facts.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import { rememberOnce } from './remember-once.ts'

type FirstLook = (item: ActionItem, from: CalendarDate) => CalendarDate | null

/**
 * Returns, worked out once for the facts, a function that gives the first day on or after a day on which an item's own meetings met again, or null
 * when they have not: meetings of the same document, else those with the same title but for its numbers. Notes learn
 * that something is done only then.
 */
export const firstLook = rememberOnce((facts: Facts): FirstLook => {
  const bySource = new Map<string, CalendarDate[]>()
  const byTitle = new Map<string, CalendarDate[]>()
  const titles = new Map<string, string>()
  const add = (days: Map<string, CalendarDate[]>, key: string, day: CalendarDate): void => {
    const list = days.get(key)
    if (list === undefined) days.set(key, [day])
    else list.push(day)
  }
  for (const meeting of facts.meetings) {
    const title = foldName(meeting.title.replace(/\d+/g, ' '))
    titles.set(meeting.id, title)
    if (meeting.date === null) continue
    add(bySource, meeting.source, meeting.date)
    if (title !== '') add(byTitle, title, meeting.date)
  }
  for (const days of [...bySource.values(), ...byTitle.values()]) days.sort()
  return (item, from) => {
    const title = item.meeting === null ? undefined : titles.get(item.meeting)
    const inSource = firstFrom(bySource.get(item.evidence.source), from)
    return inSource ?? (title === undefined ? null : firstFrom(byTitle.get(title), from))
  }
})

/** Returns of each item with a due day, by its place, the first day from then on at which its meetings met again, or null. */
export const firstLooks = rememberOnce((facts: Facts): readonly (CalendarDate | null)[] => {
  const lookAt = firstLook(facts)
  return facts.items.map((item) => (item.due === null ? null : lookAt(item, item.due)))
})

/** Returns the first of ascending days that is not before another day, or null. */
function firstFrom(days: readonly CalendarDate[] | undefined, from: CalendarDate): CalendarDate | null {
  if (days === undefined) return null
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') < from) low = middle + 1
    else high = middle
  }
  return days[low] ?? null
}
