import { PollPairingResponse, StartPairingResponse } from '@evenkeel/contract/pairing.ts'
import { routes } from '@evenkeel/contract/routes.ts'
import type { Page } from 'playwright-core'

/** Pairs something that is no browser with one coalition, approved by the person of a signed-in page, and returns its token. */
export async function pairScript(page: Page, coalition: string): Promise<string> {
  const { origin } = new URL(page.url())
  const ask = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.json()
  }
  const started = StartPairingResponse.parse(await ask(routes.startPairing.path, { deviceName: 'A script' }))
  const approval = await page.request.post(origin + routes.approvePairing.path, {
    data: { userCode: started.userCode, coalition },
    headers: { origin },
  })
  if (!approval.ok()) throw new Error(`the pairing was not approved: ${await approval.text()}`)
  const polled = PollPairingResponse.parse(await ask(routes.pollPairing.path, { deviceCode: started.deviceCode }))
  if (polled.status !== 'approved') throw new Error('the pairing is still pending')
  return polled.token
}
