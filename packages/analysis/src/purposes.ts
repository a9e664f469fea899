import type { Aim } from '@evenkeel/domain/aim.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'

/** An item or a decision, as far as it matters to what it serves. */
export interface Purposed {
  readonly id: string
  readonly meeting: string | null
  /** The day on which it was taken on or decided, null for a meeting without a day. */
  readonly since: CalendarDate | null
}

/** The items, or decisions, of a window by what somebody said they serve. */
export interface SaidPurposes {
  readonly aims: readonly Aim[]
  readonly things: readonly Purposed[]
  /** The aim that one serves, null for none of them; undefined where nobody said. */
  readonly aimOf: (id: string) => string | null | undefined
}

/** Returns what somebody said the items of a window serve; those that were dropped are left out. */
export function readPurposes(inWindow: Facts): SaidPurposes {
  const said = new Map((inWindow.purposes ?? []).map(({ item, aim }) => [item, aim]))
  return {
    aims: inWindow.aims ?? [],
    things: inWindow.items.filter(({ status }) => status !== 'dropped'),
    aimOf: (item) => said.get(item),
  }
}

/** Returns what somebody said the decisions of a window serve; motions that did not carry decided nothing and are left out. */
export function readDecisionPurposes(inWindow: Facts): SaidPurposes {
  const said = new Map((inWindow.decisionPurposes ?? []).map(({ decision, aim }) => [decision, aim]))
  const days = new Map(inWindow.meetings.map(({ id, date }) => [id, date]))
  return {
    aims: inWindow.aims ?? [],
    things: inWindow.decisions.flatMap(({ id, meeting, outcome }) =>
      outcome === 'failed' || outcome === 'tabled' ? [] : [{ id, meeting, since: days.get(meeting) ?? null }],
    ),
    aimOf: (decision) => said.get(decision),
  }
}
