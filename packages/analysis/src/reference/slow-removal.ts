import type { Facts } from '@evenkeel/domain/facts.ts'

/** Returns the facts as if somebody had never come and were taken off every item, roster and transcript. */
export function withoutPerson(facts: Facts, person: string): Facts {
  return {
    ...facts,
    attendance: facts.attendance.filter((row) => row.person !== person),
    speaking: facts.speaking.filter((row) => row.person !== person),
    assignments: facts.assignments.filter((row) => row.party !== person),
  }
}

/** Returns pairs who shared a meeting, with Newman's strengths, by looking at every pair and meeting. */
export function slowCoAttendance(facts: Facts): Map<string, number> {
  const people = [...new Set(facts.attendance.map((row) => row.person))].sort()
  const strengths = new Map<string, number>()
  for (const first of people) {
    for (const second of people) {
      if (first >= second) continue
      let strength = 0
      for (const meeting of facts.meetings) {
        const there = new Set(
          facts.attendance
            .filter((row) => row.meeting === meeting.id && row.state === 'present')
            .map((row) => row.person),
        )
        if (there.has(first) && there.has(second)) strength += 1 / (there.size - 1)
      }
      if (strength > 0) strengths.set(`${first} ${second}`, strength)
    }
  }
  return strengths
}
