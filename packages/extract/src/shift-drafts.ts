import type { ActionDraft, Drafted, DraftPlace, MeetingDraft } from '@evenkeel/domain/draft.ts'

/** How far a stretch of text was moved by an edit above it. */
export interface Shift {
  readonly lines: number
  readonly letters: number
}

/** Returns a meeting's drafts at their new places, its title and date apart, which are read afresh. */
export function shiftMeeting(meeting: MeetingDraft, shift: Shift): MeetingDraft {
  return {
    ...meeting,
    line: meeting.line + shift.lines,
    attendees: meeting.attendees.map((one) => shiftPlace(one, shift)),
    actions: meeting.actions.map((one) => shiftAction(one, shift)),
    decisions: meeting.decisions.map((one) => shiftPlace(one, shift)),
  }
}

/** Returns a draft at its new place. */
export function shiftPlace<Place extends DraftPlace>(draft: Place, { lines, letters }: Shift): Place {
  const { start, end } = draft.span
  return {
    ...draft,
    line: draft.line + lines,
    endLine: draft.endLine + lines,
    span: { start: start + letters, end: end + letters },
  }
}

function shiftAction(action: ActionDraft, shift: Shift): ActionDraft {
  return {
    ...shiftPlace(action, shift),
    owners: shiftValue(action.owners, shift),
    due: shiftValue(action.due, shift),
  }
}

function shiftValue<Value>(drafted: Drafted<Value>, { letters }: Shift): Drafted<Value> {
  if (drafted.span === null) return drafted
  return { ...drafted, span: { start: drafted.span.start + letters, end: drafted.span.end + letters } }
}
