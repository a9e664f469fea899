import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { addDays } from '../3-resolve/calendar-days.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { onlyBearer, shortFormsOf, type Bearer } from './short-forms.ts'

/** Somebody with a whole name whom a short name may mean. */
export interface Regular {
  readonly id: string
  readonly names: readonly string[]
  /** Rosters on which they are an entry of their own. */
  readonly meetings: ReadonlySet<string>
  /** The files that name them. */
  readonly files: ReadonlySet<string>
  /** The days of the meetings that name them, sorted. */
  readonly days: readonly CalendarDate[]
  /** The circles of people (see `circlesOf`) in which they are named. */
  readonly circles: ReadonlySet<string>
}

/** Where a short name stands. */
export interface ShortNamePlace {
  readonly name: string
  readonly meeting: string
  readonly file: string
  readonly date: CalendarDate | null
  readonly circle: string
  /** An entry of a roster is somebody else than the roster's other entries. */
  readonly isEntry: boolean
}

/** Somebody who came twice is known to the group; once is no custom. */
const REGULAR_FROM = 2
/** Days to either side of a meeting within which those who come are around. */
const AROUND_DAYS = 100

/** Returns a function that gives the only one whom a first name, surname or initials can mean where they stand, or null. */
export function shortNameBearers(regulars: readonly Regular[]): (place: ShortNamePlace) => string | null {
  const byForm = new Map<string, Regular[]>()
  const forms = new Map<string, Bearer<string>['forms']>()
  for (const regular of regulars) {
    const own = regular.names.map(shortFormsOf)
    forms.set(regular.id, own)
    for (const form of new Set(own.flatMap((one) => Object.values(one).flat()))) {
      const known = byForm.get(form)
      if (known === undefined) byForm.set(form, [regular])
      else known.push(regular)
    }
  }
  // Who is a roster's entry by the short name beside the whole name is somebody else, there and elsewhere.
  return (place) => {
    const all = (byForm.get(foldName(place.name)) ?? []).filter(({ circles }) => circles.has(place.circle))
    const free = place.isEntry ? all.filter(({ meetings }) => !meetings.has(place.meeting)) : all
    const only = (circle: readonly Regular[]): string | null =>
      onlyBearer(
        place.name,
        circle.map(({ id }) => ({ value: id, forms: forms.get(id) ?? [] })),
      )
    if (!place.isEntry) {
      const there = only(free.filter(({ meetings }) => meetings.has(place.meeting)))
      if (there !== null) return there
    }
    const isInitials = /^(?:\p{Lu}\.?){2,4}$/u.test(place.name)
    const around = free.filter((regular) => isAround(regular, place))
    const known = around.filter(
      ({ days, meetings, files }) => Math.max(days.length, meetings.size) >= REGULAR_FROM || files.has(place.file),
    )
    const near = only(known)
    if (near !== null || isInitials) return near
    if (around.length > 0) return null
    return only(free.filter(({ days, meetings }) => Math.max(days.length, meetings.size) >= REGULAR_FROM))
  }
}

function isAround({ files, days }: Regular, { file, date }: ShortNamePlace): boolean {
  if (files.has(file)) return true
  if (date === null || days.length === 0) return true
  const [from, until] = [addDays(date, -AROUND_DAYS), addDays(date, AROUND_DAYS)]
  return days.some((day) => day >= from && day <= until)
}
