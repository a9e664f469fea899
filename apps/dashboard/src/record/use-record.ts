import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { factsKey } from '../facts/facts-query.ts'
import { api } from '../shell/api-client.ts'
import { problemOf } from '../shell/problem-error.ts'
import { applyCommand, putBack } from './apply-command.ts'

/** How many commands one request may carry, as the contract has it. */
const batchSize = 200

export interface Refusal {
  readonly command: CommandBody
  readonly problem: Problem
}

export interface Recorder {
  /** Shows the change at once, sends it, and takes it back when it is refused. Answers the refusals, none when all went well. */
  readonly record: (commands: readonly CommandBody[]) => Promise<readonly Refusal[]>
  readonly isRecording: boolean
  /** The last refusal per item or decision, until it is changed again or the refusal dismissed. */
  readonly refusals: ReadonlyMap<string, Refusal>
  readonly dismiss: (subject: string) => void
}

/** Returns the item or decision that a command is about. */
function subjectOf(command: CommandBody): string | null {
  if ('item' in command) return command.item
  return 'decision' in command ? command.decision : null
}

async function send(coalition: string, commands: readonly CommandBody[]): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (let start = 0; start < commands.length; start += batchSize) {
    const batch = commands.slice(start, start + batchSize)
    const now = Date.now()
    const stamped = batch.map((body) => ({
      id: ulidFrom(now, crypto.getRandomValues(new Uint8Array(10))),
      at: new Date(now).toISOString(),
      body,
    }))
    const outcome = await api('record', { parameters: { coalition }, body: { commands: stamped } })
    if (!outcome.ok) {
      refusals.push(...batch.map((command) => ({ command, problem: outcome.problem })))
      continue
    }
    const results = new Map(outcome.value.results.map((result) => [result.id, result]))
    for (const { id, body } of stamped) {
      const result = results.get(id)
      if (result?.ok === true) continue
      const problem = result?.problem ?? {
        code: 'unexpected-answer',
        detail: 'The server did not say what became of it.',
      }
      refusals.push({ command: body, problem })
    }
  }
  return refusals
}

/** Returns the way to change what is recorded in a coalition. */
export function useRecord(coalition: string): Recorder {
  const queries = useQueryClient()
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map())
  const key = factsKey(coalition)

  const { mutateAsync, isPending } = useMutation({
    mutationKey: ['record', coalition],
    mutationFn: (commands: readonly CommandBody[]) => send(coalition, commands),
    onMutate: async (commands) => {
      await queries.cancelQueries({ queryKey: key })
      const before = queries.getQueryData<Facts>(key)
      const at = new Date().toISOString()
      if (before !== undefined) {
        queries.setQueryData<Facts>(
          key,
          commands.reduce((facts, command) => applyCommand(facts, command, at), before),
        )
      }
      return { before }
    },
    onSuccess: (refused, _, { before }) => {
      const ids = new Set(refused.flatMap(({ command }) => subjectOf(command) ?? []))
      if (before === undefined || ids.size === 0) return
      queries.setQueryData<Facts>(key, (present) => (present === undefined ? present : putBack(present, before, ids)))
    },
    onSettled: () => {
      // While another change is on its way, its own end fetches the truth for both; nobody waits for it to be told the outcome.
      if (queries.isMutating({ mutationKey: ['record', coalition] }) === 1) {
        void queries.invalidateQueries({ queryKey: key })
      }
    },
  })

  const record = useCallback(
    async (commands: readonly CommandBody[]): Promise<readonly Refusal[]> => {
      if (commands.length === 0) return []
      let refused: readonly Refusal[]
      try {
        refused = await mutateAsync(commands)
      } catch (error) {
        const problem = problemOf(error)
        refused = commands.map((command) => ({ command, problem }))
      }
      setRefusals((known) => {
        const next = new Map(known)
        for (const command of commands) next.delete(subjectOf(command) ?? '')
        for (const refusal of refused) next.set(subjectOf(refusal.command) ?? '', refusal)
        return next
      })
      return refused
    },
    [mutateAsync],
  )
  const dismiss = useCallback((subject: string) => {
    setRefusals((known) => new Map([...known].filter(([id]) => id !== subject)))
  }, [])
  return { record, isRecording: isPending, refusals, dismiss }
}
