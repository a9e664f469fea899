import { restoreUnderLoad } from '@evenkeel/api/testing/restore-under-load.ts'
import { addFailure, newTally, type Fault } from '../fault.ts'

/** Backups taken while somebody records, each of which must restore to a beginning of the ledger. */
export const restores: Fault = {
  name: 'restores',
  unit: 'restores',
  short: 20,
  full: 1000,
  run: async (count) => {
    const { restored, wrong, entries } = await restoreUnderLoad(count)
    const tally = newTally()
    for (const words of wrong) addFailure(tally, 'lost', 1, words)
    return { count, ...tally, figures: `${restored} restored from a ledger that grew to ${entries} entries` }
  },
}
