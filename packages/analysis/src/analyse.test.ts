import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Analysis, analyse } from './analyse.ts'
import type { MeasureResult } from './measure.ts'
import { arbitraryFacts } from './testing/arbitrary-facts.ts'
import { twoStories } from './testing/two-stories.ts'
import { wholeRecord } from './window.ts'

const figures = (analysis: Analysis) =>
  analysis.measures.map(({ id, result }) => ({
    id,
    status: result.status,
    n: result.status === 'withheld' ? null : result.n,
    value: result.status === 'measured' ? result.value : null,
    values: result.status === 'measured' ? result.rows.map((row) => row.value ?? -1).toSorted((a, b) => a - b) : [],
  }))

test('every answer on any facts is a number with its n, or a reason: no NaN, no undefined, nothing thrown', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const analysis = analyse(facts, wholeRecord)
      expect(analysis.measures.filter(({ result }) => !isAnAnswer(result))).toEqual([])
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    }),
    { numRuns: 60 },
  )
})

test('the same facts give the same analysis to the last digit', () => {
  const facts = twoStories({ champion: true, silent: true })
  expect(analyse(structuredClone(facts), wholeRecord)).toEqual(analyse(facts, wholeRecord))
})

test('renaming every party changes no figure', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      // The same order of names, so that ties are broken alike.
      const renamed = renameParties(facts, (id) => `x-${id}`)
      expect(figures(analyse(renamed, wholeRecord))).toEqual(figures(analyse(facts, wholeRecord)))
    }),
    { numRuns: 40 },
  )
})

test('somebody who is only in the register, or was only ever absent, changes no figure of talk or work', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const more = structuredClone(facts)
      more.parties.push({ id: 'zoe', kind: 'person', name: 'zoe', level: null, directlyAffected: false })
      const [meeting] = more.meetings.filter(({ id }) => more.attendance.some((row) => row.meeting === id))
      if (meeting !== undefined) {
        more.attendance.push({ meeting: meeting.id, person: 'zoe', organization: null, state: 'absent', role: null })
      }
      const concerned = (analysis: Analysis) => figures(analysis).filter(({ id }) => id !== 'attendance-share')
      expect(concerned(analyse(more, wholeRecord))).toEqual(concerned(analyse(facts, wholeRecord)))
    }),
    { numRuns: 40 },
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

/** A finite number over cases that there were, or a sentence that says what is missing. */
function isAnAnswer(result: MeasureResult): boolean {
  if (result.status === 'withheld') return !('n' in result) && result.reason.endsWith('.')
  if (result.status !== 'measured') return result.reason.endsWith('.')
  const shares = result.rows.flatMap((row) => (row.share === null ? [] : [row.share]))
  return (
    Number.isFinite(result.value) &&
    result.n > 0 &&
    result.sentence.endsWith('.') &&
    shares.every((share) => share >= 0 && share <= 1)
  )
}

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
  return renamed
}
