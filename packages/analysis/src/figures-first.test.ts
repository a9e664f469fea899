import { expect, test } from 'vitest'
import { finish } from './in-parts.ts'
import type { FiguresResult } from './measure.ts'
import { measures } from './registry.ts'
import { simulateCoalition } from './testing/simulated-coalition.ts'
import { twoStories } from './testing/two-stories.ts'
import { wholeRecord, type Window } from './window.ts'

const stories = twoStories({ champion: true, silent: true })
const declared = stories.parties.map((party) => (party.id === 'North' ? { ...party, level: 'core' as const } : party))
const records = [simulateCoalition(7), { ...stories, parties: declared }]
const windows: readonly Window[] = [wholeRecord, { from: '2024-06-01', to: null }]
const early = measures.flatMap(({ id, compute, computeInParts, figures }) =>
  figures === undefined || computeInParts === undefined ? [] : [{ id, compute, computeInParts, figures }],
)

function withoutSentence(answer: FiguresResult): object {
  if (answer.status !== 'measured') return answer
  const { sentence: _, ...figures } = answer
  return figures
}

test.each(early)(
  'the figures of $id are those of its whole answer, and say nothing of chance',
  ({ compute, figures }) => {
    let measured = 0
    for (const facts of records) {
      for (const window of windows) {
        const first = figures({ ...facts }, window)
        expect(compute({ ...facts }, window)).toMatchObject(withoutSentence(first))
        expect(Object.keys(first).filter((key) => key === 'band' || key === 'interval')).toEqual([])
        // What crosses to a page is plain.
        expect(structuredClone(first)).toEqual(first)
        if (first.status !== 'measured') continue
        measured++
        expect(first.sentence).not.toMatch(/chance|usual/)
      }
    }
    expect(measured).toBeGreaterThan(0)
  },
)

test.each(early)(
  '$id answers the same whether its figures were asked for before or not, at once and in parts',
  (one) => {
    for (const facts of records) {
      const [asked, askedInParts] = [{ ...facts }, { ...facts }]
      const whole = one.compute({ ...facts }, wholeRecord)
      one.figures(asked, wholeRecord)
      expect(one.compute(asked, wholeRecord)).toEqual(whole)
      expect(finish(one.computeInParts(askedInParts, wholeRecord))).toEqual(whole)
      expect(one.compute(askedInParts, wholeRecord)).toEqual(whole)
    }
  },
)

test.each(early)('work on $id that was left half-way is not taken for done', ({ compute, computeInParts }) => {
  for (const facts of records) {
    const asked = { ...facts }
    const whole = compute({ ...facts }, wholeRecord)
    const left = computeInParts(asked, wholeRecord)
    left.next()
    left.return(whole)
    expect(compute(asked, wholeRecord)).toEqual(whole)
  }
})
