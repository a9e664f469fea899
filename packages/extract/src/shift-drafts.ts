import type { ActionDraft, AttendeeDraft, Drafted, DraftPlace, MeetingDraft, Span } from '@evenkeel/domain/draft.ts'

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
    attendees: meeting.attendees.map((one) => shiftAttendee(one, shift)),
    actions: meeting.actions.map((one) => shiftAction(one, shift)),
    decisions: meeting.decisions.map((one) => shiftPlace(one, shift)),
  }
}

/** Returns a draft at its new place. */
export function shiftPlace<Place extends DraftPlace>(draft: Place, shift: Shift): Place {
  const { lines } = shift
  return { ...draft, line: draft.line + lines, endLine: draft.endLine + lines, span: shiftSpan(draft.span, shift) }
}

// Every draft below an edit is moved with every letter that is typed: written out, an engine does so at once.

function shiftAttendee(draft: AttendeeDraft, shift: Shift): AttendeeDraft {
  const { name, email, handle, organization, role, state, by, line, endLine, span, quote } = draft
  return {
    name,
    email,
    handle,
    organization,
    role,
    state,
    by,
    line: line + shift.lines,
    endLine: endLine + shift.lines,
    span: shiftSpan(span, shift),
    quote,
  }
}

function shiftAction(draft: ActionDraft, shift: Shift): ActionDraft {
  const { line, endLine, span, quote, text, owners, due, dueWords, done, confidence, by } = draft
  return {
    line: line + shift.lines,
    endLine: endLine + shift.lines,
    span: shiftSpan(span, shift),
    quote,
    text,
    owners: shiftValue(owners, shift),
    due: shiftValue(due, shift),
    dueWords,
    done,
    confidence,
    by,
  }
}

function shiftSpan({ start, end }: Span, { letters }: Shift): Span {
  return { start: start + letters, end: end + letters }
}

function shiftValue<Value>(drafted: Drafted<Value>, shift: Shift): Drafted<Value> {
  if (drafted.span === null) return drafted
  const { value, certainty, span, quote, by } = drafted
  return { value, certainty, span: shiftSpan(span, shift), quote, by }
}
