import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Reading } from '@evenkeel/domain/reading.ts'

/** What is older than the charter lets figures and quotes be kept. */
export interface Old {
  readonly meetings: ReadonlySet<string>
  /** Items that are closed or gone: an open one keeps the words that it rests on. */
  readonly items: ReadonlySet<string>
}

/** Returns the day so many months before an instant; the 29th to the 31st count as the 28th, which every month has. */
export function monthsBefore(at: string, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = at.slice(0, 10).split('-').map(Number)
  const count = year * 12 + (month - 1) - months
  const pad = (value: number, places: number): string => String(value).padStart(places, '0')
  return `${pad(Math.max(1, Math.floor(count / 12)), 4)}-${pad((((count % 12) + 12) % 12) + 1, 2)}-${pad(Math.min(day, 28), 2)}`
}

/** Returns an entry's body without the speaking figures and quotes that are too old to keep. */
export function withoutOld(body: EventBody, old: Old): EventBody {
  if (body.type === 'speaking.recorded') {
    return old.meetings.has(body.meeting) ? { ...body, speaking: [], transitions: [] } : body
  }
  if (body.type === 'item.recorded' && old.items.has(body.item.id)) {
    return { ...body, item: { ...body.item, evidence: { ...body.item.evidence, quote: '' } } }
  }
  if (body.type === 'item.sighted' && body.said?.quote !== undefined && old.items.has(body.item)) {
    return { ...body, said: { ...body.said, quote: '' } }
  }
  if (body.type === 'decision.recorded' && old.meetings.has(body.decision.meeting)) {
    return { ...body, decision: { ...body.decision, evidence: { ...body.decision.evidence, quote: '' } } }
  }
  return body
}

/** Returns a reading without what would be too old to keep as soon as it is recorded. */
export function readingWithoutOld(reading: Reading, before: CalendarDate): Reading {
  return {
    ...reading,
    meetings: reading.meetings.map((meeting) => {
      if (meeting.date === null || meeting.date >= before) return meeting
      return {
        ...meeting,
        speaking: [],
        transitions: [],
        items: meeting.items.map((item) => (item.done ? { ...item, quote: '' } : item)),
        decisions: meeting.decisions.map((decision) => ({ ...decision, quote: '' })),
      }
    }),
  }
}
