import fc from 'fast-check'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'

export const people = ['ada', 'bea', 'cy', 'dee', 'eli', 'fay', 'gus']
const organizations = ['North', 'South', 'East']
const groups = ['pod', 'circle', 'team', 'crew']
const kinds = ['money', 'space', 'data', 'networks'] as const
const some = fc.subarray(people)
const one = fc.constantFrom(...people)
const day = fc
  .record({
    year: fc.integer({ min: 2024, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((date) => `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`)

/** Draws small coalitions of seven people in three organizations, with every hole that real notes have. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .record({
    meetings: fc.array(
      fc.record({
        date: fc.option(day),
        present: some,
        absent: some,
        turns: fc.dictionary(one, fc.nat({ max: 30 })),
        roles: fc.dictionary(one, fc.constantFrom('chair', 'facilitator', 'note-taker'), { maxKeys: 2 }),
        steps: fc.array(fc.record({ from: one, to: one, count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 6 }),
        isTimed: fc.boolean(),
        decisions: fc.array(
          fc.record({
            mover: fc.option(one),
            seconder: fc.option(one),
            outcome: fc.option(fc.constantFrom('carried', 'failed', 'tabled')),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 12 },
    ),
    items: fc.array(
      fc.record({
        since: day,
        due: fc.option(day),
        owners: fc.subarray(people, { maxLength: 3 }),
        helpers: fc.subarray(people, { maxLength: 2 }),
        others: fc.array(fc.record({ party: one, role: fc.constantFrom('manager', 'approver', 'consultant') }), {
          maxLength: 2,
        }),
        status: fc.constantFrom('open', 'open', 'done', 'dropped'),
        closedAfter: fc.option(fc.integer({ min: 0, max: 3 })),
        sightings: fc.integer({ min: 1, max: 4 }),
        gone: fc.boolean(),
      }),
      { maxLength: 25 },
    ),
    levels: fc.array(fc.option(fc.constantFrom('core', 'active', 'supporting', 'informed')), {
      minLength: 3,
      maxLength: 3,
    }),
    affected: fc.subarray(organizations),
    emptyHanded: fc.subarray(organizations),
    resources: fc.array(
      fc.record({ organization: fc.constantFrom(...organizations), kind: fc.constantFrom(...kinds) }),
      {
        maxLength: 8,
      },
    ),
    seats: fc.array(
      fc.record({ group: fc.constantFrom(...groups), member: fc.constantFrom(...people, ...organizations) }),
      { maxLength: 14 },
    ),
    governance: fc.option(fc.constantFrom('shared', 'lead-organization', 'coordinating-office')),
  })
  .map(({ meetings, items, levels, affected, emptyHanded, resources, seats, governance }) => {
    const builder = buildFacts().organization(...organizations)
    for (const group of groups) builder.group(group)
    people.forEach((person, index) => builder.person(person, [...organizations, undefined][index % 4]))
    meetings.forEach(({ date, present, absent, turns, roles }, index) => {
      const missing = absent.filter((person) => !present.includes(person))
      builder.meeting(`m${index}`, { date, present, absent: missing, turns, roles })
    })
    items.forEach(({ closedAfter, since, due, owners, helpers, status, gone }, index) => {
      const closing = closedAfter === null ? {} : { closedOn: `${Number(since.slice(0, 4)) + closedAfter}-12-30` }
      builder.item(`i${index}`, { since, due, owners, helpers, status, gone, ...(status === 'done' ? closing : {}) })
    })
    const facts = builder.facts()
    meetings.forEach(({ steps, isTimed, decisions }, index) => {
      const meeting = `m${index}`
      for (const step of steps) if (step.from !== step.to) facts.transitions.push({ meeting, ...step })
      for (const row of facts.speaking) if (isTimed && row.meeting === meeting) row.seconds = row.words / 2
      decisions.forEach(({ mover, seconder, outcome }, place) => {
        const evidence = { source: 'source', locator: { line: 1, endLine: 1 }, quote: '' }
        const id = `d${index}-${place}`
        facts.decisions.push({
          id,
          meeting,
          text: id,
          method: null,
          outcome,
          mover,
          seconder,
          confirmation: 'confirmed',
          evidence,
        })
      })
    })
    items.forEach(({ others, sightings }, index) => {
      for (const { party, role } of others) facts.assignments.push({ item: `i${index}`, party, role })
      const item = facts.items[index]
      if (item !== undefined) item.sightings = sightings
    })
    for (const party of facts.parties) {
      const place = organizations.indexOf(party.id)
      if (place === -1) continue
      party.level = levels[place] ?? null
      party.directlyAffected = affected.includes(party.id)
    }
    const once = <Row extends object>(rows: readonly Row[]): Row[] => [
      ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
    ]
    facts.resources = once(resources)
    facts.bringsNothing = emptyHanded.filter((one) => resources.every(({ organization }) => organization !== one))
    facts.groupMembers = once(seats)
    facts.governance = governance
    return facts
  })
