/** Questions that wait their turn: one is with the worker, the others can still be taken back. */
export interface QuestionQueue<Question> {
  /** Puts a question in; it is sent at once when none is out. */
  readonly add: (id: number, question: Question) => void
  /** Takes a question back that nobody wants answered any more, and returns whether it is out: then it holds the others up until the worker has stopped. */
  readonly drop: (id: number) => boolean
  /** Says that the question that was out is answered, so that the next goes. */
  readonly answered: (id: number) => void
  /** Sends the first question again, to a worker that begins anew. */
  readonly restart: () => void
  readonly clear: () => void
}

/**
 * Returns a queue that sends one question at a time, first come first served: who moves the span of time on before the
 * answer is there does not wait for answers to spans left behind.
 */
export function createQuestionQueue<Question>(send: (question: Question) => void): QuestionQueue<Question> {
  const waiting = new Map<number, Question>()
  let out: number | null = null
  const next = (): void => {
    if (out !== null) return
    const [first] = waiting
    if (first === undefined) return
    out = first[0]
    send(first[1])
  }
  return {
    add(id, question) {
      waiting.set(id, question)
      next()
    },
    drop(id) {
      if (id === out) return true
      waiting.delete(id)
      return false
    },
    answered(id) {
      waiting.delete(id)
      if (id === out) out = null
      next()
    },
    restart() {
      out = null
      next()
    },
    clear() {
      waiting.clear()
      out = null
    },
  }
}
