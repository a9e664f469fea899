import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { askWorker, stateNumber } from './ask-worker.ts'
import type { AnswerOf, ArgumentOf, QuestionName } from './question.ts'
import { createAnswersUnderWay } from './answers-under-way.ts'

const underWay = createAnswersUnderWay()

/** An answer as a page has it: there, under way, stopped or broken. */
export interface Answer<Data> {
  /** The answer, or its figures while it is worked out how far chance goes; while `isOfBefore`, the answer to the question asked before. */
  readonly data: Data | undefined
  readonly isOfBefore: boolean
  readonly isUnderWay: boolean
  /** The part that is done, 0 to 1; null before the first part is. */
  readonly share: number | null
  readonly error: Error | null
  readonly again: () => void
  /** Ends the work on it; nothing is lost but that. */
  readonly stop: () => void
}

/** Returns the answer to a question about the facts in a window; the answer before stays in sight, and is told to be that, until the figures of the next are there. */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  facts: Facts,
  window: Window,
  argument: ArgumentOf<Name>,
): Answer<AnswerOf<Name>> {
  const client = useQueryClient()
  const queryKey = ['answer', stateNumber(facts), name, window.from, window.to, argument] as const
  const key = hashKey(queryKey)
  const { data, error, isPlaceholderData, fetchStatus, refetch } = useQuery<AnswerOf<Name>>({
    queryKey,
    queryFn: async ({ signal }): Promise<AnswerOf<Name>> => {
      const tell = (share: number, first: unknown): void => underWay.tell(key, share, first)
      try {
        const answer = await askWorker(name, facts, window, argument, { signal, tell })
        // Its figures stay in sight until the answer itself is there.
        setTimeout(() => underWay.end(key))
        return answer
      } catch (error) {
        underWay.end(key)
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: (before) => before,
  })
  const soFar = useSyncExternalStore(
    underWay.subscribe,
    useCallback(() => underWay.of(key), [key]),
  )
  // What the worker sends first is an answer to the same question; the store keeps those of all questions.
  const first = soFar?.first as AnswerOf<Name> | undefined
  const isFirst = first !== undefined && (data === undefined || isPlaceholderData)
  return {
    data: isFirst ? first : data,
    isOfBefore: isPlaceholderData && !isFirst,
    isUnderWay: fetchStatus === 'fetching',
    share: soFar?.share ?? null,
    error,
    again: () => void refetch(),
    stop: () => void client.cancelQueries({ queryKey, exact: true }),
  }
}
