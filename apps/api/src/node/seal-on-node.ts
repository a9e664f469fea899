import { makeSeal, type LedgerSeal } from '../store/ledger-seal.ts'
import { sha256OnNode } from './digest-on-node.ts'

/** The chain's hash and salts by Node's own means. */
export const sealOnNode: LedgerSeal = makeSeal(sha256OnNode)
