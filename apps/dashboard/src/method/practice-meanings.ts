import type { Practice } from '@evenkeel/analysis/measure.ts'

/** What each practice that a measure serves asks of a coalition, in one line. */
const meanings: Readonly<Record<string, string>> = {
  P1: 'every action item has exactly one owner and a date; a list of vague items moves nothing.',
  P2: 'for each item it is known who manages, owns, consults, helps and approves.',
  P3: 'for each activity one sees who is responsible, accountable, consulted and informed, and looks again each quarter.',
  P5: 'see who speaks, who follows whom and whose way always wins, and make room for the others.',
  P8: 'money, expertise, networks and legitimacy give influence: know who brings what, and make room for those with less.',
  P9: 'small commitments that are kept come before larger ones.',
  P10: 'know who has influence, who is with you and who brings what, and whom to approach next.',
  P12: 'a short charter says how you decide, who convenes and how credit is shared, and what you do is held against it.',
  P13: 'an early win that can be seen, and that every group has a part in.',
  P14: 'a regular rhythm, and tasks such as notes and facilitation that go round.',
  P16: 'everybody knows what is theirs to do and to decide.',
  P17: 'a bench of people who could take over, so that nothing stops when one person leaves.',
  P18: 'items and decisions serve a goal that the coalition has named.',
  P19: 'a weekly, monthly and quarterly rhythm in which every group hears what goes on.',
  P20: 'power is there whether named or not: look at it together before it decides for you.',
  P21: 'say in a few precise words what unites you, and hold what you decide against it.',
  P22: 'groups take part as they can; each is measured against the level that it chose, not only against an equal share.',
  P23: 'groups may share information, coordinate, work together or act as one: each pair has its place.',
  P26: 'nothing about us without us: those most affected are heard, and are there when it is decided.',
  P27: 'members are asked again and again how it goes, without having to give their name.',
  P28: 'people who work across groups hold them together: see and thank them, and do not hang everything on one.',
  P29: 'many kinds of work hold a coalition up: credit what is done beside talking.',
  P30: 'few may decide much, if it is known who sits with them and what is left to all.',
  P33: 'working groups go deep where the whole stays broad: each has its people, goals and results.',
  P35: 'who arrives has a sponsor, who leaves hands over every open item.',
  P36: 'attendance and other signs of how the work goes stand next to what came of it.',
}

/** Returns a practice's one-line meaning as the end of a sentence; what remains to be said of one that is not listed. */
export function practiceMeaning(practice: Practice): string {
  return meanings[practice] ?? 'see the practice of building coalitions.'
}

/** Returns whether a practice has a meaning of its own. */
export function hasMeaning(practice: Practice): boolean {
  return Object.hasOwn(meanings, practice)
}
