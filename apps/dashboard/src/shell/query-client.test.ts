import { expect, test } from 'vitest'
import { ProblemError } from './problem-error.ts'
import { createQueryClient, sessionKey } from './query-client.ts'

function failing(code: string) {
  let times = 0
  return {
    times: () => times,
    queryFn: (): Promise<never> => {
      times += 1
      return Promise.reject(new ProblemError({ code, detail: 'No.' }))
    },
  }
}

test('a session that ended is noticed wherever it shows first', async () => {
  const client = createQueryClient()
  client.setQueryData(sessionKey, { name: 'Ann', coalitions: [] })
  await expect(client.fetchQuery({ queryKey: ['facts', 'c1'], ...failing('not-signed-in') })).rejects.toThrow('No.')
  expect(client.getQueryData(sessionKey)).toBeUndefined()
})

test('where a passkey is asked for since, what the reader may is looked up anew', async () => {
  const client = createQueryClient()
  client.setQueryData(sessionKey, { name: 'Ann', coalitions: [] })
  await expect(client.fetchQuery({ queryKey: ['facts', 'c1'], ...failing('passkey-wanted') })).rejects.toThrow('No.')
  expect(client.getQueryData(sessionKey)).toBeDefined()
  expect(client.getQueryState(sessionKey)?.isInvalidated).toBe(true)
})

test('any other refusal leaves the session alone and is not asked again', async () => {
  const client = createQueryClient()
  client.setQueryData(sessionKey, { name: 'Ann', coalitions: [] })
  const asked = failing('role-not-allowed')
  await expect(client.fetchQuery({ queryKey: ['facts', 'c1'], queryFn: asked.queryFn })).rejects.toThrow('No.')
  expect(asked.times()).toBe(1)
  expect(client.getQueryData(sessionKey)).toBeDefined()
})
