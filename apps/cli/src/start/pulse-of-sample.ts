import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { newCommandId } from '@evenkeel/api/node/new-command-id.ts'
import type { NodeCoalitionStore } from '@evenkeel/api/node/node-coalition-store.ts'
import { organizationOf } from '@evenkeel/sample/organizations.ts'
import { people } from '@evenkeel/sample/people.ts'
import { answersOf } from '@evenkeel/sample/pulse-answers.ts'

/** Two of three people answer. */
const EVERY = 3

/** Asks the people of the sample how the organizations are seen, and closes the pulse; nothing where that was done before. */
export async function pulseOfSample(store: NodeCoalitionStore): Promise<void> {
  const send = async (bodies: readonly CommandBody[]): Promise<void> => {
    const at = new Date().toISOString()
    await store.record(
      bodies.map((body) => ({ id: newCommandId(), at, body })),
      'import',
    )
  }
  const pulsesOf = async (): Promise<NonNullable<Facts['pulses']>> => (await store.facts()).pulses ?? []
  if ((await pulsesOf()).some(({ closedAt }) => closedAt !== null)) return
  await send([{ type: 'pulse.open' }])
  const facts = await store.facts()
  const pulse = facts.pulses?.[0]?.id
  if (pulse === undefined) return
  const named = new Map(facts.parties.map(({ kind, name, id }) => [`${kind} ${foldName(name)}`, id]))
  const answers = people.flatMap(({ name, organization }, place): CommandBody[] => {
    const party = named.get(`person ${foldName(name)}`)
    if (party === undefined || place % EVERY === 0) return []
    const own = organizationOf(organization).name
    const idOf = (other: string): string | null => named.get(`organization ${foldName(other)}`) ?? null
    return [{ type: 'pulse.answer', pulse, party, answers: [...answersOf(name, own, idOf)] }]
  })
  await send([...answers, { type: 'pulse.close', pulse }])
}
