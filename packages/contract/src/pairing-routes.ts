import {
  ApprovePairingRequest,
  ApprovePairingResponse,
  PollPairingRequest,
  PollPairingResponse,
  StartPairingResponse,
} from './pairing.ts'
import { StartPairingRequest } from './start-pairing.ts'

/** The doors by which a device comes to a token of its own; the extension has room for these alone. */
export const pairingRoutes = {
  startPairing: {
    method: 'POST',
    path: '/v1/pairings',
    access: 'open',
    request: StartPairingRequest,
    response: StartPairingResponse,
  },
  pollPairing: {
    method: 'POST',
    path: '/v1/pairings/poll',
    access: 'open',
    request: PollPairingRequest,
    response: PollPairingResponse,
  },
  approvePairing: {
    method: 'POST',
    path: '/v1/pairings/approve',
    access: 'signed-in',
    request: ApprovePairingRequest,
    response: ApprovePairingResponse,
  },
} as const
