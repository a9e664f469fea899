import type { Command, CommandBody } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { ReadAttendance, ReadDecision, Reading, ReadItem, ReadMeeting } from '@evenkeel/domain/reading.ts'

export interface ItemShorthand {
  readonly text: string
  readonly owner?: string | readonly string[]
  readonly due?: string
  readonly done?: boolean
  readonly line?: number
  readonly confirmed?: boolean
  readonly quote?: string
}

export interface MeetingShorthand {
  readonly title?: string
  readonly date?: string | null
  /** Names, with an organization behind `of`: `Ann Lee of Oak Trust`. */
  readonly present?: readonly string[]
  readonly items?: readonly ItemShorthand[]
  readonly decisions?: readonly string[]
  readonly more?: Partial<ReadMeeting>
}

/** Returns a whole reading of a document from a few words. */
export function buildReading(
  key: string,
  meetings: readonly MeetingShorthand[],
  overrides: Partial<Reading> = {},
): Reading {
  return {
    source: { kind: 'document', key, title: key, url: null },
    complete: true,
    meetings: meetings.map(buildMeeting),
    ...overrides,
  }
}

function buildMeeting(meeting: MeetingShorthand): ReadMeeting {
  return {
    title: meeting.title ?? 'Weekly',
    date: meeting.date === undefined ? '2026-01-05' : meeting.date,
    attendance: (meeting.present ?? []).map(buildAttendance),
    speaking: [],
    speakingMethod: null,
    transitions: [],
    items: (meeting.items ?? []).map(buildItem),
    decisions: (meeting.decisions ?? []).map(buildDecision),
    ...meeting.more,
  }
}

function buildAttendance(words: string): ReadAttendance {
  const [name = '', organization] = words.split(' of ')
  return { party: { name, ...(organization === undefined ? {} : { organization }) }, state: 'present', role: null }
}

function buildItem(item: ItemShorthand, index: number): ReadItem {
  const owners = item.owner === undefined ? [] : typeof item.owner === 'string' ? [item.owner] : item.owner
  const line = item.line ?? 10 + index
  return {
    text: item.text,
    parties: owners.map((name) => ({ party: { name }, role: 'owner' })),
    due: item.due ?? null,
    dueWords: null,
    done: item.done ?? false,
    confirmation: item.confirmed === false ? 'unconfirmed' : 'confirmed',
    locator: { line, endLine: line },
    quote: item.quote ?? `- [${item.done === true ? 'x' : ' '}] ${owners.join(', ')}: ${item.text}`,
    by: 'checklist',
  }
}

function buildDecision(text: string, index: number): ReadDecision {
  return {
    text,
    confirmation: 'confirmed',
    locator: { line: 100 + index, endLine: 100 + index },
    quote: text,
    by: 'heading',
  }
}

/** Returns a source of commands whose ids are the same in every run. */
export function commandMaker(start = 1): (body: CommandBody, at?: string) => Command {
  let number = start
  return (body, at = '2026-01-06T09:00:00Z') => {
    number += 1
    return { id: ulidFrom(1_700_000_000_000 + number, new Uint8Array(10)), at, body }
  }
}
