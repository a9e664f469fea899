import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitmentVerdicts } from './commitment-verdicts.ts'
import { sinceDays } from './item-days.ts'
import { talkOfOrganizations, talkOfPeople } from './measures/talk-at-meetings.ts'
import { arbitraryFacts } from './testing/arbitrary-facts.ts'
import { restrictToWindow } from './window.ts'

const day = fc.option(
  fc
    .integer({ min: 1, max: 24 })
    .map((month) => `${month > 12 ? 2025 : 2024}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-10`),
  { nil: null },
)

test('who talked at the meetings of a span of time is what is read from these meetings alone', () => {
  fc.assert(
    fc.property(
      arbitraryFacts,
      day,
      day,
      fc.constantFrom(talkOfPeople, talkOfOrganizations),
      (facts, from, to, talk) => {
        const part = restrictToWindow(facts, { from, to })
        expect(talk(part)).toEqual(talk({ ...part }))
      },
    ),
    { numRuns: 200 },
  )
})

test('what became of a commitment, and when it was written down, does not hang on where it stands among the items', () => {
  fc.assert(
    fc.property(arbitraryFacts, day, day, (facts, from, to) => {
      const window = { from, to }
      const turned = { ...facts, items: facts.items.toReversed() }
      const verdicts = (asked: typeof facts) =>
        new Map(commitmentVerdicts(asked, window).commitments.map(({ item, verdict }) => [item.id, verdict]))
      expect(verdicts(turned)).toEqual(verdicts(facts))
      const part = restrictToWindow(facts, window)
      expect(sinceDays(part)).toEqual(sinceDays({ ...part }))
    }),
    { numRuns: 200 },
  )
})
