import type { BrowserContext, Page } from 'playwright-core'
import { coalitionOf } from './open-today.ts'
import { until } from './until.ts'

/** Signs in by the start's link, makes a coalition, and returns the dashboard's page with the coalition's id. */
export async function openDashboard(
  context: BrowserContext,
  signInUrl: string,
  coalitionName: string,
): Promise<{ readonly page: Page; readonly coalition: string }> {
  const page = await context.newPage()
  await page.goto(signInUrl)
  await page.getByLabel('Name of the coalition').fill(coalitionName)
  await page.getByRole('button', { name: 'Create coalition' }).click()
  await page.waitForURL(/\/c\/[^/]+\/today/)
  return { page, coalition: coalitionOf(page) }
}

/** Pairs the extension with a server by the code on the panel and the dashboard's approval, as a person does. */
export async function pairPanel(context: BrowserContext, panel: Page, serverUrl: string): Promise<void> {
  await panel.getByRole('button', { name: 'Pair to send' }).click()
  await panel.getByLabel('Server address').fill(serverUrl)
  await panel.getByRole('button', { name: 'Pair', exact: true }).click()
  const code = await panel.getByTestId('user-code').innerText()
  const approval = await context.newPage()
  await approval.goto(`${serverUrl}/pair?code=${code}`)
  await approval.getByRole('button', { name: 'Approve' }).click()
  await approval.getByText('is paired').waitFor()
  await approval.close()
  await until(async () => (await panel.getByTestId('user-code').count()) === 0, 'the panel notices that it is paired')
}
