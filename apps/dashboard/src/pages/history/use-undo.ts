import type { HistoryEntry } from '@evenkeel/contract/history.ts'
import { BuiltUpon } from '@evenkeel/domain/conflict.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { factsKey } from '../../facts/facts-query.ts'
import { historyKey } from '../../record/history-key.ts'
import { api } from '../../shell/api-client.ts'
import { ProblemError, valueOrThrow } from '../../shell/problem-error.ts'

/** How many commands one request may carry, as the contract has it. */
const batchSize = 200

/** Returns the command that has to be undone before what was asked for, where a refusal names one. */
export function builtUponBy({ conflict }: Problem): string | null {
  const parsed = BuiltUpon.safeParse(conflict)
  return parsed.success ? parsed.data.builtUponBy : null
}

/** Returns the way to undo commands, the latest first, or to do them again, the earliest first; it fails with the first refusal. */
export function useUndo(coalition: string): UseMutationResult<void, Error, readonly HistoryEntry[]> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (entries: readonly HistoryEntry[]) => {
      const ordered = entries[0]?.may?.what === 'redo' ? entries.toReversed() : entries
      for (let start = 0; start < ordered.length; start += batchSize) {
        const now = Date.now()
        const commands = ordered
          .slice(start, start + batchSize)
          .flatMap(({ may }) => may ?? [])
          .map(({ command }) => ({
            id: ulidFrom(now, crypto.getRandomValues(new Uint8Array(10))),
            at: new Date(now).toISOString(),
            body: { type: 'undo' as const, command },
          }))
        const { results } = valueOrThrow(await api('record', { parameters: { coalition }, body: { commands } }))
        for (const result of results) if (!result.ok) throw new ProblemError(result.problem)
      }
    },
    onSettled: async () => {
      const keys = [historyKey(coalition), factsKey(coalition)]
      await Promise.all(keys.map(async (queryKey) => await queries.invalidateQueries({ queryKey })))
    },
  })
}
