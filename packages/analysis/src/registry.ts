import {
  givingNetworkMeasure,
  organizationGivingNetworkMeasure,
  organizationReplyNetworkMeasure,
  replyNetworkMeasure,
} from './measures/directed-networks.ts'
import {
  networkCentralizationMeasure,
  organizationNetworkCentralizationMeasure,
} from './measures/network-centralization.ts'
import { networkCommunitiesMeasure, organizationNetworkCommunitiesMeasure } from './measures/network-communities.ts'
import { networkOverTimeMeasure, organizationNetworkOverTimeMeasure } from './measures/network-over-time.ts'
import { networkReachMeasure, organizationNetworkReachMeasure } from './measures/network-reach.ts'
import { tiesAcrossMeasure } from './measures/ties-across.ts'
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
import { benchMeasure } from './measures/bench.ts'
import { keyOrganizationsMeasure, keyPeopleMeasure } from './measures/key-players.ts'
import { robustnessMeasure } from './measures/robustness.ts'
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
import {
  attendanceAgainstLevelMeasure,
  talkAgainstLevelMeasure,
  workAgainstLevelMeasure,
} from './measures/against-level.ts'
import { affectedPresenceMeasure, affectedVoiceMeasure } from './measures/directly-affected.ts'
import { effectiveOrganizationsMeasure, effectiveSpeakersMeasure } from './measures/effective-speakers.ts'
import { firstLastVoicesMeasure, organizationFirstLastVoicesMeasure } from './measures/first-last-voices.ts'
import { organizationPresenceStatesMeasure, presenceStatesMeasure } from './measures/presence-states.ts'
import { organizationTalkToMoveMeasure, talkToMoveMeasure } from './measures/talk-to-move.ts'
import { talkTrendMeasure } from './measures/talk-trend.ts'
import { organizationWhoFollowsWhomMeasure, whoFollowsWhomMeasure } from './measures/who-follows-whom.ts'
import { workingGroupTalkMeasure } from './measures/working-group-talk.ts'
import { carriedOverMeasure } from './measures/carried-over.ts'
import {
  keptByOrganizationPairsMeasure,
  keptByOrganizationsMeasure,
  keptByPairsMeasure,
  keptByPeopleMeasure,
} from './measures/commitments-kept.ts'
import { creditedMeasure, organizationCreditedMeasure } from './measures/credited-contributions.ts'
import { leadTimeMeasure } from './measures/lead-time.ts'
import { openAgeMeasure } from './measures/open-age.ts'
import { openLoadPeopleMeasure } from './measures/open-load-people.ts'
import { openLoadMeasure } from './measures/open-load.ts'
import { organizationRolesCarriedMeasure, rolesCarriedMeasure } from './measures/roles-carried.ts'
import { approvalsMeasure, organizationApprovalsMeasure } from './measures/approvals.ts'
import { conveningMeasure, organizationConveningMeasure } from './measures/convening.ts'
import {
  groupNetworkMeasure,
  organizationGroupNetworkMeasure,
  resourceNetworkMeasure,
} from './measures/membership-networks.ts'
import { organizationProposalsCarriedMeasure, proposalsCarriedMeasure } from './measures/proposals-carried.ts'
import { resourceSupplyMeasure } from './measures/resource-supply.ts'
import { resourcesAgainstSayMeasure } from './measures/resources-against-say.ts'
import { workDependenceMeasure } from './measures/work-dependence.ts'
import { governanceFitMeasure } from './measures/governance-fit.ts'
import { groupAttendanceMeasure } from './measures/group-attendance.ts'
import { groupInterlocksMeasure } from './measures/group-interlocks.ts'
import { decisionsOutsideAimsMeasure, outsideAimsMeasure } from './measures/outside-aims.ts'
import {
  trustDensityMeasure,
  trustPerceivedMeasure,
  valuePerceivedMeasure,
} from './measures/perceived-organizations.ts'
import { sayAgainstPowerMeasure } from './measures/say-against-power.ts'
import type { Measure } from './measure.ts'

/** Every measure there is; the command line, the dashboard's help and docs/methods are built from this list. */
export const measures: readonly Measure[] = [
  speakingShareMeasure,
  organizationSpeakingShareMeasure,
  talkInequalityMeasure,
  organizationTalkInequalityMeasure,
  talkBetweenOrganizationsMeasure,
  effectiveSpeakersMeasure,
  effectiveOrganizationsMeasure,
  talkToMoveMeasure,
  organizationTalkToMoveMeasure,
  talkAgainstLevelMeasure,
  affectedVoiceMeasure,
  workingGroupTalkMeasure,
  groupAttendanceMeasure,
  whoFollowsWhomMeasure,
  organizationWhoFollowsWhomMeasure,
  firstLastVoicesMeasure,
  organizationFirstLastVoicesMeasure,
  talkTrendMeasure,
  presenceStatesMeasure,
  organizationPresenceStatesMeasure,
  attendanceShareMeasure,
  organizationAttendanceShareMeasure,
  attendanceInequalityMeasure,
  organizationAttendanceInequalityMeasure,
  attendanceAgainstLevelMeasure,
  affectedPresenceMeasure,
  organizationTrendMeasure,
  itemCompletenessMeasure,
  commitmentsOnTimeMeasure,
  keptByPeopleMeasure,
  keptByOrganizationsMeasure,
  keptByPairsMeasure,
  keptByOrganizationPairsMeasure,
  openLoadMeasure,
  openLoadPeopleMeasure,
  openAgeMeasure,
  leadTimeMeasure,
  carriedOverMeasure,
  rolesCarriedMeasure,
  organizationRolesCarriedMeasure,
  creditedMeasure,
  organizationCreditedMeasure,
  ownershipInequalityMeasure,
  workAgainstLevelMeasure,
  ownerConcentrationMeasure,
  contributorAbsenceFactorMeasure,
  elephantFactorMeasure,
  topOwnerTrendMeasure,
  relianceMeasure,
  benchMeasure,
  keyPeopleMeasure,
  keyOrganizationsMeasure,
  robustnessMeasure,
  coAttendanceNetworkMeasure,
  organizationCoAttendanceNetworkMeasure,
  assignmentNetworkMeasure,
  organizationAssignmentNetworkMeasure,
  networkReachMeasure,
  organizationNetworkReachMeasure,
  networkCentralizationMeasure,
  organizationNetworkCentralizationMeasure,
  networkCommunitiesMeasure,
  organizationNetworkCommunitiesMeasure,
  tiesAcrossMeasure,
  networkOverTimeMeasure,
  organizationNetworkOverTimeMeasure,
  replyNetworkMeasure,
  organizationReplyNetworkMeasure,
  givingNetworkMeasure,
  organizationGivingNetworkMeasure,
  groupNetworkMeasure,
  organizationGroupNetworkMeasure,
  resourceNetworkMeasure,
  groupInterlocksMeasure,
  resourcesAgainstSayMeasure,
  resourceSupplyMeasure,
  proposalsCarriedMeasure,
  organizationProposalsCarriedMeasure,
  conveningMeasure,
  organizationConveningMeasure,
  approvalsMeasure,
  organizationApprovalsMeasure,
  workDependenceMeasure,
  governanceFitMeasure,
  outsideAimsMeasure,
  decisionsOutsideAimsMeasure,
  valuePerceivedMeasure,
  trustPerceivedMeasure,
  trustDensityMeasure,
  sayAgainstPowerMeasure,
]
