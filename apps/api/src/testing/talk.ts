import { MakeApiKeyResponse } from '@evenkeel/contract/api-key.ts'
import { DevicesResponse } from '@evenkeel/contract/device.ts'
import { AcceptInvitationResponse, InviteResponse, MembersResponse } from '@evenkeel/contract/member.ts'
import { PollPairingResponse, StartPairingResponse } from '@evenkeel/contract/pairing.ts'
import type { Permission } from '@evenkeel/contract/permission.ts'
import { CoalitionSummary } from '@evenkeel/contract/session.ts'

/** Somebody who can ask: the cookie or the token stands in the headers. */
export interface Asker {
  /** The account, the device or the key. */
  readonly id: string
  readonly headers: Record<string, string>
  /** Asks below the coalition's address. */
  readonly get: (path: string) => Promise<Response>
  readonly post: (path: string, body: unknown) => Promise<Response>
}

/** A coalition with everything that its owner can do to let others in, through the API alone. */
export interface Talk {
  readonly coalition: string
  readonly owner: Asker
  /** Invites somebody and accepts the invitation. */
  readonly join: (role: string, party?: string) => Promise<Asker>
  readonly pair: (name: string) => Promise<Asker>
  readonly makeKey: (scopes: readonly Permission[]) => Promise<Asker>
}

/** Returns how to begin to talk to an API at an origin; `send` carries a request there. */
export function talkTo(
  origin: string,
  send: (request: Request) => Promise<Response>,
): { readonly begin: (signInSecret: string) => Promise<Talk> } {
  async function ask(path: string, headers: Record<string, string>, body?: unknown): Promise<Response> {
    const all = { origin, 'content-type': 'application/json', ...headers }
    return await send(
      new Request(origin + path, {
        headers: all,
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      }),
    )
  }

  async function begin(signInSecret: string): Promise<Talk> {
    const signedIn = await ask('/v1/sign-in', {}, { token: signInSecret })
    const ownerHeaders = { origin, cookie: cookieOf(signedIn) }
    const made = await ask('/v1/coalitions', ownerHeaders, { name: 'River' })
    const coalition = CoalitionSummary.parse(await made.json()).id
    const below = `/v1/coalitions/${coalition}`
    const asker = (id: string, headers: Record<string, string>): Asker => ({
      id,
      headers,
      get: async (path) => await ask(`${below}/${path}`, headers),
      post: async (path, body) => await ask(`${below}/${path}`, headers, body),
    })
    const bearer = (id: string, token: string): Asker => asker(id, { authorization: `Bearer ${token}` })
    const owner = asker('', ownerHeaders)
    let joined = 0

    return {
      coalition,
      owner,
      join: async (role, party) => {
        joined += 1
        const name = `Member ${joined}`
        const invited = await owner.post('invitations', { name, role, party: party ?? null })
        const token = InviteResponse.parse(await invited.json()).link.split('#')[1]
        const accepted = await ask('/v1/invitations/accept', {}, { token, name })
        AcceptInvitationResponse.parse(await accepted.clone().json())
        const { members } = MembersResponse.parse(await (await owner.get('members')).json())
        const id = members.find((one) => one.name === name)?.person ?? ''
        return asker(id, { origin, cookie: cookieOf(accepted) })
      },
      pair: async (deviceName) => {
        const { deviceCode, userCode } = StartPairingResponse.parse(
          await (await ask('/v1/pairings', {}, { deviceName })).json(),
        )
        await ask('/v1/pairings/approve', ownerHeaders, { userCode, coalition })
        const polled = PollPairingResponse.parse(await (await ask('/v1/pairings/poll', {}, { deviceCode })).json())
        if (polled.status !== 'approved') throw new Error('the device was not paired')
        const { devices } = DevicesResponse.parse(await (await owner.get('devices')).json())
        return bearer(devices.find(({ name }) => name === deviceName)?.id ?? '', polled.token)
      },
      makeKey: async (scopes) => {
        const { key, token } = MakeApiKeyResponse.parse(
          await (await owner.post('keys', { name: 'script', scopes })).json(),
        )
        return bearer(key.id, token)
      },
    }
  }

  return { begin }
}

function cookieOf(answer: Response): string {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}
