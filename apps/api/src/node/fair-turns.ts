import type { MiddlewareHandler } from 'hono'
import { problemResponse } from '../problem.ts'

/** How many changes are worked on at once: those of one coalition share a commit. */
const CHANGES_AT_ONCE = 32
/** Reading gains nothing by company, and a long answer holds up whoever comes behind it. */
const READS_AT_ONCE = 4
const WAITING_MAX = 512
const ASKED_LATELY_MS = 1000

/** Lets those who wait take turns by whom they belong to, however many of them one sends. */
export interface FairTurns {
  /** Returns, at once or when it is the key's turn, how to end it; null where too many of the key wait already. */
  readonly take: (key: string) => (() => void) | Promise<() => void> | null
}

/**
 * Returns turns of which so many are taken at once, and for which so many of one key may wait. A key alone takes them
 * all; where others have asked within the last second, each takes its part of them.
 */
export function makeFairTurns(atOnce: number, waitingMax: number, uptime: () => number): FairTurns {
  // Keys stand in the order in which their next turn comes.
  const waiting = new Map<string, ((end: () => void) => void)[]>()
  const takenBy = new Map<string, number>()
  const lastAsked = new Map<string, number>()
  let taken = 0

  function mayTake(key: string): boolean {
    return taken < atOnce && (takenBy.get(key) ?? 0) < Math.max(1, Math.floor(atOnce / lastAsked.size))
  }

  function begin(key: string): () => void {
    taken += 1
    takenBy.set(key, (takenBy.get(key) ?? 0) + 1)
    return () => {
      taken -= 1
      const left = (takenBy.get(key) ?? 1) - 1
      if (left === 0) takenBy.delete(key)
      else takenBy.set(key, left)
      callNext()
    }
  }

  function callNext(): void {
    for (const [key, queue] of waiting) {
      if (!mayTake(key)) continue
      const next = queue.shift()
      waiting.delete(key)
      if (queue.length > 0) waiting.set(key, queue)
      next?.(begin(key))
      if (taken >= atOnce) return
    }
  }

  function noteAsked(key: string): void {
    const now = uptime()
    lastAsked.delete(key)
    lastAsked.set(key, now)
    for (const [other, at] of lastAsked) {
      if (now - at < ASKED_LATELY_MS) return
      lastAsked.delete(other)
    }
  }

  return {
    take: (key) => {
      noteAsked(key)
      if (!waiting.has(key) && mayTake(key)) return begin(key)
      const queue = waiting.get(key) ?? []
      if (queue.length >= waitingMax) return null
      waiting.set(key, queue)
      return new Promise((resolve) => {
        queue.push(resolve)
      })
    },
  }
}

/** Lets coalitions take turns at the server, so that one which asks without pause costs the others next to nothing. */
export function takeTurns(uptime: () => number): MiddlewareHandler {
  const reads = makeFairTurns(READS_AT_ONCE, WAITING_MAX, uptime)
  const changes = makeFairTurns(CHANGES_AT_ONCE, WAITING_MAX, uptime)
  return async (context, next) => {
    const turns = context.req.method === 'GET' ? reads : changes
    const turn = turns.take(context.req.param('coalition') ?? '')
    if (turn === null) {
      return problemResponse(context, {
        code: 'try-again',
        detail: 'Too many requests to this coalition wait already: ask again in a moment.',
      })
    }
    const end = typeof turn === 'function' ? turn : await turn
    try {
      await next()
    } finally {
      end()
    }
    return undefined
  }
}
