import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { makeSeal, type LedgerSeal } from '../store/ledger-seal.ts'

const encoder = new TextEncoder()

/** The chain's hash in plain code: the platform's own digest answers later, which a transaction cannot wait for. */
export const sealOnTheEdge: LedgerSeal = makeSeal((text) => bytesToHex(sha256(encoder.encode(text))))
