import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { WorkerReply, WorkerRequest } from './question.ts'
import { questions } from './questions.ts'

let state = -1
let facts: Facts | null = null

async function answer(request: Extract<WorkerRequest, { kind: 'ask' }>): Promise<WorkerReply> {
  const { id, name, window, argument } = request
  if (facts === null || request.state !== state) return { id, ok: false, message: 'the facts have moved on' }
  try {
    // The client's types tie the argument to the question; here it has crossed a thread.
    const ask = questions[name] as (facts: Facts, window: Window, argument: unknown) => Promise<unknown>
    return { id, ok: true, answer: await ask(facts, window, argument) }
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.kind === 'facts') {
    state = data.state
    facts = data.facts
    return
  }
  // A worker speaks to its page only; there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  void answer(data).then((reply) => self.postMessage(reply))
})
