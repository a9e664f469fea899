import type { Facts } from '@evenkeel/domain/facts.ts'
import { broughtResources } from '../brought-resources.ts'
import { chanceBand } from '../chance-band.ts'
import type { Finding } from '../finding.ts'
import { kindsOfSay } from '../kinds-of-say.ts'
import { comparePairs, shareInStep } from '../measures/pairs-in-step.ts'
import { percent } from '../measures/plain-numbers.ts'
import { measureResourcesAgainstSay, SAY_CASES_MIN } from '../measures/resources-against-say.ts'
import { meetingRecords } from '../meeting-record.ts'
import { shuffle } from '../shuffle.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { timesInHundred } from './chance-words.ts'
import { recentWindow } from './recent-meetings.ts'

/** Two comparisons of three on one side; a judgement, not a result of research. */
const SHARE_MIN = 2 / 3
/** Either side would be a finding. */
const SIDES = 2
const CHANCE_MAX = 0.05

/**
 * Returns a finding when organizations that bring more have more say for each of their seats, or less, in two of three
 * comparisons, outside what dealing out anew who brings what gives in 5%, and in more than half as a whole: who sends more
 * people speaks and moves more for no fault (practice P20, P8). It looks at the two years up to the last meeting.
 */
export function detectSayFollowsResources(facts: Facts, window: Window): readonly Finding[] {
  if (facts.withheld !== undefined && (facts.withheld.people || facts.withheld.names)) return []
  const inWindow = restrictToWindow(facts, window)
  const span = recentWindow(inWindow, window)
  const result = measureResourcesAgainstSay(inWindow, span)
  if (result.status !== 'measured') return []
  const recent = restrictToWindow(inWindow, span)
  const bySeat = sayBySeat(recent)
  const isMore = bySeat.value > 0.5
  if ((isMore ? bySeat.value : 1 - bySeat.value) < SHARE_MIN) return []
  if ((isMore ? result.value : 1 - result.value) <= 0.5) return []
  const chance = Math.min(1, SIDES * bySeat.chance)
  if (chance > CHANCE_MAX) return []
  const { organizations } = result.detail
  const told = organizations.flatMap(({ party, kinds }) => (kinds === null ? [] : [{ party, kinds: kinds.length }]))
  const fewest = Math.min(...told.map(({ kinds }) => kinds))
  const acts = new Set([
    ...recent.speaking.filter(({ turns }) => turns > 0).map(({ meeting }) => meeting),
    ...recent.decisions.filter(({ mover }) => mover).map(({ meeting }) => meeting),
  ])
  return [
    {
      id: `say-follows-resources:${isMore ? 'more' : 'less'}`,
      detector: 'say-follows-resources',
      claim: `Where two groups differ in what they bring, the one that brings ${isMore ? 'more' : 'less'} has more say in ${percent(isMore ? result.value : 1 - result.value)} of the comparisons, and in ${percent(isMore ? bySeat.value : 1 - bySeat.value)} also for each of its seats at meetings.`,
      because: meetingRecords(recent).flatMap(({ id }) => (acts.has(id) ? [id] : [])),
      about: isMore ? told.filter(({ kinds }) => kinds === fewest).map(({ party }) => party) : [],
      measures: ['resources-against-say'],
      practice: ['P20', 'P8'],
      certainty: {
        chance,
        n: result.n,
        of: result.of,
        sentence: `If who brings what were dealt out anew, so many would point one way by chance ${timesInHundred(chance)}.`,
      },
      audience: 'coordinator',
      question: isMore
        ? 'Which of the groups that bring less could be asked first next time, and who could second what they propose?'
        : 'Do those who bring most know what is expected of them, and do they want more of a say, or less?',
    },
  ]
}

/** The same comparison with say for each seat at a meeting, and how often dealing anew gives as much on its side. */
function sayBySeat(recent: Facts): { readonly value: number; readonly chance: number } {
  const brought = broughtResources(recent)
  const parties = [...brought.kindsOf.keys()].sort()
  const seats = new Map<string, number>()
  for (const meeting of meetingRecords(recent)) {
    for (const person of meeting.present) {
      const organization = meeting.organizationOf(person)
      if (organization !== null) seats.set(organization, (seats.get(organization) ?? 0) + 1)
    }
  }
  const amounts = kindsOfSay(recent)
    .filter(({ cases }) => cases >= SAY_CASES_MIN)
    .map((say) => parties.map((party) => (say.amounts.get(party) ?? Number.NaN) / (seats.get(party) ?? Number.NaN)))
  const kinds = parties.map((party) => brought.kindsOf.get(party)?.size ?? 0)
  const valueOf = (): number => shareInStep(amounts.map((one) => comparePairs(kinds, one)))
  const value = valueOf()
  const { chance } = chanceBand({
    observed: value,
    model: 'The same say for each seat, with what each brings dealt out anew among those who said something.',
    draw(random) {
      shuffle(kinds, random)
      return valueOf()
    },
  })
  return { value, chance }
}
