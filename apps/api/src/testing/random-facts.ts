import type { Facts } from '@evenkeel/domain/facts.ts'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import fc from 'fast-check'

export const randomPeople = Array.from({ length: 14 }, (_, index) => `zz-${'abcdefghijklmn'.charAt(index)}`)
export const randomOrganizations = ['north', 'south', 'east', 'west']

const some = fc.subarray(randomPeople)
const day = fc
  .record({ year: fc.integer({ min: 2024, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-11`)

const meeting = fc.record({
  date: fc.option(day, { freq: 8 }),
  present: some,
  absent: some,
  turns: fc.dictionary(fc.constantFrom(...randomPeople), fc.nat({ max: 30 })),
  stoodFor: fc.dictionary(fc.constantFrom(...randomPeople), fc.constantFrom(...randomOrganizations), { maxKeys: 3 }),
  steps: fc.array(
    fc.record({
      from: fc.constantFrom(...randomPeople),
      to: fc.constantFrom(...randomPeople),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 4 },
  ),
})

const item = fc.record({
  since: day,
  due: fc.option(day),
  owners: fc.subarray([...randomPeople, 'north', 'pod'], { maxLength: 3 }),
  helpers: fc.subarray(randomPeople, { maxLength: 2 }),
  status: fc.constantFrom('open' as const, 'open' as const, 'done' as const, 'dropped' as const),
  closedOn: day,
  manager: fc.option(fc.constantFrom(...randomPeople)),
  approver: fc.option(fc.constantFrom(...randomPeople)),
})

/** Small coalitions of fourteen people, some of whom changed organizations, have none, or asked not to be counted. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    belongs: fc.array(fc.option(fc.constantFrom(...randomOrganizations), { freq: 9 }), {
      minLength: 14,
      maxLength: 14,
    }),
    changes: fc.dictionary(fc.constantFrom(...randomPeople), fc.constantFrom(...randomOrganizations), { maxKeys: 2 }),
    meetings: fc.array(meeting, { maxLength: 10 }),
    items: fc.array(item, { maxLength: 20 }),
    notMeasured: fc.subarray(randomPeople, { maxLength: 3 }),
    consents: fc.subarray(randomOrganizations),
    levels: fc.array(fc.option(fc.constantFrom('core' as const, 'active' as const, 'informed' as const)), {
      minLength: 4,
      maxLength: 4,
    }),
    affected: fc.subarray(randomOrganizations),
    decidedAt: fc.array(
      fc.record({
        at: fc.nat({ max: 9 }),
        mover: fc.option(fc.constantFrom(...randomPeople)),
        outcome: fc.constantFrom('carried' as const, 'failed' as const),
      }),
      { maxLength: 24 },
    ),
    bringing: fc.subarray(randomOrganizations),
    seats: fc.subarray([...randomPeople, ...randomOrganizations]),
  })
  .map((random) => {
    const { belongs, changes, meetings, items, notMeasured, consents, levels, affected, decidedAt, bringing, seats } =
      random
    const builder = buildFacts()
      .organization(...randomOrganizations)
      .group('pod')
      .group('circle')
      .group('team')
    randomPeople.forEach((person, index) => builder.person(person, belongs[index] ?? undefined))
    meetings.forEach(({ absent, turns, ...rest }, index) => {
      builder.meeting(`m${index}`, {
        ...rest,
        absent: absent.filter((person) => !rest.present.includes(person)),
        turns: Object.fromEntries(Object.entries(turns).filter(([person]) => !notMeasured.includes(person))),
      })
    })
    items.forEach(({ closedOn, since, due, owners, helpers, status }, index) => {
      const closing = status === 'done' ? { closedOn } : {}
      builder.item(`i${index}`, { since, due, owners, helpers, status, ...closing })
    })
    const facts = builder.facts()
    items.forEach(({ manager, approver }, index) => {
      if (approver !== null) facts.assignments.push({ item: `i${index}`, party: approver, role: 'approver' })
      if (manager !== null) facts.assignments.push({ item: `i${index}`, party: manager, role: 'manager' })
    })
    for (const party of facts.parties) {
      party.level = levels[randomOrganizations.indexOf(party.id)] ?? null
      party.directlyAffected = affected.includes(party.id)
    }
    decidedAt.forEach(({ at, mover, outcome }, index) => {
      const evidence = { source: 'source', locator: { line: 1, endLine: 1 }, quote: '' }
      const id = `d${index}`
      if (at < meetings.length) {
        const said = { text: id, method: null, mover, outcome, confirmation: 'confirmed' as const, evidence }
        facts.decisions.push({ id, meeting: `m${at}`, ...said })
      }
    })
    for (const row of facts.attendance) {
      row.organization = meetings[Number(row.meeting.slice(1))]?.stoodFor[row.person] ?? null
    }
    meetings.forEach(({ steps }, index) => {
      const heard = new Set(facts.speaking.flatMap((row) => (row.meeting === `m${index}` ? [row.person] : [])))
      for (const step of steps) {
        // Only who took a turn follows anybody.
        const isHeard = heard.has(step.from) && heard.has(step.to)
        if (step.from !== step.to && isHeard) facts.transitions.push({ meeting: `m${index}`, ...step })
      }
    })
    for (const [person, organization] of Object.entries(changes)) {
      facts.memberships.push({ person, organization, since: '2025-01-01', until: null })
    }
    const byPerson = (left: { meeting: string; person: string }, right: { meeting: string; person: string }): number =>
      left.meeting === right.meeting ? (left.person < right.person ? -1 : 1) : left.meeting < right.meeting ? -1 : 1
    facts.attendance.sort(byPerson)
    facts.speaking.sort(byPerson)
    const kinds = ['money', 'space', 'data', 'networks'] as const
    const resources = bringing.flatMap((organization, place) =>
      kinds.slice(0, place + 1).map((kind) => ({ organization, kind })),
    )
    const groups = ['pod', 'circle', 'team']
    const groupMembers = seats.flatMap((member, place) =>
      groups.filter((_, group) => place % 3 === group || place % 4 === group).map((group) => ({ group, member })),
    )
    return { ...facts, notMeasured, consents, resources, groupMembers }
  })
