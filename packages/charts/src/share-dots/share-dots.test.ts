import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutShareDots, type ShareDotsData, type SharePart } from './layout.ts'
import { readShareDots, readSharePart } from './reading.ts'
import { shareDotsExamples } from './share-dots.examples.ts'
import { shareDotsTable } from './table.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

const anyPart = fc.record({
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  state: fc.constantFrom('measured', 'silent', 'absent', 'not-invited', 'not-measured'),
  value: share,
  target: fc.option(share),
  chance: fc.option(fc.tuple(share, share)),
})

const anyData = fc.array(anyPart, { minLength: 1, maxLength: 60 }).map((parts): ShareDotsData => ({
  whole: '100 turns',
  unit: 'turns',
  parties: 'people',
  targetKind: 'equal share',
  parts: parts.map(({ name, state, value, target, chance }, index): SharePart => {
    const measured = state === 'measured' ? value : null
    return {
      id: String(index),
      name,
      state,
      share: state === 'silent' ? 0 : measured,
      amount: measured === null ? null : Math.round(measured * 100),
      target,
      chance: chance === null ? null : { low: Math.min(...chance), high: Math.max(...chance) },
    }
  }),
}))

const anyWidth = fc.integer({ min: 280, max: 1600 })

test('every dot, target and band lies within the plot, whatever the data and the width', () => {
  fc.assert(
    fc.property(anyData, anyWidth, (data, width) => {
      const { plot, rows } = layoutShareDots(data, width)
      expect(rows).toHaveLength(Math.min(40, data.parts.length))
      for (const { dotX, targetX, chance, row } of rows) {
        const ends = [dotX, targetX, chance?.x ?? null, chance === null ? null : chance.x + chance.width]
        for (const x of ends.filter((end) => end !== null)) {
          expect(x).toBeGreaterThanOrEqual(plot.left - 0.001)
          expect(x).toBeLessThanOrEqual(plot.right + 0.001)
        }
        expect(row.markY).toBeLessThan(plot.bottom)
      }
    }),
  )
})

test('where all shares are small they carry a decimal, in the rows, in the sentence and in what is read of a mark', () => {
  const data: ShareDotsData = {
    whole: '1,000 turns',
    unit: 'turns',
    parties: 'organizations',
    targetKind: 'equal share',
    parts: [0.032, 0.028].map((value, index) => ({
      id: String(index),
      name: `Group ${index}`,
      state: 'measured',
      share: value,
      amount: Math.round(value * 1000),
      target: 0.025,
      chance: { low: 0.026, high: 0.029 },
    })),
  }
  expect(layoutShareDots(data, 900).rows.map(({ row }) => row.value)).toEqual(['3.2% · 32 turns', '2.8% · 28 turns'])
  expect(readShareDots(data)).toContain('Group 0 has the most, 3.2%, and Group 1 has the least, 2.8%')
  expect(data.parts.map((part) => readSharePart(part, data))[0]).toBe(
    'Group 0: 3.2% (32 turns), equal share 2.5%, outside the 2.6% to 2.9% that chance alone would give.',
  )
})

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(anyData, anyWidth, (data, width) => {
      expect(layoutShareDots({ ...data, parts: data.parts.toReversed() }, width)).toEqual(layoutShareDots(data, width))
    }),
  )
})

test('who was absent, not invited or not measured has no dot, who was silent has one at zero', () => {
  const { rows, plot } = layoutShareDots(shareDotsExamples.usual, 640)
  const without = rows.filter(({ part }) => ['absent', 'not-invited', 'not-measured'].includes(part.state))
  expect(without.map(({ dotX, stateWord }) => [dotX, stateWord])).toEqual([
    [null, 'absent'],
    [null, 'not invited'],
    [null, 'not measured'],
  ])
  const silent = rows.filter(({ part }) => part.state === 'silent')
  expect(silent.map(({ dotX, stateWord }) => [dotX, stateWord])).toEqual([[plot.left, 'silent']])
})

test('the sentence says who has most and least, the n, who is beyond chance, and each state apart', () => {
  expect(readShareDots(shareDotsExamples.usual)).toBe(
    'Of 120 speaking turns in 8 meetings, Amara Okafor has the most, 42%, and Farid Haddad has the least, 0% (of 6 people); Amara Okafor and Farid Haddad lie outside what chance alone would give; 1 silent, 1 absent, 1 not invited, 1 not measured.',
  )
})

test('a line says its share, its target and whether chance alone would give it', () => {
  const data = shareDotsExamples.usual
  const [first, second] = data.parts.map((part) => readSharePart(part, data))
  expect(first).toBe(
    'Amara Okafor: 42% (50 turns), equal share 17%, outside the 8% to 26% that chance alone would give.',
  )
  expect(second).toContain('within the 8% to 26%')
})

test('too little to say is an answer with its reason', () => {
  expect(readShareDots(shareDotsExamples.empty)).toMatch(/^Not enough data\. Speaking was measured in 1 meeting/u)
})

test('the table holds every party, those beyond the plot too, and no zero where nothing was measured', () => {
  expect(shareDotsTable(shareDotsExamples.many).rows).toHaveLength(200)
  const absent = shareDotsTable(shareDotsExamples.usual).rows.find((row) => row[1] === 'absent')
  expect(absent?.slice(2)).toEqual([null, null, null, null, null])
})

test('equal shares stand in the order of their names', () => {
  const parts = ['Emi', 'Ben', 'Dele'].map((name, index): SharePart => {
    return { id: String(index), name, state: 'measured', share: 0.2, amount: 2, target: null, chance: null }
  })
  const { rows } = layoutShareDots({ ...shareDotsExamples.one, parts }, 640)
  expect(rows.map(({ part }) => part.name)).toEqual(['Ben', 'Dele', 'Emi'])
})

test('those who share the first or the last place are all named, and equal shares are called equal', () => {
  const parts = [0.4, 0.4, 0.1, 0.1].map((share, index): SharePart => {
    return { id: String(index), name: `P${index}`, state: 'measured', share, amount: null, target: null, chance: null }
  })
  expect(readShareDots({ ...shareDotsExamples.one, parts })).toContain(
    'P0 and P1 have the most, 40%, and P2 and P3 have the least, 10%',
  )
  expect(readShareDots({ ...shareDotsExamples.one, parts: parts.slice(0, 2) })).toContain('all have the same, 40%')
})

test('the sentence says what would have to move for each to have what it declared', () => {
  const data: ShareDotsData = { ...shareDotsExamples.usual, toMove: 0.28 }
  expect(readShareDots({ ...data, targetKind: 'declared level' })).toContain(
    '; 28% of the turns would have to move for each to have the share of its declared level;',
  )
  expect(readShareDots({ ...data, toMove: 0 })).toContain('; each has an equal share;')
})

test('many beyond chance are counted, not listed', () => {
  const parts = Array.from({ length: 9 }, (_, index): SharePart => {
    const chance = { low: 0.2, high: 0.3 }
    return { id: String(index), name: `P${index}`, state: 'measured', share: 0.1, amount: 1, target: null, chance }
  })
  expect(readShareDots({ ...shareDotsExamples.one, parts })).toContain(
    '9 of 9 lie outside what chance alone would give',
  )
})

test('names of two stand above their rows in full where a narrow column beside them would cut them', () => {
  const name = 'Bartholomew Okonjo-Lindqvist after Oluwaseun Adeyinka-Marchetti'
  const { usual } = shareDotsExamples
  const parts = usual.parts.map((part, index) => (index === 0 ? { ...part, name } : part))
  const cutAt = (namesAbove: boolean): readonly boolean[] =>
    layoutShareDots({ ...usual, parts, namesAbove }, 900).rows.map(({ row }) => row.name.cut)
  expect(cutAt(false)).toContain(true)
  expect(cutAt(true)).not.toContain(true)
})
