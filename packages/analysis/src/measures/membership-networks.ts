import { sharedGroupTies, sharedResourceTies } from '../membership-ties.ts'
import type { Measure } from '../measure.ts'
import type { Network } from '../network.ts'
import { notForViewers, ofPeople } from '../of-people.ts'
import { whicheverWindow } from '../remember-last.ts'
import { tellNetwork } from './networks.ts'

const shared = {
  unit: 'cut points',
  formula: 'weight(a, b) = Σ over what they share of 1 / (k − 1), k being those who share it; betweenness in hops',
  source: 'Breiger 1974, doi.org/10.2307/2576011: people and groups as each other’s ties; Newman 2001; Freeman 1977.',
} as const

const groups = {
  ...shared,
  practice: ['P33', 'P28', 'P30'],
  inputs: ['groupMembers', 'memberships', 'parties'],
  definition:
    'Ties between those who sit in the same working groups, pods or bodies that decide, stronger for small ones.',
  choice:
    'Only what somebody said of who sits where counts, whichever span is chosen; it is never guessed from who meets whom.',
  notFor: 'Not friendship, and not work done together: a seat may be empty most of the time.',
} as const

/** Who sits in working groups with whom (practice P28, P33). */
export const groupNetworkMeasure: Measure<Network> = {
  id: 'group-network',
  question: 'Who sits in working groups with whom?',
  lens: 'person',
  ...groups,
  compute: ofPeople(whicheverWindow((facts) => tellNetwork(facts, sharedGroupTies(facts, 'person')))),
}

/** Which organizations sit in working groups together (practice P30, P33). */
export const organizationGroupNetworkMeasure: Measure<Network> = {
  id: 'group-network-organizations',
  question: 'Which of our groups sit in working groups together?',
  lens: 'organization',
  ...groups,
  compute: ofPeople(whicheverWindow((facts) => tellNetwork(facts, sharedGroupTies(facts, 'organization')))),
}

/** Which organizations bring the same (practice P8, P10). */
export const resourceNetworkMeasure: Measure<Network> = {
  id: 'resource-network-organizations',
  question: 'Which of our groups bring the same, and could stand in for one another?',
  lens: 'organization',
  ...shared,
  practice: ['P8', 'P10', 'P23'],
  inputs: ['resources', 'parties'],
  definition: 'Ties between organizations that said they bring the same kinds of resources, stronger for rare ones.',
  choice:
    'What was said holds for all time, whichever span is chosen. An organization that said nothing is not in it: that is not the same as bringing nothing.',
  notFor: 'Not rivalry, and not sharing: two groups that bring rooms may never have used each other’s.',
  compute: notForViewers(whicheverWindow((facts) => tellNetwork(facts, sharedResourceTies(facts)))),
}
