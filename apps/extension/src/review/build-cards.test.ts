import type { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import { expect, test } from 'vitest'
import type { MemoryOf } from '../outbox/decision-memory.ts'
import { buildCards } from './build-cards.ts'
import type { DraftCard, ItemCard, MeetingCards } from './draft-card.ts'
import { confirmedItem, planConfirmation, planRefusal, planTakeBack } from './plan-decision.ts'
import { materialOf, notesWith, SOURCE } from './testing/notes.ts'

const WEEK_ONE = notesWith(
  '- [ ] Ana Ruiz: Book the school hall by 12 March 2026',
  '- [ ] Ben Okafor: Draft the call for volunteers',
)
const WEEK_TWO = notesWith(
  '- [x] Ana Ruiz: Book the school hall by 12 March 2026',
  '- [ ] Ben Okafor: Draft the call for volunteers and speakers',
  '- [ ] Ana Ruiz: Print forty flyers',
)

const NOTHING_MORE = { aliases: [], decisions: [], meetings: [], attendance: [], speaking: [] }

function meetingsOf(markdown: string, known: Partial<ReturnType<typeof materialOf>> = {}): MeetingCards[] {
  return buildCards({ ...materialOf(markdown), ...known })
}

function items(meetings: readonly MeetingCards[]): ItemCard[] {
  return meetings.flatMap(({ cards }) => cards.filter((card) => card.kind === 'item'))
}

function decideAll(meetings: readonly MeetingCards[], how: typeof planRefusal, from = 0): MemoryOf[] {
  return meetings.flatMap(({ reading, cards, attendance }) =>
    [...cards, ...(attendance ? [attendance] : [])].map((card: DraftCard, index) => {
      const place = { source: SOURCE, meeting: reading, attendanceConfirmed: false }
      return { id: `memory-${from + index}`, items: [], remembered: how(card, place).remembered }
    }),
  )
}

const confirm: typeof planRefusal = (card, place) => planConfirmation(card, place, null)

test('the first reading of notes is new throughout', () => {
  const meetings = meetingsOf(WEEK_ONE)
  expect(items(meetings).map(({ mark }) => mark)).toEqual(['new', 'new'])
  expect(meetings[0]?.attendance?.mark).toBe('new')
})

test('what was confirmed on this computer is known again without any network', () => {
  const memory = decideAll(meetingsOf(WEEK_ONE), confirm)
  const again = meetingsOf(WEEK_ONE, { memory })
  expect(items(again).map(({ mark }) => mark)).toEqual(['known', 'known'])
  expect(again[0]?.attendance?.mark).toBe('known')
})

test('a week later what was ticked is completed, what was reworded is changed, and what was added is new', () => {
  const memory = decideAll(meetingsOf(WEEK_ONE), confirm)
  expect(items(meetingsOf(WEEK_TWO, { memory })).map(({ mark }) => mark)).toEqual(['completed', 'changed', 'new'])
})

test('a decision on a change takes the place of the earlier one: the next reading finds nothing to decide', () => {
  const first = decideAll(meetingsOf(WEEK_ONE), confirm)
  const second = decideAll(meetingsOf(WEEK_TWO, { memory: first }), confirm, 10)
  const replaced = new Set(second.map(({ remembered }) => remembered.follows))
  const memory = [...first, ...second].filter(({ id }) => !replaced.has(id))
  expect(items(meetingsOf(WEEK_TWO, { memory })).map(({ mark }) => mark)).toEqual(['known', 'known', 'known'])
})

test('what was refused stays away until its words change', () => {
  const memory = decideAll(meetingsOf(WEEK_ONE), planRefusal)
  expect(items(meetingsOf(WEEK_ONE, { memory })).map(({ mark }) => mark)).toEqual(['refused', 'refused'])
  expect(items(meetingsOf(WEEK_TWO, { memory })).map(({ mark }) => mark)).toEqual(['refused', 'new', 'new'])
})

test('a change that was refused leaves the confirmed item known', () => {
  const first = decideAll(meetingsOf(WEEK_ONE), confirm)
  const second = decideAll(meetingsOf(WEEK_TWO, { memory: first }), planRefusal, 10)
  expect(second.slice(0, 3).map(({ remembered }) => remembered.verdict)).toEqual(['confirmed', 'confirmed', 'refused'])
})

test('what another computer confirmed is known from the record, under whatever name the record has for its owner', () => {
  const [hall] = items(meetingsOf(WEEK_ONE))
  if (!hall) throw new Error('no item')
  const ledger: SourceItemsResponse = {
    items: [
      {
        id: 'item-1',
        meeting: null,
        text: hall.item.text,
        due: hall.item.due,
        dueWords: null,
        status: 'open',
        confirmation: 'confirmed',
        evidence: { source: 's', locator: hall.item.locator, quote: hall.item.quote },
        since: '2026-03-05',
        closedAt: null,
        gone: false,
        sightings: 1,
        version: 4,
      },
    ],
    assignments: [{ item: 'item-1', party: 'p', role: 'owner' }],
    parties: [{ id: 'p', kind: 'person', name: 'Ana Maria Ruiz Lopez', level: null, directlyAffected: false }],
    ...NOTHING_MORE,
  }
  expect(items(meetingsOf(WEEK_ONE, { ledger })).map(({ mark }) => mark)).toEqual(['known', 'new'])
  const [ticked] = items(meetingsOf(WEEK_TWO, { ledger }))
  expect(ticked).toMatchObject({ mark: 'completed', earlier: { ledgerItem: 'item-1', ledgerVersion: 4 } })
  const reading = materialOf(WEEK_TWO).reading.meetings[0]
  if (!ticked || !reading) throw new Error('no reading')
  const place = { source: SOURCE, meeting: reading, attendanceConfirmed: false }
  expect(planConfirmation(ticked, place, null).body).toEqual({
    type: 'item.set-status',
    item: 'item-1',
    status: 'done',
  })
})

const WITH_DECISION = WEEK_ONE.replace(
  '### Action items',
  '### Decisions\n\n- Decision: The open house takes place on 18 April.\n\n### Action items',
)

/** The record after another computer sent everything of the notes, the people under their full names. */
function recordOf(markdown: string): SourceItemsResponse {
  const [decision] = materialOf(markdown).reading.meetings[0]?.decisions ?? []
  if (!decision) throw new Error('no decision')
  const person = (id: string, name: string) =>
    ({ id, kind: 'person', name, level: null, directlyAffected: false }) as const
  const present = (id: string) =>
    ({ meeting: 'm', person: id, organization: null, state: 'present', role: null }) as const
  return {
    ...NOTHING_MORE,
    items: [],
    assignments: [],
    parties: [person('a', 'Ana Maria Ruiz'), person('b', 'Ben Okafor')],
    aliases: [{ party: 'a', kind: 'name', alias: 'Ana Ruiz' }],
    meetings: [{ id: 'm', source: 's', title: 'Weekly', date: '2026-03-05' }],
    attendance: [present('a'), present('b')],
    decisions: [
      {
        id: 'd',
        meeting: 'm',
        text: decision.text,
        method: null,
        confirmation: 'confirmed',
        evidence: { source: 's', locator: decision.locator, quote: decision.quote },
      },
    ],
  }
}

test('decisions and attendance that another computer sent are known from the record, and news in them is news', () => {
  const ledger = recordOf(WITH_DECISION)
  const [meeting] = meetingsOf(WITH_DECISION, { ledger })
  const decisionOf = (one: MeetingCards | undefined) => one?.cards.find((card) => card.kind === 'decision')
  expect(decisionOf(meeting)).toMatchObject({ mark: 'known', earlier: { ledgerItem: 'd' } })
  expect(meeting?.attendance?.mark).toBe('known')
  const [other] = meetingsOf(WITH_DECISION.replace('18 April', '19 April').replace('Ben Okafor', 'Cleo Marsh'), {
    ledger,
  })
  expect(decisionOf(other)?.mark).toBe('new')
  expect(other?.attendance?.mark).toBe('changed')
  const [nextWeek] = meetingsOf(WITH_DECISION.replace('5 March', '12 March'), { ledger })
  expect([decisionOf(nextWeek)?.mark, nextWeek?.attendance?.mark]).toEqual(['new', 'new'])
})

test('a decision that was sent is taken back by its name in the record, attendance is not', () => {
  const [meeting] = meetingsOf(WITH_DECISION)
  const decision = meeting?.cards.find((card) => card.kind === 'decision')
  if (!decision || !meeting?.attendance) throw new Error('no card')
  expect(planTakeBack(decision, 'd')).toEqual({ type: 'decision.withdraw', decision: 'd' })
  expect(planTakeBack(decision, null)).toBeNull()
  expect(planTakeBack(meeting.attendance, 'd')).toBeNull()
})

test('confirming an item sends that item alone, with its meeting and without the attendance that nobody confirmed', () => {
  const meetings = meetingsOf(WEEK_ONE)
  const [card] = items(meetings)
  const meeting = meetings[0]?.reading
  if (!card || !meeting) throw new Error('no card')
  const place = { source: SOURCE, meeting, attendanceConfirmed: false }
  const body = planConfirmation(card, place, null).body
  expect(body).toMatchObject({
    type: 'reading.record',
    reading: {
      source: SOURCE,
      complete: false,
      meetings: [
        {
          date: '2026-03-05',
          attendance: [],
          speaking: [],
          transitions: [],
          decisions: [],
          items: [{ confirmation: 'confirmed' }],
        },
      ],
    },
  })
  expect(body?.type === 'reading.record' && body.reading.meetings[0]?.items).toHaveLength(1)
  const after = planConfirmation(card, { ...place, attendanceConfirmed: true }, null).body
  expect(after?.type === 'reading.record' && after.reading.meetings[0]?.attendance).toHaveLength(2)
  expect(planRefusal(card, place).body).toBeNull()
})

test('an edit replaces words, owner and date, and keeps the quote that it was made from', () => {
  const [card] = items(meetingsOf(WEEK_ONE))
  if (!card) throw new Error('no card')
  const edited = confirmedItem(card.item, {
    text: 'Book the hall',
    owners: ['Dara Lind', 'Ana Ruiz'],
    due: '2026-04-01',
  })
  expect(edited).toMatchObject({ text: 'Book the hall', due: '2026-04-01', dueWords: null, quote: card.item.quote })
  expect(edited.parties.map(({ party, role }) => [party.name, role])).toEqual([
    ['Dara Lind', 'owner'],
    ['Ana Ruiz', 'helper'],
  ])
  const untouched = {
    text: card.item.text,
    owners: card.item.parties.map(({ party }) => party.name),
    due: card.item.due,
  }
  expect(confirmedItem(card.item, untouched)).toEqual({ ...card.item, confirmation: 'confirmed' })
})
