import type { Facts } from '@evenkeel/domain/facts.ts'
import { figuresFirst } from '../figures-first.ts'
import type { Measure } from '../measure.ts'
import { ownershipDraws } from '../ownership-draws.ts'
import { ownerCandidates, ownershipByMeeting, readOwnership } from '../ownership.ts'
import { ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { beginInequality, type Inequality } from './inequality.ts'

const amongPeople = figuresFirst(
  ofPeople((facts: Facts, window: Window) => {
    const inWindow = restrictToWindow(facts, window)
    const directory = partyDirectory(inWindow)
    const { itemsOf } = readOwnership(inWindow)
    const candidates = ownerCandidates(inWindow)
    return beginInequality({
      holders: candidates.map((party) => ({
        party,
        label: directory.nameOf(party),
        amount: itemsOf.get(party)?.length ?? 0,
      })),
      of: 'items owned',
      holdersAre: 'possible owners',
      model: 'Each item is equally likely to be owned by anybody who came to a meeting or owns an item.',
      draws() {
        const draw = ownershipDraws(inWindow)
        return (_, drawn) => draw(drawn)
      },
      meetings: () => ownershipByMeeting(inWindow, candidates, 'person'),
      holdersStay: true,
    })
  }),
)

/** Returns how unequally the items were spread over everybody who could have owned one. */
export const measureOwnershipInequality = amongPeople.compute

/** Inequality of items owned (practice P1, P17). */
export const ownershipInequalityMeasure: Measure<Inequality> = {
  id: 'ownership-inequality',
  question: 'How evenly is the work shared?',
  unit: 'corrected Gini, 0 to 1',
  lens: 'coalition',
  practice: ['P1', 'P17'],
  inputs: ['items', 'assignments', 'meetings', 'attendance', 'speaking'],
  definition: 'The corrected Gini coefficient of items owned, over everybody who was at a meeting or owns an item.',
  choice: 'An item with two owners counts with both. Dropped items do not count; done ones do.',
  formula: 'G* = [(2 Σ i x_(i) / Σ x − (n + 1)) / n] × n / (n − 1); Hoover = ½ Σ |s_i − 1/n|',
  source: 'Deltas 2003, doi.org/10.1162/rest.2003.85.1.226.',
  notFor: 'Not a measure of effort: items differ in size, and much work is never written down.',
  ...amongPeople,
}
