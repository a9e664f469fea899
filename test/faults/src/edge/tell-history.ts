import { openNodeCoalitionStore } from '@evenkeel/api/node/node-coalition-store.ts'
import { commandMaker } from '@evenkeel/api/testing/build-reading.ts'
import { anyWish, type Wish } from '@evenkeel/api/testing/random-history.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import fc from 'fast-check'

/** What a history comes to on Node, and what has to be asked elsewhere to compare it. */
export interface ToldHistory {
  readonly commands: readonly Command[]
  readonly sources: readonly { readonly kind: string; readonly key: string }[]
  readonly moments: readonly { readonly cursor: number }[]
  /** The answers as texts of JSON, in the order in which worker-under-test.mjs gives its own. */
  readonly answers: readonly string[]
}

/** Returns the wishes of so many random histories, the same for a seed. */
export function inventHistories(count: number, seed: number): readonly (readonly Wish[])[] {
  return fc.sample(fc.array(anyWish, { minLength: 1, maxLength: 14 }), { numRuns: count, seed })
}

/** Lives through a history with the store on Node, a command sent now and then twice or with another content. */
export async function tellHistory(wishes: readonly Wish[]): Promise<ToldHistory> {
  const store = openNodeCoalitionStore(':memory:')
  const make = commandMaker()
  const commands: Command[] = []
  const answers: unknown[] = []
  try {
    for (const [number, wish] of wishes.entries()) {
      const body = wish(
        await store.facts(),
        await store.mergeReview(),
        commands.map(({ id }) => id),
      )
      if (body === null) continue
      const fresh = make(body)
      const earlier = commands.at(number - 3)
      const command = number % 5 === 4 && earlier !== undefined ? { ...fresh, id: earlier.id } : fresh
      commands.push(command)
      answers.push(await store.record([command], 'tester'))
    }
    const facts = await store.facts()
    const { kind, key } = facts.sources[0] ?? { kind: 'document' as const, key: 'minutes' }
    const moments = [{ cursor: Math.floor(facts.cursor / 2) }, { cursor: facts.cursor }, { cursor: facts.cursor + 1 }]
    answers.push(facts, await store.mergeReview(), await store.events(0, 1000), await store.charter())
    answers.push(await store.sourceItems(kind, key))
    for (const moment of moments) answers.push(await store.factsAt(moment))
    answers.push(await store.record(commands, 'tester'), store.verify().ok, store.rebuild())
    answers.push(await store.facts())
    return { commands, sources: [{ kind, key }], moments, answers: answers.map((answer) => JSON.stringify(answer)) }
  } finally {
    store.close()
  }
}
