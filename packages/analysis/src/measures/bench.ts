import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { ofPeople } from '../of-people.ts'
import { isOpen, readOwnership } from '../ownership.ts'
import { partyDirectory } from '../party-directory.ts'
import { createBench, type StandIn } from '../stand-ins.ts'
import { restrictToWindow, type Window } from '../window.ts'

/** Somebody who owns open items, and those closest to stepping in. */
export interface PersonBench {
  readonly person: string
  readonly label: string
  readonly openItems: number
  /** Nearest first, with reasons in words. */
  readonly standIns: readonly StandIn[]
}

export interface Bench {
  /** By name: the order says nothing. */
  readonly people: readonly PersonBench[]
  /** Owners of open items with somebody on whose items they are named too, with somebody from their meetings only, and with nobody. */
  readonly onItems: number
  readonly onlyMeetings: number
  readonly nobody: number
}

const OWNERS_MIN = 3

/** Returns for everybody who owns an open item who is closest to stepping in, and how many have nobody on their items. */
export const measureBench = ofPeople((facts: Facts, window: Window): MeasureResult<Bench> => {
  const inWindow = restrictToWindow(facts, window)
  const directory = partyDirectory(inWindow)
  const benchOf = createBench(inWindow)
  const people = [...readOwnership(inWindow).itemsOf]
    .map(([person, items]) => ({ person, openItems: items.filter(isOpen).length }))
    .filter(({ person, openItems }) => openItems > 0 && directory.kindOf(person) === 'person')
    .map((owner): PersonBench => {
      return { ...owner, label: directory.nameOf(owner.person), standIns: benchOf(owner.person) }
    })
    .sort((left, right) =>
      left.label === right.label ? (left.person < right.person ? -1 : 1) : left.label < right.label ? -1 : 1,
    )
  if (people.length < OWNERS_MIN) {
    return notEnoughData(
      people.length,
      'owners of open items',
      `At least ${OWNERS_MIN} people who own an open item are needed; there are ${people.length}.`,
    )
  }
  const onItems = people.filter(({ standIns }) => (standIns[0]?.sharedItems ?? 0) > 0).length
  const nobody = people.filter(({ standIns }) => standIns.length === 0).length
  const onlyMeetings = people.length - onItems - nobody
  return {
    status: 'measured',
    n: people.length,
    of: 'owners of open items',
    value: people.length - onItems,
    sentence: benchWords(people.length, { onItems, onlyMeetings, nobody }),
    rows: people.map(({ person, label, standIns }) => ({
      party: person,
      label,
      value: standIns[0]?.sharedItems ?? 0,
      share: null,
    })),
    band: null,
    detail: { people, onItems, onlyMeetings, nobody },
  }
})

/** A clause only for those that there are: a row of zeros hides the one number that counts. */
function benchWords(count: number, { onItems, onlyMeetings, nobody }: Omit<Bench, 'people'>): string {
  const clauses = [
    { of: onItems, has: 'somebody who is named on some of their items too' },
    { of: onlyMeetings, has: 'only people from their meetings' },
    { of: nobody, has: 'nobody in sight' },
  ].filter(({ of }) => of > 0)
  const owners = `${count} people who own open items`
  const [only] = clauses
  if (only !== undefined && clauses.length === 1) {
    return `All ${owners} have ${only.has}.`
  }
  const told = clauses.map(({ of, has }) => `${of} ${of === 1 ? 'has' : 'have'} ${has}`)
  return `Of ${owners}, ${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}.`
}

/** Who could step in (practice P17, P35). */
export const benchMeasure: Measure<Bench> = {
  id: 'bench',
  question: 'Who is closest to stepping in for somebody?',
  unit: 'owners with nobody else on their items',
  lens: 'person',
  practice: ['P17', 'P35'],
  inputs: ['items', 'assignments', 'meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'For everybody who owns an open item, up to three people who know the work: by items in common, then meetings, then people whom both meet, then who carries least.',
  choice:
    'In this order and never added up: who is on the same items knows the work, who was in the same room has heard of it, who meets the same people can go and ask. Organization and load are told as reasons. Working groups and organizations as owners have no bench here.',
  formula: 'counts, compared one after the other',
  source: 'A bench of leaders against over-reliance on a single champion (practice P17); handover (P35).',
  notFor:
    'Not a ranking of worth or ability and not an assignment: it says whom to ask first, and the person may say no.',
  compute: measureBench,
}
