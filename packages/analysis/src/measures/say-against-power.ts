import type { Facts } from '@evenkeel/domain/facts.ts'
import { type ChanceBand, chanceBand } from '../chance-band.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { partyDirectory } from '../party-directory.ts'
import { lastClosedPulse } from '../perceived.ts'
import { rememberLast } from '../remember-last.ts'
import { shuffle } from '../shuffle.ts'
import type { Window } from '../window.ts'
import { counted } from './plain-numbers.ts'
import { measureOrganizationSpeakingShare } from './speaking-share.ts'

/** One organization with the power that others see in it and its part of all words. */
export interface SayAndPower {
  readonly party: string
  readonly label: string
  /** Mean grade, 1 to 4. */
  readonly power: number
  /** 0 to 1. */
  readonly say: number
}

export interface SayAgainstPower {
  readonly organizations: readonly SayAndPower[]
  readonly band: ChanceBand
}

const ORGANIZATIONS_MIN = 5

/** Returns whether those in whom others see power are those who speak, as a rank correlation from −1 to 1. */
export const measureSayAgainstPower = rememberLast((facts: Facts, window: Window): MeasureResult<SayAgainstPower> => {
  const closed = lastClosedPulse(facts, window)
  if (closed === null) return notEnoughData(0, 'organizations', 'No pulse was closed in this time.')
  const speaking = measureOrganizationSpeakingShare(facts, window)
  if (speaking.status !== 'measured') return speaking
  const says = new Map(speaking.rows.map(({ party, share }) => [party, share]))
  const { nameOf } = partyDirectory(facts)
  const organizations = closed.organizations
    .flatMap(({ organization, by }): SayAndPower[] => {
      const [power, say] = [by.get('power')?.mean, says.get(organization) ?? null]
      return power === undefined || say === null
        ? []
        : [{ party: organization, label: nameOf(organization), power, say }]
    })
    .toSorted((left, right) => (left.label < right.label ? -1 : 1))
  const n = organizations.length
  if (n < ORGANIZATIONS_MIN) {
    const reason = `At least ${ORGANIZATIONS_MIN} organizations are needed of which five people spoke and whose speaking is measured; there are ${n}.`
    return notEnoughData(n, 'organizations', reason)
  }
  const powers = ranks(organizations.map(({ power }) => power))
  const spoken = ranks(organizations.map(({ say }) => say))
  const observed = correlation(powers, spoken)
  if (observed === null) return notEnoughData(n, 'organizations', 'Others see the same power in all of them.')
  const shuffled = Float64Array.from(spoken)
  const band = chanceBand({
    observed,
    model: 'Which of the organizations speaks how much has nothing to do with the power that others see in it.',
    draw(random) {
      shuffle(shuffled, random)
      return correlation(powers, shuffled) ?? 0
    },
  })
  return {
    status: 'measured',
    n,
    of: 'organizations',
    value: observed,
    sentence: `Over ${counted(n, 'organization', 'organizations')}, the power that others see and the part of all words ${band.position === 'above' ? 'go together' : band.position === 'below' ? 'run against each other' : 'go together no more than by chance'}.`,
    rows: organizations.map(({ party, label, power, say }) => ({ party, label, value: power, share: say })),
    band,
    detail: { organizations, band },
  }
})

/** Ranks from 1 on, the mean of their places for equal values. */
function ranks(values: readonly number[]): Float64Array {
  return Float64Array.from(values, (value) => {
    const below = values.filter((other) => other < value).length
    const same = values.filter((other) => other === value).length
    return below + (same + 1) / 2
  })
}

/** Pearson's correlation; null where one side does not vary. */
function correlation(left: Float64Array, right: Float64Array): number | null {
  const n = left.length
  const mean = (n + 1) / 2
  let [across, one, other] = [0, 0, 0]
  for (let index = 0; index < n; index++) {
    const [a, b] = [(left[index] as number) - mean, (right[index] as number) - mean]
    across += a * b
    one += a * a
    other += b * b
  }
  return one === 0 || other === 0 ? null : across / Math.sqrt(one * other)
}

/** Say against the power that others see (practice P20, P8). */
export const sayAgainstPowerMeasure: Measure<SayAgainstPower> = {
  id: 'say-against-power',
  question: 'Do those speak in whom we see power?',
  unit: 'rank correlation, −1 to 1',
  lens: 'organization',
  practice: ['P20', 'P8', 'P5'],
  inputs: ['pulses', 'perceptions', 'meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'For each organization the power that others see in it, from the last closed pulse, beside its part of all words, and how far the two orders agree.',
  choice:
    'Only organizations of which five people or more spoke and whose speaking is measured. Equal values share the mean of their places.',
  formula:
    'Spearman’s ρ of perceived power and share of words; chance band by permuting the shares over the organizations',
  source: 'Spearman 1904, doi.org/10.2307/1412159; perceived beside structural power as in Net-Map (Schiffer 2007).',
  notFor: 'Not a cause: who is heard may be seen as powerful, and who is seen so may be given the floor.',
  compute: measureSayAgainstPower,
}
