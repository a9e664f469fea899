import { anyPast } from '@evenkeel/api/testing/isolation/planted.ts'
import { runIsolation } from '@evenkeel/api/testing/isolation/matrix.ts'
import fc from 'fast-check'
import { addFailure, newTally, type Fault } from '../fault.ts'

/** Everybody asks every door for everything, once with plain coalitions, then with random pasts, until so many questions were asked. */
export const isolation: Fault = {
  name: 'isolation',
  unit: 'questions',
  short: 5000,
  full: 50_000,
  run: async (count, seed) => {
    const tally = newTally()
    let asked = 0
    for (let round = 0; asked < count; round++) {
      const [river = [], hill = []] = round === 0 ? [] : fc.sample(anyPast, { numRuns: 2, seed: seed + round })
      const { cells, leaks } = await runIsolation({ pasts: { river, hill } })
      for (const words of leaks) addFailure(tally, 'corrupt', 1, `${words} (seed ${seed}, round ${round})`)
      asked += cells
    }
    return { count: asked, ...tally, figures: `${tally.corrupt} leaks` }
  },
}
