import worker, { CoalitionObject, DirectoryObject } from '@evenkeel/api/workers/worker.ts'

/** An object whose ledger somebody cuts who can write to its database. */
class CuttableCoalition extends CoalitionObject {
  async cutEnd() {
    const { sql } = this.ctx.storage
    sql.exec('DROP TRIGGER ledger_keeps_entries')
    sql.exec('DELETE FROM ledger WHERE sequence > (SELECT max(sequence) FROM ledger) - 2')
    await this.rebuild()
    return (await this.verify([])).ok
  }
}

export { CuttableCoalition as CoalitionObject, DirectoryObject }

// The worker as it is deployed, and beside it a door to single objects, at which the tests ask.

/** Answers what `tellHistory` asks of the store on Node, with the object of that name, as texts of JSON. */
async function tellHistory({ name, commands, sources, moments }, environment) {
  const store = environment.COALITIONS.getByName(name)
  const answers = []
  for (const command of commands) answers.push(await store.record([command], 'tester'))
  answers.push(await store.facts(), await store.mergeReview(), await store.events(0, 1000), await store.charter())
  for (const { kind, key } of sources) answers.push(await store.sourceItems(kind, key))
  for (const moment of moments) answers.push(await store.factsAt(moment))
  answers.push(await store.record(commands, 'tester'), (await store.verify([])).ok, await store.rebuild())
  answers.push(await store.facts())
  return answers.map((answer) => JSON.stringify(answer))
}

/** Answers whether a coalition's chain fits and its ledger alone gives the same facts, and how often each item is there. */
async function check(id, environment) {
  const store = environment.COALITIONS.getByName(id)
  const facts = await store.facts()
  const verified = (await store.verify([])).ok
  await store.rebuild()
  const same = JSON.stringify(await store.facts()) === JSON.stringify(facts)
  return { verified, same, texts: facts.items.map(({ text }) => text) }
}

// oxlint-disable-next-line import/no-default-export -- the platform looks for the handler under this name
export default {
  fetch: async (request, environment, context) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/histories') return Response.json(await tellHistory(await request.json(), environment))
    if (pathname === '/check') return Response.json(await check(await request.text(), environment))
    if (pathname === '/cut') {
      return Response.json(await environment.COALITIONS.getByName(await request.text()).cutEnd())
    }
    if (pathname === '/owner-link') {
      return new Response(await environment.DIRECTORY.getByName('directory').makeOwnerSignInLink(Date.now()))
    }
    return await worker.fetch(request, environment, context)
  },
}
