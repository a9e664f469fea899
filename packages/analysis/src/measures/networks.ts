import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import {
  assignmentTies,
  coAttendanceTies,
  describeNetwork,
  type Network,
  type NetworkLens,
  type Ties,
} from '../network.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { counted } from './plain-numbers.ts'

/** Returns who has been at meetings with whom, by person or by organization. */
export function measureCoAttendanceNetwork(facts: Facts, window: Window, lens: NetworkLens): MeasureResult<Network> {
  const inWindow = restrictToWindow(facts, window)
  return tellNetwork(inWindow, coAttendanceTies(inWindow, lens))
}

/** Returns who is named on the same action items, by person or by organization. */
export function measureAssignmentNetwork(facts: Facts, window: Window, lens: NetworkLens): MeasureResult<Network> {
  const inWindow = restrictToWindow(facts, window)
  return tellNetwork(inWindow, assignmentTies(inWindow, lens))
}

const called = { person: 'people', organization: 'organizations', group: 'working groups' } as const

/** Returns a network with how many of its places hold it together, or that there are too few ties to ask. */
export function tellNetwork(facts: Facts, ties: Ties): MeasureResult<Network> {
  const who = called[ties.lens]
  if (ties.nodes.length < 3 || ties.graph.m === 0) {
    return notEnoughData(
      ties.occasions,
      ties.of,
      `At least 3 ${who} and one tie are needed; there are ${ties.nodes.length} and ${ties.graph.m}.`,
    )
  }
  const network = describeNetwork(facts, ties)
  const cuts = network.nodes.filter((node) => node.isCutPoint).length
  const parts = network.components.length
  return {
    status: 'measured',
    n: ties.occasions,
    of: ties.of,
    value: cuts,
    sentence: `${counted(network.edges.length, 'tie', 'ties')} among ${network.nodes.length} ${who}, in ${counted(parts, 'part', 'parts')}; ${cuts === 0 ? 'no part' : counted(cuts, 'place', 'places')} would come apart if one of them left.`,
    rows: network.nodes
      .map((node) => ({ party: node.id, label: node.label, value: node.degree, share: null }))
      .sort((left, right) => (left.label < right.label ? -1 : 1)),
    band: null,
    detail: network,
  }
}

const shared = {
  unit: 'cut points',
  practice: ['P17', 'P23', 'P28'],
  formula:
    'weight(a, b) = Σ over shared occasions of 1 / (k − 1); betweenness(v) = Σ over pairs of σ_st(v) / σ_st, in hops',
  notFor:
    'Not friendship, trust or agreement, only shared occasions. Betweenness is the figure most sensitive to missing notes: read it in bands, never as a ranking.',
} as const

const coAttendance = {
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition: 'Ties between those who were at the same meetings, stronger for small meetings.',
  choice:
    'A meeting of k adds 1 / (k − 1) to each pair, so that everybody gains the same strength from a meeting of any size. Somebody who was always alone on the list stays in the network without ties.',
  source: 'Newman 2001, doi.org/10.1103/PhysRevE.64.016132; Freeman 1977; Hopcroft & Tarjan 1973.',
} as const

const assignment = {
  ...shared,
  inputs: ['items', 'assignments', 'memberships', 'parties'],
  definition: 'Ties between those who are named on the same action items, in any role.',
  choice: 'An item with k parties adds 1 / (k − 1) to each pair. Dropped items do not count; done ones do.',
  source: 'Newman 2001, doi.org/10.1103/PhysRevE.64.016132; Freeman 1977; Hopcroft & Tarjan 1973.',
} as const

/** Who meets whom, by person (practice P23, P28). */
export const coAttendanceNetworkMeasure: Measure<Network> = {
  id: 'co-attendance-network',
  question: 'Who meets whom?',
  lens: 'person',
  ...coAttendance,
  compute: ofPeople((facts, window) => measureCoAttendanceNetwork(facts, window, 'person')),
}

/** Which organizations meet (practice P23, P28). */
export const organizationCoAttendanceNetworkMeasure: Measure<Network> = {
  id: 'co-attendance-network-organizations',
  question: 'Which of our groups meet each other?',
  lens: 'organization',
  ...coAttendance,
  compute: ofOrganizations((facts, window) => measureCoAttendanceNetwork(facts, window, 'organization')),
}

/** Who works with whom, by person (practice P17, P28). */
export const assignmentNetworkMeasure: Measure<Network> = {
  id: 'assignment-network',
  question: 'Who works with whom?',
  lens: 'person',
  ...assignment,
  compute: ofPeople((facts, window) => measureAssignmentNetwork(facts, window, 'person')),
}

/** Which organizations work together (practice P23, P28). */
export const organizationAssignmentNetworkMeasure: Measure<Network> = {
  id: 'assignment-network-organizations',
  question: 'Which of our groups work together?',
  lens: 'organization',
  ...assignment,
  compute: (facts, window) => measureAssignmentNetwork(facts, window, 'organization'),
}
