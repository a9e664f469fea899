import * as z from 'zod/mini'
import { readSession, writeSession } from '../platform/storage.ts'

const NAME = 'tag-request'

/** Leaves word for a panel that is only just opening: the selection of this tab is to be tagged. */
export async function leaveTagRequest(tab: number): Promise<void> {
  await writeSession(NAME, tab)
}

/** Resolves to the tab whose selection is to be tagged and forgets it, or to null. */
export async function takeTagRequest(): Promise<number | null> {
  const parsed = z.int().safeParse(await readSession(NAME))
  if (!parsed.success) return null
  await writeSession(NAME, undefined)
  return parsed.data
}
