import { AccountResponse } from '@evenkeel/contract/account.ts'
import { routes, type RouteName } from '@evenkeel/contract/routes.ts'
import { guess } from './rows.ts'
import { words, type Actor, type World } from './world.ts'

type SignedInRouteName = {
  [Name in RouteName]: (typeof routes)[Name]['access'] extends 'signed-in' ? Name : never
}[RouteName]

/** Which routes of an account name one of its things: one without a row here does not compile. */
const namesOwnThing: Readonly<Record<SignedInRouteName, boolean>> = {
  endSession: true,
  removePasskey: true,
  removeMethod: true,
  account: false,
  addEmail: false,
  addPasskey: false,
  approvePairing: false,
  createCoalition: false,
  endOtherSessions: false,
  lookAtPairing: false,
  renameAccount: false,
  session: false,
  signOut: false,
  startAddingEmail: false,
  startAddingPasskey: false,
  startAddingProvider: false,
}

/** Asks, as everybody, for things of everybody else's account; returns how many questions that were, and what was told or done. */
export async function askAccounts({ app, actors }: World): Promise<{ cells: number; leaks: string[] }> {
  const leaks: string[] = []
  let cells = 0
  const theirs = new Map<Actor, string>()
  for (const actor of actors) {
    const answer = await app.ask('/v1/account', actor.asking)
    cells += 1
    const text = await answer.text()
    const strange = (['river', 'hill'] as const).filter(
      (side) => text.includes(words[side]) && actor.may[side] === null,
    )
    if (strange.length > 0) leaks.push(`${actor.name} · account: it holds a word of ${strange.join(', ')}`)
    const parsed = AccountResponse.safeParse(answer.ok ? JSON.parse(text) : null)
    const session = parsed.success ? parsed.data.sessions[0]?.id : undefined
    if (session !== undefined) theirs.set(actor, session)
  }
  if (theirs.size < 10) leaks.push('too few have an account to ask for')
  const doors = (Object.keys(namesOwnThing) as SignedInRouteName[]).filter((name) => namesOwnThing[name])
  for (const [turn, actor] of actors.entries()) {
    for (const name of doors) {
      const ask = async (id: string): Promise<string> => {
        cells += 1
        const answer = await app.ask(routes[name].path, { ...actor.asking, body: { id } })
        return `${answer.status} ${await answer.text()}`
      }
      const unknown = await ask(guess)
      for (const [place, [other, id]] of [...theirs].entries()) {
        // Every second one, each time others: an account may be changed so many times at once.
        if (other === actor || (place + turn) % 2 === 0) continue
        if ((await ask(id)) !== unknown) leaks.push(`${actor.name} · ${name} of ${other.name}: it is told from none`)
      }
    }
  }
  for (const actor of theirs.keys()) {
    const answer = await app.ask('/v1/account', actor.asking)
    if (!answer.ok) leaks.push(`${actor.name} was signed out by somebody else`)
  }
  return { cells, leaks }
}
