import { mergingContract } from '../store/merging.contract.ts'
import { aimsContract } from '../store/aims.contract.ts'
import { protectingContract } from '../store/protecting.contract.ts'
import { pulsesContract } from '../store/pulses.contract.ts'
import { undoContract } from '../store/undo.contract.ts'
import { conflictContract } from '../store/conflict.contract.ts'
import { storeContract, type StoreUnderTest } from '../store/store.contract.ts'
import { openNodeCoalitionStore } from './node-coalition-store.ts'

async function make(): Promise<StoreUnderTest> {
  const store = openNodeCoalitionStore(':memory:')
  return { store, rebuild: async () => store.rebuild(), verify: async (known) => store.verify(known) }
}

protectingContract(make)
aimsContract(make)
pulsesContract(make)
storeContract(make)
conflictContract(make)
mergingContract(make)
undoContract(make)
