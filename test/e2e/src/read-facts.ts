import { routes } from '@evenkeel/contract/routes.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import type { Page } from 'playwright-core'

/** Returns what the record of a coalition holds, asked for with the session of a dashboard's page. */
export async function readFacts(page: Page, coalition: string): Promise<Facts> {
  const origin = new URL(page.url()).origin
  const response = await page.request.get(origin + routes.facts.path.replace(':coalition', coalition))
  return Facts.parse(await response.json())
}
