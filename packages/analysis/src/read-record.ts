import type { Facts } from '@evenkeel/domain/facts.ts'
import type { InParts } from './in-parts.ts'
import { meetingRecords } from './meeting-record.ts'
import { namedOnItems } from './named-on-items.ts'
import { coAttendanceTies } from './network.ts'
import { ownerCandidates, readOwnership } from './ownership.ts'
import { restrictToWindow, type Window } from './window.ts'

/**
 * Returns the facts of a window once all that most questions rest on has been read from them, part by part: what is read is
 * remembered, so that the first question does not take as long as all of it.
 */
export function* readRecordInParts(facts: Facts, window: Window): InParts<Facts> {
  const inWindow = restrictToWindow(facts, window)
  yield 0.2
  meetingRecords(inWindow)
  yield 0.4
  namedOnItems(inWindow)
  yield 0.6
  readOwnership(inWindow)
  yield 0.8
  ownerCandidates(inWindow)
  yield 1
  return inWindow
}

/** Returns the same, with who meets whom. */
export function* readTiesInParts(facts: Facts, window: Window): InParts<Facts> {
  const inWindow = restrictToWindow(facts, window)
  yield 0.3
  meetingRecords(inWindow)
  yield 0.6
  coAttendanceTies(inWindow, 'person')
  yield 1
  return inWindow
}
