import { env } from 'cloudflare:workers'
import { aimsContract } from '../store/aims.contract.ts'
import { protectingContract } from '../store/protecting.contract.ts'
import { pulsesContract } from '../store/pulses.contract.ts'
import { mergingContract } from '../store/merging.contract.ts'
import { undoContract } from '../store/undo.contract.ts'
import { conflictContract } from '../store/conflict.contract.ts'
import { storeContract, type StoreUnderTest } from '../store/store.contract.ts'
import type { CoalitionStore } from '../ports.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

let made = 0

async function make(): Promise<StoreUnderTest> {
  made += 1
  const stub = (env as unknown as WorkerEnvironment).COALITIONS.getByName(`coalition-${made}`)
  return {
    store: stub as unknown as CoalitionStore,
    rebuild: async () => await stub.rebuild(),
    verify: async (known) => await stub.verify(known),
  }
}

protectingContract(make)
aimsContract(make)
pulsesContract(make)
storeContract(make)
conflictContract(make)
mergingContract(make)
undoContract(make)
