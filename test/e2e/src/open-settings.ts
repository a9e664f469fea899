import type { Page } from 'playwright-core'

/** Goes to one page of the settings by its link there, and returns when its heading shows. */
export async function openSettings(page: Page, link: string, heading: string): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await page.getByRole('link', { name: link }).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}
