import { storeContract } from '../store/store.contract.ts'
import { openNodeCoalitionStore } from './node-coalition-store.ts'

storeContract(async () => {
  const store = openNodeCoalitionStore(':memory:')
  return { store, rebuild: async () => store.rebuild() }
})
