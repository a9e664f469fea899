import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { createQuestionQueue } from './question-queue.ts'
import type { AnswerOf, ArgumentOf, QuestionName, WorkerReply, WorkerRequest } from './question.ts'

interface Waiting {
  readonly facts: Facts
  readonly request: Extract<WorkerRequest, { kind: 'ask' }>
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
  readonly tell: (share: number, first: unknown) => void
}

const numbers = new WeakMap<Facts, number>()
let lastNumber = 0

/** Returns a number that stands for this very state of the facts, for keys of caches. */
export function stateNumber(facts: Facts): number {
  const known = numbers.get(facts)
  if (known !== undefined) return known
  lastNumber += 1
  numbers.set(facts, lastNumber)
  return lastNumber
}

let worker: Worker | null = null
let sentState = -1
let lastId = 0
const waiting = new Map<number, Waiting>()
const queue = createQuestionQueue<Waiting>((asked) => {
  worker ??= startWorker()
  post(worker, asked)
})

function startWorker(): Worker {
  const started = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    const asked = waiting.get(data.id)
    if (data.ok === null) return asked?.tell(data.share, data.first)
    waiting.delete(data.id)
    queue.answered(data.id)
    if (data.ok) asked?.resolve(data.answer)
    else asked?.reject(new Error(data.message))
  })
  started.addEventListener('error', (event) => {
    for (const asked of waiting.values()) asked.reject(new Error(event.message || 'the analysis could not be started'))
    waiting.clear()
    queue.clear()
    worker = null
    sentState = -1
    started.terminate()
  })
  return started
}

function send(target: Worker, message: WorkerRequest): void {
  // A page speaks to its own worker only; there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  target.postMessage(message)
}

function post(target: Worker, { facts, request }: Waiting): void {
  if (request.state !== sentState) {
    send(target, { kind: 'facts', state: request.state, facts })
    sentState = request.state
  }
  send(target, request)
}

/** Ends a worker that does not answer and asks a new one everything that is still open. */
export function restartAnalysis(): void {
  worker?.terminate()
  sentState = -1
  worker = startWorker()
  queue.restart()
}

/** What a question may be told of on its way. */
export interface Wait<Answer> {
  /** Says that nobody waits for the answer any more. */
  readonly signal?: AbortSignal
  /** Called with the part of the answer that is done, 0 to 1, and once with what may be shown before the rest is. */
  readonly tell?: (share: number, first: Answer | undefined) => void
}

/**
 * Resolves to the answer to one question about the facts, worked out beside the page's own thread; rejects when it broke,
 * or when the signal says that nobody waits for it any more: the worker then stops after the part it is at.
 */
export function askWorker<Name extends QuestionName>(
  name: Name,
  facts: Facts,
  window: Window,
  argument: ArgumentOf<Name>,
  { signal, tell = () => undefined }: Wait<AnswerOf<Name>> = {},
): Promise<AnswerOf<Name>> {
  lastId += 1
  const request = { kind: 'ask', id: lastId, state: stateNumber(facts), name, window, argument } as const
  return new Promise<AnswerOf<Name>>((resolve, reject) => {
    const entry: Waiting = {
      facts,
      request,
      resolve: (answer) => resolve(answer as AnswerOf<Name>),
      reject,
      tell: (share, first) => tell(share, first as AnswerOf<Name> | undefined),
    }
    waiting.set(request.id, entry)
    queue.add(request.id, entry)
    signal?.addEventListener('abort', () => {
      waiting.delete(request.id)
      if (queue.drop(request.id) && worker !== null) send(worker, { kind: 'stop', id: request.id })
      reject(new DOMException('nobody waits for the answer any more', 'AbortError'))
    })
  })
}
