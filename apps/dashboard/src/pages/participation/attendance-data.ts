import { numberWords } from '@evenkeel/charts/number-words/number-words.ts'
import {
  measureAttendanceShare,
  measureOrganizationAttendanceShare,
  type AttendanceRow,
} from '@evenkeel/analysis/measures/attendance-share.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { ShareDotsData, ShareState } from '@evenkeel/charts/share-dots/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import { partiesOf, type Figure, type Lens } from './talk-data.ts'

function stateOf(row: AttendanceRow): ShareState {
  if (row.attended > 0) return 'measured'
  if (row.absent > 0) return 'absent'
  return row.notInvited > 0 ? 'not-invited' : 'not-measured'
}

/** Returns the attendance measure for a lens. */
export function measureAttendance(facts: Facts, window: Window, lens: Lens) {
  return lens === 'organization'
    ? measureOrganizationAttendanceShare(facts, window)
    : measureAttendanceShare(facts, window)
}

/** Returns at which part of the meetings with a list each was there; absent, not on a list and not measured stay apart. */
export function attendanceData(facts: Facts, window: Window, lens: Lens): Figure<ShareDotsData> {
  const result = measureAttendance(facts, window, lens)
  const parties = partiesOf(lens)
  const method =
    lens === 'organization'
      ? 'An organization was there when anybody who stood for it was.'
      : 'Whoever is on a list of those present, or was heard, was there.'
  if (result.status !== 'measured') {
    return {
      data: { parts: [], whole: 'meetings', unit: 'meetings', parties, targetKind: null, notEnough: result.reason },
      basis: basisUnlessWithheld(result.reason, {
        n: '0 meetings with a list of who was there',
        method,
        uncertainty: 'none, since there is nothing measured to be uncertain about.',
      }),
    }
  }
  const { detail, n } = result
  return {
    data: {
      parts: detail.rows.map((row) => ({
        id: row.party,
        name: row.label,
        state: stateOf(row),
        share: row.attended > 0 ? row.shareOfHeld : null,
        amount: row.attended > 0 ? row.attended : null,
        target: row.target,
        chance: row.chance,
      })),
      whole: `${n} ${n === 1 ? 'meeting' : 'meetings'} with a list`,
      unit: 'meetings',
      parties,
      targetKind: detail.targetKind,
    },
    basis: {
      n: `${numberWords(n)} meetings with a list of who was there${detail.meetingsWithoutList === 0 ? '' : `; ${detail.meetingsWithoutList} more ${detail.meetingsWithoutList === 1 ? 'has' : 'have'} none`}`,
      method: `${method}${detail.targetKind === 'declared level' ? ' The target is its part of all attendances by the level that it declared: core counts 3, active 2, supporting 1, informed 0; without one an equal share.' : ''}`,
      uncertainty: detail.rows.some(({ chance }) => chance !== null)
        ? `The band is where a share would lie nine times in ten if all ${parties} were equally likely to come to each meeting between their first and their last.`
        : 'none, since nobody is on two lists.',
    },
  }
}
