import { measureOrganizationFirstLastVoices } from '@evenkeel/analysis/measures/first-last-voices.ts'
import { wholeRecord } from '@evenkeel/analysis/window.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsFor } from './facts-for.ts'

const organizations = ['north', 'south', 'east']
const people = Array.from({ length: 12 }, (_, place) => `zz-${'abcdefghijkl'.charAt(place)}`)
const member = { permissions: ['see-owners'], party: null }

/** Meetings as they went: a row of voices, none of them twice in a row, one of whom may have asked not to be counted. */
const anyTalk = fc
  .record({
    meetings: fc.array(fc.array(fc.constantFrom(...people), { minLength: 1, maxLength: 30 }), {
      minLength: 3,
      maxLength: 8,
    }),
    // Somebody of no organization is in nobody's sum.
    loner: fc.boolean(),
    uncounted: fc.option(fc.constantFrom(...people), { freq: 3 }),
  })
  .map(({ meetings, loner, uncounted }): Facts => {
    const builder = buildFacts().organization(...organizations)
    people.forEach((person, place) => {
      builder.person(person, loner && place === 11 ? undefined : organizations[place % organizations.length])
    })
    const rows = meetings.map((voices) => voices.filter((voice, place) => voice !== voices[place - 1]))
    rows.forEach((voices, place) => {
      const turns: Record<string, number> = {}
      for (const voice of voices) if (voice !== uncounted) turns[voice] = (turns[voice] ?? 0) + 1
      builder.meeting(`m${place}`, { date: `2025-0${place + 1}-06`, present: people, turns })
    })
    const facts = builder.facts()
    rows.forEach((voices, place) => {
      const counts = new Map<string, number>()
      voices.forEach((to, at) => {
        const from = voices[at - 1]
        if (from === undefined || from === uncounted || to === uncounted) return
        counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1)
      })
      for (const [pair, count] of counts) {
        const [from = '', to = ''] = pair.split(' ')
        facts.transitions.push({ meeting: `m${place}`, from, to, count })
      }
    })
    return { ...facts, notMeasured: uncounted === null ? [] : [uncounted] }
  })

test('which organization opens and closes meetings is the same from a member’s facts as from all of them', () => {
  let measured = 0
  fc.assert(
    fc.property(anyTalk, fc.option(fc.constantFrom(...people)), (facts, party) => {
      const given = factsFor({ ...facts, consents: organizations }, { ...member, party })
      expect(Facts.parse(given)).toEqual(given)
      // What one sees of oneself can leave too few others beside it.
      if (given.withheld?.organizations.length !== 0 || given.withheld.meetings.length > 0) return
      const full = measureOrganizationFirstLastVoices(facts, wholeRecord)
      expect(measureOrganizationFirstLastVoices(given, wholeRecord)).toEqual(full)
      if (full.status === 'measured') measured++
    }),
    { numRuns: 200 },
  )
  expect(measured).toBeGreaterThan(50)
})

test('it is withheld where an organization or a meeting is left out, and from viewers', () => {
  fc.assert(
    fc.property(anyTalk, fc.boolean(), (facts, isViewer) => {
      const small = {
        ...facts,
        memberships: facts.memberships.filter(({ person }) => person !== 'zz-c' && person !== 'zz-f'),
      }
      const reader = isViewer ? { permissions: [], party: null } : member
      const given = factsFor(small, reader)
      const isWhole = !isViewer && given.withheld?.organizations.length === 0 && given.withheld.meetings.length === 0
      expect(isWhole).toBe(false)
      expect(measureOrganizationFirstLastVoices(given, wholeRecord).status).toBe('withheld')
    }),
    { numRuns: 40 },
  )
})

test('nobody but the reader is named as the first or last voice, and one row of each meeting at most', () => {
  fc.assert(
    fc.property(anyTalk, fc.option(fc.constantFrom(...people)), (facts, party) => {
      const given = factsFor(facts, { ...member, party })
      for (const end of ['opened', 'closed'] as const) {
        const rows = given.speaking.filter((row) => row[end] === true)
        expect(new Set(rows.map(({ meeting }) => meeting)).size).toBe(rows.length)
        expect(rows.filter(({ person }) => people.includes(person) && person !== party)).toEqual([])
      }
    }),
    { numRuns: 100 },
  )
})
