import type { Browser, Page } from 'playwright-core'
import { openSettings } from './open-settings.ts'

/** Whom a coordinator invites: under which name, in which role, and who of the record they are, if anybody. */
interface Invited {
  readonly name: string
  readonly role: string
  readonly party?: string
}

/** Invites somebody by a link from the coordinator's page, and returns their own page when they have joined and see Today. */
export async function joinThroughScreens(
  page: Page,
  elsewhere: Browser,
  { name, role, party }: Invited,
): Promise<Page> {
  await openSettings(page, 'Members and invitations', 'Members')
  await page.getByLabel('For whom').fill(name)
  await page.getByLabel('Role', { exact: true }).selectOption({ label: role })
  if (party !== undefined) await page.getByLabel('Who they are in the record').selectOption({ label: party })
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel(`Link for ${name}`).inputValue()
  const guest = await (await elsewhere.newContext({ acceptDownloads: true })).newPage()
  await guest.goto(link)
  await guest.getByLabel('Your name').fill(name)
  await guest.getByRole('button', { name: 'Join' }).click()
  await guest.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  return guest
}
