import type { Practice } from '@evenkeel/analysis/measure.ts'

/** The practice of building coalitions, row by row, in the words that a reader meets. */
const names: Readonly<Record<string, string>> = {
  P1: 'one owner for every action item',
  P2: 'roles: manager, owner, consultant, helper, approver',
  P3: 'who is responsible, accountable, consulted, informed',
  P4: 'personal check-ins',
  P5: 'dominant voices',
  P6: 'questions for those who are stuck',
  P7: 'interests that overlap',
  P8: 'power and resources',
  P9: 'trust from small commitments kept',
  P10: 'the map of stakeholders',
  P11: 'the five phases of a coalition',
  P12: 'the charter',
  P13: 'an early quick win',
  P14: 'shared upkeep and a regular rhythm',
  P15: 'readiness',
  P16: 'unclear roles',
  P17: 'reliance on a single champion',
  P18: 'mission creep',
  P19: 'neglected internal communication',
  P20: 'ignored power dynamics',
  P21: 'the unity statement',
  P22: 'levels of participation',
  P23: 'the spectrum of collaboration',
  P24: 'no public identity needed',
  P25: 'diversity of tactics',
  P26: 'nothing about us without us',
  P27: 'feedback from members',
  P28: 'bridges between groups',
  P29: 'many roles, all of them valued',
  P30: 'delegated decisions and assemblies',
  P31: 'consent rather than consensus',
  P32: 'participatory grant-making',
  P33: 'pods around shared topics',
  P34: 'coordinated action',
  P35: 'arrivals with a sponsor, departures with a handover',
  P36: 'measures of success',
  P37: 'conflict addressed early',
  P38: 'clear communication and shared wins',
}

/** Returns a practice's name in lower case for a sentence; its number alone for one that is not listed. */
export function practiceName(practice: Practice): string {
  return names[practice] ?? practice
}
