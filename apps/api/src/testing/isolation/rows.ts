import { permissionNames } from '@evenkeel/contract/permission.ts'
import type { CoalitionRouteName } from '@evenkeel/contract/routes.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { Place } from './world.ts'

/** What a request names beside the coalition: a thing of that coalition, of the other one, or none that there is. */
export type Named = 'own' | 'other' | 'guessed'

/** What is asked of a place once and again by those who must not get it, so that it is there to the end. */
export interface Bait {
  readonly member: string
  readonly device: string
  readonly key: string
  readonly invitation: string
}

export interface Wanted {
  /** Returns the identifier to name, of the sort that the place can make anew for somebody who may use it up. */
  readonly of: (sort: keyof Bait) => Promise<string>
  /** The place whose things are named, null for guesses. */
  readonly place: Place | null
  /** A number that no other request has. */
  readonly serial: number
}

export interface Row {
  /** Whether a request names a thing beside the coalition. */
  readonly isNaming: boolean
  readonly query?: (wanted: Wanted) => string
  readonly body?: (wanted: Wanted) => unknown
  /** The code with which a thing is not there; null where the answer is a success that shows nothing. */
  readonly missing?: string
}

const plain: Row = { isNaming: false }

/** As long as real identifiers are. */
export const guess = '01KE5FR2T0ZZZZZZZZZZZZZZZZ'

const at = '2026-01-06T09:00:00Z'

function setStatus({ place, serial }: Wanted): object {
  const id = ulidFrom(1_600_000_000_000 + serial, new Uint8Array(10))
  const item = place?.item ?? `${guess}-5`
  return { id, at, body: { type: 'item.set-status', item, status: serial % 2 ? 'done' : 'open' } }
}

/** How each route of a coalition is asked: one without a row here does not compile, and fails the test of isolation. */
export const isolationRows: Readonly<Record<CoalitionRouteName | 'live', Row>> = {
  facts: plain,
  events: plain,
  history: plain,
  mergeReview: plain,
  devices: plain,
  charter: plain,
  mine: plain,
  looks: plain,
  ownAnswers: plain,
  members: plain,
  apiKeys: plain,
  live: plain,
  sourceItems: {
    isNaming: true,
    query: ({ place }) => `?kind=document&key=${encodeURIComponent(place?.sourceKey ?? 'none')}`,
  },
  record: {
    isNaming: true,
    body: (wanted) => ({ commands: [setStatus(wanted)] }),
  },
  recordOne: { isNaming: true, body: setStatus },
  revokeDevice: {
    isNaming: true,
    body: async ({ of }) => ({ device: await of('device') }),
    missing: 'device-not-found',
  },
  changeMember: {
    isNaming: true,
    body: async ({ of }) => ({ person: await of('member'), party: null }),
    missing: 'member-not-found',
  },
  removeMember: {
    isNaming: true,
    body: async ({ of }) => ({ person: await of('member') }),
    missing: 'member-not-found',
  },
  invite: {
    isNaming: true,
    body: async ({ of }) => ({ name: 'x', role: 'viewer', party: null, replaces: await of('member') }),
    missing: 'member-not-found',
  },
  withdrawInvitation: {
    isNaming: true,
    body: async ({ of }) => ({ invitation: await of('invitation') }),
    missing: 'invitation-not-found',
  },
  makeApiKey: { isNaming: false, body: () => ({ name: 'x', scopes: permissionNames.slice(0, 1) }) },
  revokeApiKey: { isNaming: true, body: async ({ of }) => ({ key: await of('key') }), missing: 'key-not-found' },
}
