import type { Page } from 'playwright-core'
import type { World } from './world.ts'

/** Signs a page in by the start's link and returns it where that leads: the first coalition's Today. */
export async function openToday(world: World, given?: Page): Promise<Page> {
  const page = given ?? (await world.browser().context.newPage())
  await page.goto(world.server().signInUrl)
  await page.waitForURL(/\/c\/[^/]+\/today/)
  return page
}

/** Returns the id of the coalition that a page of the dashboard shows; throws where it shows none. */
export function coalitionOf(page: Page): string {
  const id = /\/c\/([^/]+)\//.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`no coalition is open at ${page.url()}`)
  return id
}
