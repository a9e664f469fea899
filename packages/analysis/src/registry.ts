import {
  assignmentNetworkMeasure,
  coAttendanceNetworkMeasure,
  organizationAssignmentNetworkMeasure,
  organizationCoAttendanceNetworkMeasure,
} from './measures/networks.ts'
import {
  attendanceInequalityMeasure,
  organizationAttendanceInequalityMeasure,
} from './measures/attendance-inequality.ts'
import { attendanceShareMeasure, organizationAttendanceShareMeasure } from './measures/attendance-share.ts'
import { commitmentsOnTimeMeasure } from './measures/commitments-on-time.ts'
import { itemCompletenessMeasure } from './measures/item-completeness.ts'
import { organizationTrendMeasure } from './measures/organization-trend.ts'
import {
  contributorAbsenceFactorMeasure,
  elephantFactorMeasure,
  ownerConcentrationMeasure,
} from './measures/owner-concentration.ts'
import { ownershipInequalityMeasure } from './measures/ownership-inequality.ts'
import { relianceMeasure } from './measures/reliance.ts'
import { organizationSpeakingShareMeasure, speakingShareMeasure } from './measures/speaking-share.ts'
import { talkBetweenOrganizationsMeasure } from './measures/talk-between-organizations.ts'
import { organizationTalkInequalityMeasure, talkInequalityMeasure } from './measures/talk-inequality.ts'
import { topOwnerTrendMeasure } from './measures/top-owner-trend.ts'
import type { Measure } from './measure.ts'

/** Every measure there is; the command line, the dashboard's help and docs/methods are built from this list. */
export const measures: readonly Measure[] = [
  speakingShareMeasure,
  organizationSpeakingShareMeasure,
  talkInequalityMeasure,
  organizationTalkInequalityMeasure,
  talkBetweenOrganizationsMeasure,
  attendanceShareMeasure,
  organizationAttendanceShareMeasure,
  attendanceInequalityMeasure,
  organizationAttendanceInequalityMeasure,
  organizationTrendMeasure,
  itemCompletenessMeasure,
  commitmentsOnTimeMeasure,
  ownershipInequalityMeasure,
  ownerConcentrationMeasure,
  contributorAbsenceFactorMeasure,
  elephantFactorMeasure,
  topOwnerTrendMeasure,
  relianceMeasure,
  coAttendanceNetworkMeasure,
  organizationCoAttendanceNetworkMeasure,
  assignmentNetworkMeasure,
  organizationAssignmentNetworkMeasure,
]
