import { INTERVAL_DRAWS, INTERVAL_SEED } from '../meeting-interval.ts'
import { randomBelow, seededRandom } from '../seeded-random.ts'

/**
 * Returns the bounds of a figure over resamples of meetings by making each resample in full, one list of meetings after
 * the other, and asking the figure of it as if it were the record.
 */
export function slowMeetingInterval<Meeting>(
  meetings: readonly Meeting[],
  figure: (resample: readonly Meeting[]) => number,
): { readonly low: number; readonly high: number } {
  const random = seededRandom(INTERVAL_SEED)
  const resamples = Array.from({ length: INTERVAL_DRAWS }, () =>
    meetings.map(() => meetings[randomBelow(random, meetings.length)] as Meeting),
  )
  const values = resamples
    .map((resample) => figure(resample))
    .filter((value) => Number.isFinite(value))
    .sort((left, right) => left - right)
  const at = (place: number): number => values[place] ?? Number.NaN
  return { low: at(Math.floor(0.025 * (values.length - 1))), high: at(Math.ceil(0.975 * (values.length - 1))) }
}
