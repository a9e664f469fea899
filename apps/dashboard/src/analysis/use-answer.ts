import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { askWorker, stateNumber } from './ask-worker.ts'
import type { AnswerOf, ArgumentOf, QuestionName } from './question.ts'
import { createSharesDone } from './shares-done.ts'

const sharesDone = createSharesDone()

/** An answer as a page has it: there, under way, stopped or broken. */
export interface Answer<Data> {
  /** The answer; while `isOfBefore`, the one to the question asked before. */
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

/** Returns the answer to a question about the facts in a window; the answer before stays in sight, and is told to be that, while the next is worked out. */
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
      try {
        return await askWorker(name, facts, window, argument, { signal, tell: (share) => sharesDone.set(key, share) })
      } finally {
        sharesDone.set(key, null)
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: (before) => before,
  })
  const share = useSyncExternalStore(
    sharesDone.subscribe,
    useCallback(() => sharesDone.of(key), [key]),
  )
  return {
    data,
    isOfBefore: isPlaceholderData,
    isUnderWay: fetchStatus === 'fetching',
    share,
    error,
    again: () => void refetch(),
    stop: () => void client.cancelQueries({ queryKey, exact: true }),
  }
}
