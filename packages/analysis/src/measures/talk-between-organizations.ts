import type { Facts } from '@evenkeel/domain/facts.ts'
import { chanceBandInParts } from '../chance-band.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import { type Figures, type Measure, type NotEnoughData, notEnoughData } from '../measure.ts'
import { ofPeople } from '../of-people.ts'
import { partyDirectory } from '../party-directory.ts'
import { shuffle } from '../shuffle.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { percent } from './plain-numbers.ts'
import { verbatimMeetings } from './speaking-rows.ts'
import { theil, type TheilParts } from './theil.ts'

export interface TalkBetweenOrganizations {
  /** Theil's T of turns over people, in nats, and its two parts. */
  readonly theil: TheilParts
  readonly people: number
  readonly organizations: number
  /** People who spoke or were silent, and whose organization nobody said. */
  readonly withoutOrganization: number
}

const PEOPLE_MIN = 4
const TURNS_MIN = 10

const betweenOrganizations = figuresFirst(
  ofPeople((facts: Facts, window: Window): FiguresThenChance<TalkBetweenOrganizations> | NotEnoughData => {
    const inWindow = restrictToWindow(facts, window)
    const directory = partyDirectory(inWindow)
    const turns = new Map<string, number>()
    const groups = new Map<string, string>()
    const unknown = new Set<string>()
    for (const meeting of verbatimMeetings(inWindow)) {
      for (const person of meeting.present) {
        if (meeting.countedOf(person) === 0) continue
        const organization = meeting.organizationOf(person)
        if (organization === null) {
          unknown.add(person)
          continue
        }
        // Of somebody who changed organizations, the last one counts.
        groups.set(person, organization)
        turns.set(person, (turns.get(person) ?? 0) + (meeting.spoken.get(person)?.turns ?? 0))
      }
    }
    const amounts = [...turns.values()]
    const labels = [...turns.keys()].map((person) => groups.get(person) ?? '')
    const total = amounts.reduce((sum, amount) => sum + amount, 0)
    const organizations = new Set(labels).size
    const parts = theil(amounts, labels)
    // With one person to an organization, or one organization, there is no inside or no between to tell apart.
    if (amounts.length < PEOPLE_MIN || total < TURNS_MIN || organizations < 2 || organizations === amounts.length) {
      return notEnoughData(
        total,
        'turns',
        `At least ${PEOPLE_MIN} people of 2 organizations, one of them with several, and ${TURNS_MIN} turns in transcripts or captions are needed; there are ${amounts.length}, ${organizations} and ${total}.`,
      )
    }
    if (parts.total < 1e-9) return notEnoughData(total, 'turns', 'Everybody took the same number of turns.')
    const value = parts.between / parts.total
    const byOrganization = new Map<string, number>()
    labels.forEach((label, index) =>
      byOrganization.set(label, (byOrganization.get(label) ?? 0) + (amounts[index] ?? 0)),
    )
    const told = `${percent(value)} of the unevenness of talk lies between organizations, the rest inside them`
    const figures: Figures<TalkBetweenOrganizations> = {
      status: 'measured',
      n: total,
      of: 'turns',
      value,
      sentence: `${told}.`,
      rows: [...byOrganization]
        .map(([party, own]) => ({ party, label: directory.nameOf(party), value: own, share: own / total }))
        .sort((left, right) => right.value - left.value || (left.label < right.label ? -1 : 1)),
      detail: {
        theil: parts,
        people: amounts.length,
        organizations,
        withoutOrganization: [...unknown].filter((person) => !groups.has(person)).length,
      },
    }
    return {
      ...figures,
      *withChance() {
        const numbers = new Map([...new Set(labels)].map((label, number) => [label, number]))
        const shuffled = Int32Array.from(labels, (label) => numbers.get(label) ?? 0)
        const between = createBetween(amounts, organizations)
        const band = yield* chanceBandInParts({
          observed: value,
          model: 'The same turns by the same people, whose organizations are dealt out anew.',
          draw(random) {
            shuffle(shuffled, random)
            return between(shuffled) / parts.total
          },
        })
        const compared = { above: 'that is more', within: 'that is no more', below: 'that is less' }[band.position]
        return { ...figures, sentence: `${told}; ${compared} than chance would put between them.`, band }
      },
    }
  }),
)

/** Returns the part, 0 to 1, of the inequality of turns that lies between organizations rather than inside them. */
export const measureTalkBetweenOrganizations = betweenOrganizations.compute

/** Returns a function of everybody's group that gives what of Theil's T lies between groups: who has how much stays the same. */
function createBetween(amounts: readonly number[], groups: number): (of: Int32Array) => number {
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
  const held = Float64Array.from(amounts)
  const sums = new Float64Array(groups)
  const sizes = new Int32Array(groups)
  return (of) => {
    sums.fill(0)
    sizes.fill(0)
    for (let holder = 0; holder < of.length; holder++) {
      const group = of[holder] as number
      sums[group] = (sums[group] as number) + (held[holder] as number)
      sizes[group] = (sizes[group] as number) + 1
    }
    let between = 0
    for (let group = 0; group < groups; group++) {
      const size = sizes[group] as number
      const ratio = (sums[group] as number) / size / mean
      if (ratio > 0) between += (size / of.length) * ratio * Math.log(ratio)
    }
    return between
  }
}

/** Where the inequality of talk lies (practice P5, P8, P20). */
export const talkBetweenOrganizationsMeasure: Measure<TalkBetweenOrganizations> = {
  id: 'talk-between-organizations',
  question: 'Is it between our groups that talk is uneven, or inside them?',
  unit: 'share of the unevenness',
  lens: 'organization',
  practice: ['P5', 'P8', 'P20'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition: "The part of Theil's T of turns per person that lies between organizations.",
  choice:
    'Theil, since it splits exactly into between and within, and holds for people with no turn at all. The part between rises by itself as groups get smaller; the chance band deals organizations out anew to show how far.',
  formula: 'T = (1/n) Σ (x/μ) ln(x/μ) = Σ_g s_g T_g + Σ_g s_g ln(μ_g/μ); share = second part / T',
  source: 'Theil 1967; permutation of labels as in PySAL (TheilDSim).',
  notFor: 'Not a sign of domination: a group may speak more in a window because its own matters were on the table.',
  ...betweenOrganizations,
}
