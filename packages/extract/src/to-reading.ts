import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { ActionDraft, AttendeeDraft, Extraction, MeetingDraft } from '@evenkeel/domain/draft.ts'
import type { Confirmation } from '@evenkeel/domain/item.ts'
import type { PartyMention } from '@evenkeel/domain/party.ts'
import type { ReadItem, Reading, ReadMeeting } from '@evenkeel/domain/reading.ts'
import type { SourceReference } from '@evenkeel/domain/source.ts'
import { fullNames } from './3-resolve/full-names.ts'
import { formsOfOrganization } from './3-resolve/known-names.ts'
import { isNobody } from './identity/is-nobody.ts'
import { partyKindOf } from './identity/party-kind.ts'

/** How a reading is made of an extraction. */
export interface ReadingOptions {
  /** Drafts below this chance, 0 to 1, are left out. */
  readonly confidenceMin: number
  readonly confirmation: Confirmation
  /** True when the extraction covers the whole source. */
  readonly complete: boolean
}

/** Returns what may be sent of an extraction: items and decisions with their quotes, attendance, and counts; never the text. */
export function toReading(extraction: Extraction, source: SourceReference, options: ReadingOptions): Reading {
  return {
    source,
    complete: options.complete,
    meetings: extraction.meetings.slice(0, 2000).map((meeting) => readMeeting(meeting, source, options)),
  }
}

function readMeeting(meeting: MeetingDraft, source: SourceReference, options: ReadingOptions): ReadMeeting {
  const { confidenceMin, confirmation } = options
  const isEnough = (draft: { readonly confidence: number }): boolean => draft.confidence >= confidenceMin
  const roster = rosterOf(meeting)
  return {
    title: (meeting.title.value ?? source.title).slice(0, 300),
    date: meeting.date.value,
    attendance: meeting.attendees
      .filter((attendee) => mention(attendee.name) !== null)
      .slice(0, 1000)
      .map((attendee) => ({ party: attendeeMention(attendee), state: attendee.state, role: attendee.role })),
    speaking: meeting.speaking
      .flatMap(({ name, turns, floorTurns, words, seconds }) => {
        const party = mention(name)
        // Who says "yeah" while another speaks has not taken a turn.
        const taken = floorTurns ?? turns
        return party === null ? [] : [{ party: { ...party, kind: 'person' as const }, turns: taken, words, seconds }]
      })
      .slice(0, 1000),
    speakingMethod: meeting.speakingMethod,
    transitions: meeting.transitions
      .flatMap(({ from, to, count }) => {
        const [one, other] = [mention(from), mention(to)]
        return one === null || other === null ? [] : [{ from: one, to: other, count }]
      })
      .slice(0, 20_000),
    items: meeting.actions
      .filter(isEnough)
      .slice(0, 5000)
      .map((action) => readItem(action, confirmation, roster)),
    decisions: meeting.decisions
      .filter(isEnough)
      .slice(0, 5000)
      .map((decision) => ({
        text: clip(decision.text, 2000),
        method: decision.method,
        outcome: decision.outcome,
        mover: decision.mover === null ? null : mention(roster.fullName(decision.mover)),
        seconder: decision.seconder === null ? null : mention(roster.fullName(decision.seconder)),
        votes: decision.votes,
        confirmation,
        locator: { line: decision.line, endLine: decision.endLine },
        quote: clip(decision.quote, 1000),
        by: decision.by,
      })),
  }
}

/** What the roster of a meeting tells about the owners of its items. */
interface Roster {
  readonly fullName: (name: string) => string
  readonly organizations: ReadonlySet<string>
}

function rosterOf({ attendees }: MeetingDraft): Roster {
  const organizations = attendees.flatMap(({ organization }) => (organization === null ? [] : [organization]))
  return {
    fullName: fullNames(attendees),
    organizations: new Set(organizations.flatMap(formsOfOrganization)),
  }
}

function readItem(action: ActionDraft, confirmation: Confirmation, roster: Roster): ReadItem {
  const named = action.owners.value.flatMap((owner) => {
    const kind = partyKindOf(owner.name)
    const party = mention(kind === 'person' ? roster.fullName(owner.name) : owner.name)
    if (party === null) return []
    const isMember = party.name === owner.name.trim() && roster.organizations.has(foldName(owner.name))
    const full: PartyMention = {
      ...party,
      kind: isMember ? 'organization' : kind,
      ...(owner.email === null ? {} : { email: owner.email.slice(0, 320) }),
      ...(owner.handle === null ? {} : { handle: owner.handle.slice(0, 100) }),
    }
    return [full]
  })
  return {
    text: clip(action.text, 2000),
    // The first named is the one who answers for it (practice P1); the others help.
    parties: named
      .slice(0, 50)
      .map((party, index) => ({ party, role: index === 0 ? ('owner' as const) : ('helper' as const) })),
    due: action.due.value,
    dueWords: action.dueWords === null ? null : clip(action.dueWords, 200),
    done: action.done,
    confirmation,
    locator: { line: action.line, endLine: Math.max(action.line, action.endLine) },
    quote: clip(action.quote, 1000),
    by: action.by.slice(0, 80),
  }
}

function attendeeMention(attendee: AttendeeDraft): PartyMention {
  return {
    name: attendee.name.slice(0, 200),
    kind: 'person',
    organization: attendee.organization === null ? null : attendee.organization.slice(0, 200),
    ...(attendee.email === null ? {} : { email: attendee.email.slice(0, 320) }),
    ...(attendee.handle === null ? {} : { handle: attendee.handle.slice(0, 100) }),
  }
}

function mention(name: string): PartyMention | null {
  const trimmed = name.trim().slice(0, 200)
  return trimmed === '' || isNobody(trimmed) ? null : { name: trimmed }
}

function clip(text: string, length: number): string {
  const whole = text.trim()
  return whole.length <= length ? whole : `${whole.slice(0, length - 1)}…`
}
