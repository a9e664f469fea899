import { HistoryQuery, type HistoryEntry } from '@evenkeel/contract/history.ts'
import { fail } from '@evenkeel/domain/problem.ts'
import { unlessKnown } from '../http/entity-tag.ts'
import { mayKnowWho } from '../store/read-history.ts'
import { SERVER } from '../store/retention-command.ts'
import { readerOf } from '../usecases/reader.ts'
import type { RouteHandlers } from './route-call.ts'

const ENTRIES = 30
/** As whom the command line imports notes. */
const IMPORT = 'import'

export const historyRoutes: RouteHandlers<'history'> = {
  history: async (call) => {
    const { context, dependencies, granted } = call
    const query = HistoryQuery.safeParse(context.req.query())
    if (!query.success) {
      return fail(
        'bad-request',
        `'before' is a number, 'limit' one from 1 to 99, 'kind' one of the kinds, 'who' an account.`,
      )
    }
    const { before, limit, kind, who } = query.data
    const reader = readerOf(granted)
    const isNamed = mayKnowWho(reader)
    const actor = who === 'you' ? granted.person : (who ?? null)
    if (!isNamed && actor !== null && actor !== granted.person) {
      return fail('role-not-allowed', 'What one person recorded is shown to those who may compare people.')
    }
    const store = await dependencies.coalitions.open(granted)
    return await unlessKnown(
      call,
      async () => await store.cursor(),
      async () => {
        const history = await store.historyFor(reader, {
          before: before === undefined ? null : Number(before),
          limit: limit === undefined ? ENTRIES : Number(limit),
          kind: kind ?? null,
          actor,
          person: granted.person,
        })
        const names = isNamed ? await dependencies.directory.namesOf(granted, history.actors) : {}
        return {
          entries: history.commands.map(({ actor: by, ...command }) => ({
            ...command,
            by: senderOf(by, granted.person),
            who: names[by] ?? null,
          })),
          next: history.next,
          people: Object.entries(names)
            .map(([id, name]) => ({ id, name }))
            .toSorted((left, right) => left.name.localeCompare(right.name)),
        }
      },
    )
  },
}

function senderOf(actor: string, reader: string): HistoryEntry['by'] {
  if (actor === reader) return 'you'
  if (actor === SERVER) return 'server'
  return actor === IMPORT ? 'import' : 'somebody'
}
