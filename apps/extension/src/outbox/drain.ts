import type { CaptureCommand } from '@evenkeel/domain/capture-command.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import { backOffMs } from './back-off.ts'
import type { OutboxDelivery } from './outbox-delivery.ts'
import type { OutboxStore } from './outbox-store.ts'

const BATCH_MAX = 100

/** What became of one request: answered, refused as a whole, or to be tried again later. */
export type Delivery =
  | { readonly kind: 'answered'; readonly results: readonly CommandResult[] }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'later'; readonly problem: Problem; readonly waitMs: number | null }

export interface DrainSetting {
  readonly store: Pick<OutboxStore, 'state'> & OutboxDelivery
  readonly coalition: string
  readonly send: (commands: readonly CaptureCommand[]) => Promise<Delivery>
  readonly now: () => number
  readonly chance: () => number
  /** True when something has just changed (a decision, the network, a start): an older back-off is then passed over. */
  readonly urgent: boolean
}

/**
 * Sends what waits, oldest first, in batches of at most 100, until nothing is due or the server can't be had.
 * May die at any instant: everything it has to know stands in the store before it acts on it.
 */
export async function drainOutbox(setting: DrainSetting): Promise<void> {
  const { store, now } = setting
  const before = await store.state()
  if (before.waiting.length === 0) return
  if (!setting.urgent && before.backOff !== null && before.backOff.until > now()) return
  const failures = before.backOff?.failures ?? 0
  let limit = BATCH_MAX
  for (;;) {
    const commands = await store.offer(setting.coalition, now(), limit)
    const [first] = commands
    if (first === undefined) break
    const delivery = await setting.send(commands)
    if (delivery.kind === 'later') {
      const waitMs = delivery.waitMs ?? backOffMs(failures, setting.chance())
      await store.setBackOff({ failures: failures + 1, until: now() + waitMs, problem: delivery.problem })
      return
    }
    if (delivery.kind === 'refused') {
      // The batch as a whole was not accepted: find the one that is at fault, and let the others pass.
      if (commands.length === 1) {
        await store.park(first.id, delivery.problem)
        limit = BATCH_MAX
      } else limit = Math.ceil(commands.length / 2)
      continue
    }
    await store.settle(delivery.results)
    const answered = new Set(delivery.results.map((result) => result.id))
    if (commands.some((command) => !answered.has(command.id))) {
      const problem = { code: 'unexpected-answer', detail: 'The server left some of the commands unanswered.' }
      await store.setBackOff({ failures: failures + 1, until: now() + backOffMs(failures, setting.chance()), problem })
      return
    }
  }
  if (before.backOff !== null) await store.setBackOff(null)
}
