import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Source } from '@evenkeel/domain/source.ts'
import type { Commitment } from '../../commitments/commitment.ts'
import { hasFlag } from '../../commitments/narrow-commitments.ts'
import { addDays } from '../../window/calendar-day.ts'

/** How many days back count as lately. */
export const latelyDays = 30

export interface Owed {
  readonly overdue: readonly Commitment[]
  readonly soon: readonly Commitment[]
  readonly withoutOwner: readonly Commitment[]
  readonly withoutDate: readonly Commitment[]
}

export interface Changes {
  readonly since: string
  readonly added: readonly Commitment[]
  readonly completed: readonly Commitment[]
  /** Open, and in the notes of more than one meeting: the most carried first. */
  readonly carried: readonly Commitment[]
}

export interface WaitingSource {
  readonly source: Source
  readonly items: number
}

function byDue(left: Commitment, right: Commitment): number {
  return (left.item.due ?? '').localeCompare(right.item.due ?? '')
}

function bySince(left: Commitment, right: Commitment): number {
  return right.item.since.localeCompare(left.item.since)
}

/** Returns what is owed: overdue longest first, then what falls due within 14 days, then what nobody owns or has no date, newest first. */
export function owedOf(commitments: readonly Commitment[]): Owed {
  const open = commitments.filter(({ item }) => item.status === 'open' && !item.gone)
  return {
    overdue: open.filter(({ isOverdue }) => isOverdue).sort(byDue),
    soon: open.filter(({ isSoon }) => isSoon).sort(byDue),
    withoutOwner: open.filter((commitment) => hasFlag(commitment, 'no-owner')).sort(bySince),
    withoutDate: open.filter((commitment) => hasFlag(commitment, 'no-date')).sort(bySince),
  }
}

/** Returns what changed in the 30 days up to the reference day, newest first. */
export function changesOf(commitments: readonly Commitment[], reference: string): Changes {
  const since = addDays(reference, -latelyDays)
  const isLately = (day: string | undefined): boolean => day !== undefined && day >= since && day <= reference
  return {
    since,
    added: commitments.filter(({ item }) => isLately(item.since) && !item.gone).sort(bySince),
    completed: commitments
      .filter(({ item }) => item.status === 'done' && isLately(item.closedAt?.slice(0, 10)))
      .sort((left, right) => (right.item.closedAt ?? '').localeCompare(left.item.closedAt ?? '')),
    carried: commitments
      .filter((commitment) => hasFlag(commitment, 'carried') && !commitment.item.gone)
      .sort((left, right) => right.item.sightings - left.item.sightings || bySince(left, right)),
  }
}

/** Returns the sources of which items still wait for a person, the fullest first. */
export function waitingSources(facts: Facts): readonly WaitingSource[] {
  const counts = new Map<string, number>()
  for (const item of facts.items) {
    if (item.confirmation === 'unconfirmed' && item.status === 'open' && !item.gone) {
      counts.set(item.evidence.source, (counts.get(item.evidence.source) ?? 0) + 1)
    }
  }
  return facts.sources
    .flatMap((source) => {
      const items = counts.get(source.id)
      return items === undefined ? [] : [{ source, items }]
    })
    .sort((left, right) => right.items - left.items || left.source.title.localeCompare(right.source.title))
}
