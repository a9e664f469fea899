import { expect, test } from 'vitest'
import { sectionKindOf } from './section-kind.ts'

test.each([
  ['Action Items', 'actions'],
  ['Next Steps:', 'actions'],
  ['3. To-Do', 'actions'],
  ['Follow-ups', 'actions'],
  ['Suggested next steps', 'actions'],
  ['Completed action items', 'actions-done'],
  ['Attendees (12)', 'attendees'],
  ['Attendance (please add yourself)', 'attendees'],
  ['Present', 'attendees'],
  ['Regrets', 'absent'],
  ['Decisions', 'decisions'],
  ['Agenda', 'agenda'],
  ['Antitrust policy', 'standing'],
  ['Minutes, notes and action items', 'other'],
  ['3. Outstanding actions - updates', 'actions'],
  ['GitHub Actions', 'other'],
  ['Budget', 'other'],
  ['How we present our todo! macro in this long title of a talk', 'other'],
])('"%s" heads %s', (heading, kind) => {
  expect(sectionKindOf(heading)).toBe(kind)
})
