import type { Facts } from '@evenkeel/domain/facts.ts'
import type { PulseQuestion } from '@evenkeel/domain/pulse.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { partyDirectory } from '../party-directory.ts'
import { lastClosedPulse, meanOver, trustQuestions, valueQuestions } from '../perceived.ts'
import { rememberLast } from '../remember-last.ts'
import type { Window } from '../window.ts'
import { counted, oneDecimal, percent } from './plain-numbers.ts'

/** One organization as the others see it. */
export interface SeenRow {
  readonly party: string
  readonly label: string
  /** Mean over the three questions, 1 to 4. */
  readonly mean: number
  /** How many people spoke of it, at the question of which the fewest did. */
  readonly n: number
  readonly questions: readonly { readonly question: PulseQuestion; readonly mean: number; readonly n: number }[]
}

export interface Seen {
  /** The day on which the pulse was closed. */
  readonly closedOn: string
  readonly answered: number
  /** By name: an order by figures would be a ranking. */
  readonly organizations: readonly SeenRow[]
}

function seen(facts: Facts, window: Window, questions: readonly PulseQuestion[], what: string): MeasureResult<Seen> {
  const closed = lastClosedPulse(facts, window)
  if (closed === null) return notEnoughData(0, 'people', 'No pulse was closed in this time.')
  const { nameOf } = partyDirectory(facts)
  const organizations = closed.organizations
    .flatMap((one): SeenRow[] => {
      const over = meanOver(one, questions)
      if (over === null) return []
      return [
        {
          party: one.organization,
          label: nameOf(one.organization),
          ...over,
          questions: questions.flatMap((question) => {
            const perception = one.by.get(question)
            return perception === undefined ? [] : [{ question, mean: perception.mean, n: perception.n }]
          }),
        },
      ]
    })
    .toSorted((left, right) => (left.label < right.label ? -1 : 1))
  const { answered, closedAt } = closed.pulse
  if (organizations.length === 0) {
    const reason = `An organization is told of once five people spoke of it; ${counted(answered, 'person', 'people')} answered, and of none did five.`
    return notEnoughData(answered, 'people', reason)
  }
  const mean = organizations.reduce((sum, one) => sum + one.mean, 0) / organizations.length
  return {
    status: 'measured',
    n: answered,
    of: 'people',
    value: mean,
    sentence: `${counted(organizations.length, 'organization is', 'organizations are')} told of, by five people or more each; the mean of ${what} is ${oneDecimal(mean)} of 4, from ${counted(answered, 'person', 'people')}.`,
    rows: organizations.map(({ party, label, mean: value }) => ({ party, label, value, share: null })),
    band: null,
    detail: { closedOn: closedAt?.slice(0, 10) ?? '', answered, organizations },
  }
}

/** Returns how the others see the value of each organization, from the last closed pulse. */
export const measureValuePerceived = rememberLast((facts: Facts, window: Window) =>
  seen(facts, window, valueQuestions, 'the value that others see'),
)

/** Returns how far the others trust each organization, from the last closed pulse. */
export const measureTrustPerceived = rememberLast((facts: Facts, window: Window) =>
  seen(facts, window, trustQuestions, 'trust'),
)

export interface TrustDensity {
  readonly closedOn: string
  /** Organizations of which all three questions are told. */
  readonly organizations: number
}

/** Returns how much of the trust that there could be is there, over the organizations that are told of. */
export const measureTrustDensity = rememberLast((facts: Facts, window: Window): MeasureResult<TrustDensity> => {
  const trust = measureTrustPerceived(facts, window)
  if (trust.status !== 'measured') return trust
  const { organizations, closedOn } = trust.detail
  const density = trust.value / 4
  return {
    status: 'measured',
    n: organizations.length,
    of: 'organizations',
    value: density,
    sentence: `Of the trust that there could be, ${percent(density)} is there, over ${counted(organizations.length, 'organization', 'organizations')} that five people or more spoke of.`,
    rows: trustQuestions.map((question) => {
      const means = organizations.flatMap((one) =>
        one.questions.flatMap((row) => (row.question === question ? [row.mean] : [])),
      )
      const mean = means.reduce((sum, one) => sum + one, 0) / means.length
      return { party: null, label: question, value: mean, share: mean / 4 }
    }),
    band: null,
    detail: { closedOn, organizations: organizations.length },
  }
})

const shared = {
  unit: 'mean grade, 1 to 4',
  lens: 'organization',
  practice: ['P20', 'P27', 'P9'],
  inputs: ['pulses', 'perceptions', 'parties'],
  choice:
    'The last pulse that was closed in the window. People grade the organizations that they work with, never their own. An organization is told of only where five people or more answered each of the three questions, and no sum over organizations is published, so that no answer can be told by subtraction. Means are rounded to one place before they leave the server. The order is by name.',
} as const

/** Perceived value by organization (practice P20). */
export const valuePerceivedMeasure: Measure<Seen> = {
  ...shared,
  id: 'value-perceived',
  question: 'What do we see in each other: influence, involvement, what each brings?',
  definition:
    'For each organization, the mean of what others said of its power, its involvement and the resources that it brings.',
  formula:
    'value = (power + involvement + resources) / 3, each the mean of grades from 1, not at all, to 4, a great deal',
  source:
    'PARTNER (Varda, Chandra, Stern and Lurie 2008, doi.org/10.1097/01.PHH.0000338387.44937.5e): value is power and influence, level of involvement and resource contribution.',
  notFor:
    'Not a ranking, and not what an organization is worth: it is what those who work with it say, who may know it little. No person’s answer can be read from it.',
  compute: measureValuePerceived,
}

/** Perceived trust by organization (practice P9). */
export const trustPerceivedMeasure: Measure<Seen> = {
  ...shared,
  id: 'trust-perceived',
  question: 'How far do we trust each other to be reliable, to share the mission, and to talk openly?',
  definition:
    'For each organization, the mean of what others said of its reliability, its support of the mission and its openness to discussion.',
  formula:
    'trust = (reliability + mission + openness) / 3, each the mean of grades from 1, not at all, to 4, a great deal',
  source:
    'PARTNER (Varda, Chandra, Stern and Lurie 2008, doi.org/10.1097/01.PHH.0000338387.44937.5e): trust is reliability, support of the mission and openness to discussion.',
  notFor:
    'Not a judgement of anybody’s character. Trust grows with small commitments that are honoured; read it beside commitments kept.',
  compute: measureTrustPerceived,
}

/** Density of trust over the coalition (practice P9). */
export const trustDensityMeasure: Measure<TrustDensity> = {
  ...shared,
  id: 'trust-density',
  question: 'How much of the trust that there could be is there?',
  unit: 'share of the trust that there could be',
  lens: 'coalition',
  definition: 'The mean trust in the organizations that are told of, as a part of the highest grade.',
  formula:
    'Σ trust(organization) / (4 · organizations); 25% is none at all, 100% everybody trusts everybody a great deal',
  source:
    'The overall trust score of PARTNER, support.visiblenetworklabs.com. Published: 81% in a network of 41 organizations in Maricopa County; 3.25 to 3.53 of 4 in nine Ohio coalitions.',
  notFor:
    'Not to be compared between coalitions that asked in other words. Organizations of which fewer than five people spoke are not in it.',
  compute: measureTrustDensity,
}
