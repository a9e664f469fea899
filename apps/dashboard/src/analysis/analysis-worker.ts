import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Pace } from './pace.ts'
import type { WorkerReply, WorkerRequest } from './question.ts'
import { questions } from './questions.ts'

let state = -1
let facts: Facts | null = null
/** The one question that is being worked on, once nobody waits for it any more. */
let stopped = -1

function send(reply: WorkerReply): void {
  // A worker speaks to its page only; there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(reply)
}

const turn = new MessageChannel()
let goOn: (() => void) | null = null
turn.port1.addEventListener('message', () => goOn?.())
turn.port1.start()

/**
 * A busy worker hears nothing, so it looks up between the parts of an answer: what came meanwhile is read first, and
 * an answer that nobody waits for ends there. Ending the whole worker would stop within a part, but then the facts cross
 * again (tens of milliseconds of the page for a long record) and all that was remembered of them is lost; parts take less.
 */
function paceOf(id: number): Pace {
  return async (share, first) => {
    send({ id, ok: null, share, ...(first === undefined ? {} : { first }) })
    await new Promise<void>((resolve) => {
      goOn = resolve
      // The port belongs to this worker; there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      turn.port2.postMessage(null)
    })
    if (stopped === id) throw new Error('nobody waits for the answer any more')
  }
}

async function answer(request: Extract<WorkerRequest, { kind: 'ask' }>): Promise<WorkerReply> {
  const { id, name, window, argument } = request
  if (facts === null || request.state !== state) return { id, ok: false, message: 'the facts have moved on' }
  try {
    // The client's types tie the argument to the question; here it has crossed a thread.
    const ask = questions[name] as (facts: Facts, window: Window, argument: unknown, pace: Pace) => Promise<unknown>
    return { id, ok: true, answer: await ask(facts, window, argument, paceOf(id)) }
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.kind === 'stop') stopped = data.id
  else if (data.kind === 'facts') {
    state = data.state
    facts = data.facts
  } else void answer(data).then(send)
})
