import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import type { Granted } from '../granted.ts'
import { sha256OnTheWeb } from '../store/digest.ts'

/** Everything that decides what a reading of a coalition's record looks like to one reader. */
export interface Reading {
  readonly context: Context
  readonly dependencies: { readonly version: string; readonly release?: string }
  /** The reader and their own part in it: their role, and whatever else says what they may see. */
  readonly granted: Granted
}

const TAG_LETTERS = 22
const known = new WeakSet<Context>()

/**
 * Returns what `read` gives, under an entity tag; where the asker says that it has the answer of that tag already,
 * nothing is read and the answer is 304. The cursor is asked for first: a write in between makes the tag too old, never
 * too new.
 */
export async function unlessKnown<T>(
  reading: Reading,
  cursor: () => Promise<number>,
  read: () => Promise<T>,
): Promise<Outcome<T>> {
  const { context, dependencies, granted } = reading
  const { version, release = '' } = dependencies
  const seen = JSON.stringify([version, release, granted.person, granted.coalition])
  const tag = `W/"${await cursor()}-${(await sha256OnTheWeb(seen)).slice(0, TAG_LETTERS)}"`
  context.header('etag', tag)
  context.header('vary', 'authorization, cookie', { append: true })
  if (!hasTag(context.req.header('if-none-match'), tag)) return succeed(await read())
  known.add(context)
  return succeed(undefined as never)
}

/** Returns whether the asker was found to have the answer already. */
export function isKnown(context: Context): boolean {
  return known.has(context)
}

function hasTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  const bare = tag.slice('W/'.length)
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === bare)
}
