import type { CommandBody } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { factsKey } from '../facts/facts-query.ts'
import { charterKey } from '../members/members-query.ts'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'
import { sessionKey } from '../shell/query-client.ts'
import { mineKey } from './people-queries.ts'

/** Returns the way to send one command about people or the charter; what it may change is fetched again afterwards. */
export function useCommand(coalition: string): UseMutationResult<unknown, Error, CommandBody> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (body: CommandBody) => {
      const now = Date.now()
      const id = ulidFrom(now, crypto.getRandomValues(new Uint8Array(10)))
      const command = { id, at: new Date(now).toISOString(), body }
      return valueOrThrow(await api('recordOne', { parameters: { coalition }, body: command }))
    },
    onSettled: async () => {
      const keys = [factsKey(coalition), charterKey(coalition), mineKey(coalition), sessionKey]
      await Promise.all(keys.map(async (queryKey) => await queries.invalidateQueries({ queryKey })))
    },
  })
}
