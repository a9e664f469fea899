import type { peopleRoutes } from './people-routes.ts'
import { exampleCoalition } from './route-examples.ts'
import type { RouteNote } from './route-notes.ts'

const look = {
  hour: '2026-01-05T09',
  who: 'Ann Lee',
  isYou: true,
  action: 'read-people' as const,
  subject: null,
  count: 3,
}

/** What the API's description says of the routes about oneself. */
export const peopleRouteNotes: Readonly<Record<keyof typeof peopleRoutes, RouteNote>> = {
  mine: {
    tag: 'People',
    summary: 'Returns everything that is held on the one who asks, to see and to take away',
    description:
      'Own rows, names, items and decisions, the entries of the ledger that name the person, the account, and who looked. `record` is null until a coordinator has said who of the record the account is.',
    example: {
      response: {
        coalition: { id: exampleCoalition.id, name: 'River Watch', role: 'member', permissions: ['read-record'] },
        account: { name: 'Ann Lee', isFresh: true, methods: [], passkeys: [], sessions: [] },
        record: null,
        looks: [look],
      },
    },
  },
  looks: {
    tag: 'People',
    summary: 'Returns who looked at people’s figures, took them away, was refused, or changed who may',
    description:
      'Coordinators get all of it, everybody else what is about themselves and the looks at everybody’s figures, in which theirs were.',
    example: { response: { all: true, looks: [look] } },
  },
  ownAnswers: {
    tag: 'People',
    summary: 'Returns what the one who asks answered in pulses',
    description:
      'Nobody else is given the answers of a person, whatever their role. Of closed pulses the facts tell how organizations are seen by five people or more.',
    example: {
      response: {
        party: exampleCoalition.party,
        organizations: [],
        pulses: [
          {
            pulse: '01J9Z5M8Q0000000000000000B-1',
            answers: [
              {
                organization: '01J9Z5M8Q0000000000000000A-4',
                power: 3,
                involvement: 2,
                resources: null,
                reliability: 4,
                mission: 4,
                openness: 3,
              },
            ],
          },
        ],
      },
    },
  },
}
