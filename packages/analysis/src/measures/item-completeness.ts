import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { namedOnItems, ROLE_BITS } from '../named-on-items.ts'
import { isOpen } from '../ownership.ts'
import { rememberLast } from '../remember-last.ts'
import { dayOfReckoning, restrictToWindow, type Window } from '../window.ts'
import { counted } from './plain-numbers.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

/** The items of a window by what is missing from them; each list holds ids. */
export interface ItemCompleteness {
  /** The day as of which items are overdue. */
  readonly asOf: string | null
  readonly all: number
  readonly done: number
  readonly dropped: number
  /** Still open, but no longer in their source. */
  readonly gone: readonly string[]
  readonly open: readonly string[]
  readonly overdue: readonly string[]
  /** Open and owned by nobody. */
  readonly withoutOwner: readonly string[]
  /** Open and without a day; those with words for a date ("before next meeting") included. */
  readonly withoutDate: readonly string[]
  /** Open and owned by several. */
  readonly severalOwners: readonly string[]
  /** Open and without anybody named to approve it. */
  readonly withoutApprover: readonly string[]
  /** Open and waiting for a person to confirm them. */
  readonly unconfirmed: readonly string[]
  /** The 95% interval of the share of open items that have no sole owner. */
  readonly withoutSoleOwner: Interval
}

/** Returns the open items with what each lacks. */
export const measureItemCompleteness = rememberLast((facts: Facts, window: Window): MeasureResult<ItemCompleteness> => {
  const inWindow = restrictToWindow(facts, window)
  const asOf = dayOfReckoning(facts, window)
  if (inWindow.items.length === 0) return notEnoughData(0, 'items', 'No action item is recorded.')
  const { items, starts, roles } = namedOnItems(inWindow)
  const [open, overdue, withoutDate]: [string[], string[], string[]] = [[], [], []]
  const [unconfirmed, gone]: [string[], string[]] = [[], []]
  const [withoutOwner, severalOwners, withoutApprover]: [string[], string[], string[]] = [[], [], []]
  let [done, dropped] = [0, 0]
  items.forEach((item, place) => {
    const { id, status, due } = item
    if (status === 'done') done++
    if (status === 'dropped') dropped++
    if (status === 'open' && item.gone) gone.push(id)
    if (!isOpen(item)) return
    open.push(id)
    let owners = 0
    let named = 0
    for (let row = starts[place] as number; row < (starts[place + 1] as number); row++) {
      const bits = roles[row] as number
      named |= bits
      if ((bits & ROLE_BITS.owner) !== 0) owners++
    }
    if (owners === 0) withoutOwner.push(id)
    if (owners > 1) severalOwners.push(id)
    if ((named & ROLE_BITS.approver) === 0) withoutApprover.push(id)
    if (due === null) withoutDate.push(id)
    else if (asOf !== null && due < asOf) overdue.push(id)
    if (item.confirmation === 'unconfirmed') unconfirmed.push(id)
  })
  const row = (label: string, count: number) => ({
    party: null,
    label,
    value: count,
    share: open.length > 0 ? count / open.length : null,
  })
  return {
    status: 'measured',
    n: inWindow.items.length,
    of: 'items',
    value: open.length,
    sentence: `${open.length} of ${counted(inWindow.items.length, 'item', 'items')} are open as far as the notes show: ${overdue.length} overdue, ${withoutOwner.length} without an owner, ${severalOwners.length} with several, ${withoutDate.length} without a date.`,
    rows: [
      row('open', open.length),
      row('overdue', overdue.length),
      row('without an owner', withoutOwner.length),
      row('with several owners', severalOwners.length),
      row('without a date', withoutDate.length),
      row('without an approver', withoutApprover.length),
      row('waiting to be confirmed', unconfirmed.length),
    ],
    band: null,
    detail: {
      asOf,
      all: inWindow.items.length,
      done,
      dropped,
      gone,
      open,
      overdue,
      withoutOwner,
      withoutDate,
      severalOwners,
      withoutApprover,
      unconfirmed,
      withoutSoleOwner: wilsonInterval(withoutOwner.length + severalOwners.length, open.length),
    },
  }
})

/** What open items lack (practice P1). */
export const itemCompletenessMeasure: Measure<ItemCompleteness> = {
  id: 'item-completeness',
  question: 'What is still to do, and what does it lack?',
  unit: 'open items',
  lens: 'coalition',
  practice: ['P1', 'P2'],
  inputs: ['items', 'assignments', 'sources'],
  definition:
    'Open items, and how many of them are overdue, owned by nobody or by several, or have no date or nobody named to approve them.',
  choice:
    'An item that its source no longer has is not open any more; it is listed as gone. Overdue as of the end of the window, else of the last day on which a source was read.',
  formula: 'counts; the share without a sole owner with its 95% Wilson interval',
  source: 'Practice P1: every item has exactly one owner. Wilson 1927, doi.org/10.1080/01621459.1927.10502953.',
  notFor: 'Not a measure of how hard anybody works; unconfirmed items may not be items at all.',
  compute: measureItemCompleteness,
}
