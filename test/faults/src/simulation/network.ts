import type { Command } from '@evenkeel/domain/command.ts'
import type { Delivery } from '@evenkeel/extension/outbox/drain.ts'
import type { Random } from '../seeded-random.ts'
import type { EventQueue } from './event-queue.ts'
import type { ServerUnderFaults } from './server-under-faults.ts'

/** After which a client gives up, as send-commands.ts does. */
const TIMEOUT_MS = 25_000

const unreachable: Delivery = { kind: 'later', problem: { code: 'unreachable', detail: '' }, waitMs: null }
const busy: Delivery = { kind: 'later', problem: { code: 'try-again', detail: '' }, waitMs: 2000 }

/** What stands between outboxes and their server. */
export interface Network {
  readonly send: (commands: readonly Command[]) => Promise<Delivery>
  /** Ends all faults: from then on what is sent arrives, and is answered. */
  readonly calm: () => void
  readonly faults: () => number
  /** What the server threw, which no fault asked of it. */
  readonly errors: readonly string[]
}

/** Returns a network that drops, doubles, delays and reorders, before a server that dies. */
export function createNetwork(queue: EventQueue, server: ServerUnderFaults, random: Random): Network {
  let isCalm = false
  let isDown = false
  let faults = 0
  const errors: string[] = []
  const strikes = (share: number): boolean => {
    const does = !isCalm && random.chance(share)
    if (does) faults += 1
    return does
  }
  /** Mostly short, sometimes longer than a client waits: then what was sent later comes first. */
  const delay = (): number => (strikes(0.05) ? random.below(2 * TIMEOUT_MS) : 5 + random.below(400))

  const deliver = (commands: readonly Command[], answer: (delivery: Delivery) => void): void => {
    arrive(commands, answer).catch((error: unknown) => errors.push(String(error)))
  }

  async function arrive(commands: readonly Command[], answer: (delivery: Delivery) => void): Promise<void> {
    if (isDown) return queue.after(delay(), () => answer(unreachable))
    if (strikes(0.03)) return queue.after(delay(), () => answer(busy))
    const death = strikes(0.06) ? random.pick(['before commit', 'after commit'] as const) : null
    const results = await server.take(commands, death)
    if (results === null) {
      isDown = true
      queue.after(200 + random.below(3000), () => {
        isDown = false
      })
      return
    }
    if (strikes(0.1)) return
    queue.after(delay(), () => answer({ kind: 'answered', results }))
  }

  return {
    send: async (commands) =>
      await new Promise<Delivery>((resolve) => {
        queue.after(TIMEOUT_MS, () => resolve(unreachable))
        // What is on its way is a copy: neither side sees what the other does to it.
        const copy = structuredClone(commands)
        if (!strikes(0.1)) queue.after(delay(), () => deliver(copy, resolve))
        if (strikes(0.08)) queue.after(delay(), () => deliver(copy, () => undefined))
      }),
    calm: () => {
      isCalm = true
    },
    faults: () => faults,
    errors,
  }
}
