import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Analysis, analyse } from './analyse.ts'
import { arbitraryFacts } from './testing/arbitrary-facts.ts'
import { twoStories } from './testing/two-stories.ts'
import { restrictToWindow, type Window, wholeRecord } from './window.ts'

const figures = (analysis: Analysis) =>
  analysis.measures.map(({ id, result }) => {
    const measured = result.status === 'measured' ? result : null
    return {
      id,
      status: result.status,
      n: result.status === 'withheld' ? null : result.n,
      value: measured?.value ?? null,
      band: measured?.band ?? null,
      interval: measured?.interval ?? null,
      values: (measured?.rows ?? []).map((row) => row.value ?? -1).toSorted((a, b) => a - b),
    }
  })

test('renaming every party changes no figure', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      // The same order of names, so that ties are broken alike.
      const renamed = renameParties(facts, (id) => `x-${id}`)
      expect(figures(analyse(renamed, wholeRecord))).toEqual(figures(analyse(facts, wholeRecord)))
    }),
    { numRuns: 20 },
  )
})

/** Who was asked and did not come is what these measure. */
const ofThePresent = new Set(['attendance-share', 'presence-states'])

test('somebody who is only in the register, or was only ever absent, changes no figure of talk or work', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const more = structuredClone(facts)
      more.parties.push({ id: 'zoe', kind: 'person', name: 'zoe', level: null, directlyAffected: false })
      const [meeting] = more.meetings.filter(({ id }) => more.attendance.some((row) => row.meeting === id))
      if (meeting !== undefined) {
        more.attendance.push({ meeting: meeting.id, person: 'zoe', organization: null, state: 'absent', role: null })
      }
      const concerned = (analysis: Analysis) => figures(analysis).filter(({ id }) => !ofThePresent.has(id))
      expect(concerned(analyse(more, wholeRecord))).toEqual(concerned(analyse(facts, wholeRecord)))
    }),
    { numRuns: 20 },
  )
})

test('merging two names of one person equals having known it from the start', () => {
  const facts = twoStories({ champion: true, silent: true })
  const split: Facts = structuredClone(facts)
  for (const row of [...split.attendance, ...split.speaking]) {
    if (row.person === 'ada' && Number(row.meeting.slice(1)) % 2 === 1) row.person = 'ada-2'
  }
  for (const row of split.assignments) if (row.party === 'ada' && row.item.endsWith('1')) row.party = 'ada-2'
  expect(figures(analyse(split, wholeRecord))).not.toEqual(figures(analyse(facts, wholeRecord)))
  const merged = renameParties(split, (id) => (id === 'ada-2' ? 'ada' : id))
  expect(analyse(merged, wholeRecord)).toEqual(analyse(facts, wholeRecord))
})

const both: Window = { from: '2024-01-01', to: '2025-12-31' }
const early: Window = { from: '2024-01-01', to: '2024-12-31' }
const late: Window = { from: '2025-01-01', to: '2025-12-31' }

/** What these count is of one meeting or one item each, so that two spans hold together what one holds. */
const additive = [
  'talk-inequality',
  'talk-inequality-organizations',
  'effective-speakers',
  'effective-speakers-organizations',
  'talk-to-move',
  'talk-to-move-organizations',
  'talk-against-level',
  'who-follows-whom',
  'who-follows-whom-organizations',
  'first-last-voices',
  'presence-states',
  'attendance-against-level',
  'affected-presence',
  'item-completeness',
  'ownership-inequality',
  'owner-concentration',
  'elephant-factor',
  'work-against-level',
  'carried-over',
  'roles-carried',
  'roles-carried-organizations',
  'credited-contributions',
  'credited-contributions-organizations',
  'approver-share-organizations',
  'convening-share',
  'convening-share-organizations',
  'work-dependence-organizations',
]

test('what two halves of a span count, the span counts', () => {
  let compared = 0
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      // Each span is a reader of its own: nothing that was kept for another may answer.
      const counts = (window: Window) =>
        new Map(
          figures(analyse({ ...facts, parties: [...facts.parties] }, window)).map(({ id, status, n }) => [
            id,
            status === 'measured' ? n : null,
          ]),
        )
      const [whole, first, second] = [counts(both), counts(early), counts(late)]
      for (const id of additive) {
        const parts = [whole.get(id), first.get(id), second.get(id)]
        const [all, before, after] = parts
        if (typeof all !== 'number' || typeof before !== 'number' || typeof after !== 'number') continue
        compared++
        expect([id, all]).toEqual([id, before + after])
      }
    }),
    { numRuns: 30 },
  )
  expect(compared).toBeGreaterThan(30)
})

/** A look at the notes after the span tells what became of an item in it, and items from before it were open in it. */
const looksBeyond = new Set([
  'commitments-on-time',
  'commitments-kept-people',
  'commitments-kept-organizations',
  'commitments-kept-pairs',
  'commitments-kept-pairs-organizations',
  'open-load',
  'open-load-people',
])

test('what lies outside a span changes no figure of it', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const within = restrictToWindow(facts, early)
      const concerned = (from: Facts) => figures(analyse(from, early)).filter(({ id }) => !looksBeyond.has(id))
      expect(concerned({ ...within, parties: [...within.parties] })).toEqual(concerned(facts))
    }),
    { numRuns: 20 },
  )
})

test('the order in which the record tells of meetings, people and items changes no figure', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const turned: Facts = {
        ...facts,
        parties: facts.parties.toReversed(),
        memberships: facts.memberships.toReversed(),
        meetings: facts.meetings.toReversed(),
        attendance: facts.attendance.toReversed(),
        speaking: facts.speaking.toReversed(),
        transitions: facts.transitions.toReversed(),
        items: facts.items.toReversed(),
        assignments: facts.assignments.toReversed(),
        decisions: facts.decisions.toReversed(),
        resources: facts.resources?.toReversed() ?? [],
        groupMembers: facts.groupMembers?.toReversed() ?? [],
      }
      const rounded = (from: Facts) =>
        figures(analyse(from, wholeRecord)).map(({ id, status, n, value }) => {
          return { id, status, n, value: value === null ? null : Number(value.toPrecision(9)) }
        })
      expect(rounded(turned)).toEqual(rounded(facts))
    }),
    { numRuns: 30 },
  )
})

function renameParties(facts: Facts, rename: (id: string) => string): Facts {
  const renamed = structuredClone(facts)
  for (const party of renamed.parties) {
    party.id = rename(party.id)
    party.name = rename(party.name)
  }
  for (const row of renamed.memberships) {
    row.person = rename(row.person)
    row.organization = rename(row.organization)
  }
  for (const row of [...renamed.attendance, ...renamed.speaking]) row.person = rename(row.person)
  for (const row of renamed.assignments) row.party = rename(row.party)
  for (const row of renamed.resources ?? []) row.organization = rename(row.organization)
  for (const row of renamed.groupMembers ?? []) {
    row.group = rename(row.group)
    row.member = rename(row.member)
  }
  for (const row of renamed.transitions) {
    row.from = rename(row.from)
    row.to = rename(row.to)
  }
  for (const decision of renamed.decisions) {
    if (decision.mover) decision.mover = rename(decision.mover)
    if (decision.seconder) decision.seconder = rename(decision.seconder)
  }
  return renamed
}
