import type { CommandBody } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { factsKey } from '../facts/facts-query.ts'
import { charterKey } from '../members/members-query.ts'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'
import { sessionKey } from '../shell/query-client.ts'
import { mineKey } from './people-queries.ts'

/** Returns an identifier that nobody else makes, with the time in it. */
export function newId(now: number): string {
  return ulidFrom(now, crypto.getRandomValues(new Uint8Array(10)))
}

/** Sends one command, made now, and returns what became of it; fails with the command's own problem, or `unreachable`. */
export async function sendCommand(coalition: string, body: CommandBody): ReturnType<typeof api<'recordOne'>> {
  const now = Date.now()
  const id = newId(now)
  const command = { id, at: new Date(now).toISOString(), body }
  return await api('recordOne', { parameters: { coalition }, body: command })
}

/** Returns the way to send one command about people or the charter; what it may change is fetched again afterwards. */
export function useCommand(coalition: string): UseMutationResult<unknown, Error, CommandBody> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (body: CommandBody) => valueOrThrow(await sendCommand(coalition, body)),
    onSettled: async () => {
      const keys = [factsKey(coalition), charterKey(coalition), mineKey(coalition), sessionKey]
      await Promise.all(keys.map(async (queryKey) => await queries.invalidateQueries({ queryKey })))
    },
  })
}
