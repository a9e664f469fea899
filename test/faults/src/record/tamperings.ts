import { tryTamperings } from '@evenkeel/api/testing/tamper-ledger.ts'
import { addFailure, newTally, type Fault } from '../fault.ts'

/** Changes made to a ledger behind the server's back, each of which the chain must find out. */
export const tamperings: Fault = {
  name: 'tamperings',
  unit: 'changes',
  short: 600,
  full: 10_000,
  run: async (count, seed) => {
    const { tried, missed } = tryTamperings(count, seed)
    const tally = newTally()
    for (const one of missed) addFailure(tally, 'corrupt', 1, `not found out: ${JSON.stringify(one)} (seed ${seed})`)
    return { count, ...tally, figures: `${tried} of them changed something, all found out but ${missed.length}` }
  },
}
