import { addFailure, newTally, type Fault, type FaultResult } from '../fault.ts'
import { openServerUnderFaults } from './server-under-faults.ts'
import { simulate } from './simulate.ts'

/** The chain is verified and the projections are built again in every so many-th history. */
const SOUNDNESS_EVERY = 20

async function simulateMany(count: number, seed: number): Promise<FaultResult> {
  const tally = newTally()
  const server = openServerUnderFaults()
  let commands = 0
  let faults = 0
  let events = 0
  const start = performance.now()
  for (let number = 0; number < count; number++) {
    const own = seed * 1_000_003 + number
    try {
      const end = await simulate(own, server, number % SOUNDNESS_EVERY === 0)
      for (const { kind, words } of end.wrong) addFailure(tally, kind, 1, `${words} (seed ${own})`)
      commands += end.commands
      faults += end.faults
      events += end.events
    } catch (error) {
      addFailure(tally, 'corrupt', 1, `${error instanceof Error ? (error.stack ?? '') : String(error)} (seed ${own})`)
    }
  }
  const rate = (count / ((performance.now() - start) / 1000)).toFixed(0)
  return { count, ...tally, figures: `${commands} commands, ${faults} faults, ${events} events, ${rate} histories/s` }
}

export const simulation: Fault = {
  name: 'simulation',
  unit: 'histories',
  short: 500,
  full: 100_000,
  run: simulateMany,
}
