import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { askWorker, stateNumber } from './ask-worker.ts'
import type { AnswerOf, ArgumentOf, QuestionName } from './question.ts'

/** Returns the answer to a question about the facts in a window; the answer before stays in sight while the next is worked out. */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  facts: Facts,
  window: Window,
  argument: ArgumentOf<Name>,
): UseQueryResult<AnswerOf<Name>> {
  return useQuery({
    queryKey: ['answer', stateNumber(facts), name, window.from, window.to, argument],
    queryFn: ({ signal }) => askWorker(name, facts, window, argument, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  })
}
