import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { rankRemovals, type Removal } from '../what-if-removed.ts'
import { ofPeople } from '../of-people.ts'
import { rememberLast } from '../remember-last.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { isOpen } from '../ownership.ts'

export interface Reliance {
  /** Heaviest consequence first. */
  readonly removals: readonly Removal[]
  /** Open items in the window. */
  readonly openItems: number
}

/** Returns for everybody in the window what would stop if they left. */
export const measureReliance = ofPeople(
  rememberLast((facts: Facts, window: Window): MeasureResult<Reliance> => {
    const openItems = restrictToWindow(facts, window).items.filter(isOpen).length
    const removals = rankRemovals(facts, window)
    if (removals.length < 3) {
      return notEnoughData(
        removals.length,
        'people',
        `At least 3 people are needed; the record has ${removals.length}.`,
      )
    }
    const breaking = removals.filter(({ components }) => components.after > components.before).length
    const orphaning = removals.filter(({ orphanedItems }) => orphanedItems.length > 0).length
    return {
      status: 'measured',
      n: removals.length,
      of: 'people',
      value: removals[0]?.orphanedItems.length ?? 0,
      sentence: `If any one person left, at most ${removals[0]?.orphanedItems.length ?? 0} of ${openItems} open items would lose their only owner; ${orphaning} of ${removals.length} people solely own something, and ${breaking} hold the network together at some place.`,
      rows: removals.map(({ person, label, orphanedItems }) => ({
        party: person,
        label,
        value: orphanedItems.length,
        share: openItems > 0 ? orphanedItems.length / openItems : null,
      })),
      band: null,
      detail: { removals, openItems },
    }
  }),
)

/** What would stop if somebody left (practice P17, P35). */
export const relianceMeasure: Measure<Reliance> = {
  id: 'reliance',
  question: 'What would stop if somebody left?',
  unit: 'open items that would lose their only owner',
  lens: 'person',
  practice: ['P17', 'P28', 'P35'],
  inputs: ['items', 'assignments', 'meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'For each person: open items only they own, tasks at meetings they hold, ties that would be cut, and how far the network of who meets whom would come apart.',
  choice:
    'Ordered by orphaned items, then by growth of fragmentation, then by ties cut; never added up into one number. Who could step in are those with most items, then meetings, in common, and least to carry.',
  formula:
    'F = 1 − Σ s (s − 1) / (n (n − 1)) over component sizes s; DF = 1 − 2 Σ (1 / d) / (n (n − 1)), both after removal',
  source:
    'Borgatti 2006, doi.org/10.1007/s10588-006-7084-x (key player problem); a third of 42 health coalitions was found fragile to one departure (Social Networks 71, 2022, PMC9420007).',
  notFor: 'Not the worth of a person and no reason to keep or blame one: it shows where the coalition has no second.',
  compute: measureReliance,
}
