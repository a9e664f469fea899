import { makeSalts, type LedgerSeal } from '../store/ledger-seal.ts'
import { digestOnNode } from './digest-on-node.ts'

/** The chain's hash and salts by Node's own means. */
export const sealOnNode: LedgerSeal = { sha256: digestOnNode, newSalt: makeSalts() }
