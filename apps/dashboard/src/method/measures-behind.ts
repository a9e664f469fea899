import type { Lens } from '../pages/participation/talk-data.ts'

type Behind = (lens: Lens) => readonly string[]

const byLens =
  (...ids: readonly string[]): Behind =>
  (lens) =>
    ids.map((id) => (lens === 'organization' ? `${id}-organizations` : id))

/** The measures of the registry behind each figure, the one that it draws first. */
export const measuresBehind = {
  talk: byLens('speaking-share'),
  attendance: byLens('attendance-share'),
  talkSpread: byLens('talk-inequality'),
  attendanceSpread: byLens('attendance-inequality'),
  meetings: (lens: Lens) => [...byLens('attendance-share')(lens), 'organization-trend'],
  talkTrend: () => ['talk-trend-organizations'],
  follow: byLens('who-follows-whom'),
  states: byLens('presence-states'),
  meetingTies: byLens('co-attendance-network'),
  itemTies: byLens('assignment-network'),
  meetingMatrix: byLens('network-communities', 'co-attendance-network'),
  itemMatrix: byLens('assignment-network'),
  groupTies: byLens('group-network'),
  resourceTies: () => ['resource-network-organizations'],
  memberTies: () => ['group-interlocks'],
  groupTalk: () => ['speaking-share-groups'],
  groupAttendance: () => ['attendance-share-groups'],
  resourcesAndSay: () => ['resources-against-say', 'resource-supply'],
  convening: byLens('convening-share'),
  approvals: byLens('approver-share'),
  proposals: byLens('proposals-carried'),
  dependence: () => ['work-dependence-organizations'],
  loadPeople: () => ['open-load-people'],
  removal: () => ['reliance', 'resource-supply', 'group-interlocks'],
  keySets: byLens('key-players'),
  leaving: () => ['robustness'],
  bench: () => ['bench'],
  growth: () => ['top-owner-trend'],
  owners: (lens: Lens) => [
    lens === 'organization' ? 'elephant-factor' : 'contributor-absence-factor',
    'ownership-inequality',
  ],
  load: () => ['open-load'],
  age: () => ['open-age'],
  kept: (lens: Lens) => [
    lens === 'organization' ? 'commitments-kept-organizations' : 'commitments-kept-people',
    'commitments-on-time',
  ],
  keptPairs: byLens('commitments-kept-pairs'),
  roles: byLens('roles-carried'),
  commitments: () => ['commitments-on-time', 'item-completeness'],
} satisfies Record<string, Behind>
