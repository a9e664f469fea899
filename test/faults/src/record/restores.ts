import { restoreUnderLoad } from '@evenkeel/api/testing/restore-under-load.ts'
import { addFailure, newTally, type Fault } from '../fault.ts'

/** Every restore reads a ledger that has grown since the one before: so many go to one ledger, then another is begun. */
const RESTORES_PER_LEDGER = 50

/** Backups taken while somebody records, each of which must restore to a beginning of the ledger. */
export const restores: Fault = {
  name: 'restores',
  unit: 'restores',
  short: 20,
  full: 1000,
  run: async (count) => {
    const tally = newTally()
    let restored = 0
    let longest = 0
    for (let done = 0; done < count; done += RESTORES_PER_LEDGER) {
      const part = await restoreUnderLoad(Math.min(RESTORES_PER_LEDGER, count - done))
      for (const words of part.wrong) addFailure(tally, 'lost', 1, words)
      restored += part.restored
      longest = Math.max(longest, part.entries)
    }
    return { count, ...tally, figures: `${restored} restored from ledgers that grew to ${longest} entries at most` }
  },
}
