import { permits } from '@evenkeel/contract/permits.ts'
import type { Look } from '@evenkeel/contract/look.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import type { Granted } from '../granted.ts'
import type { CoalitionStore } from '../ports.ts'
import type { AppDependencies, RouteHandlers } from './route-call.ts'
import { readSessionCookie } from './session-cookie.ts'

export const peopleRoutes: RouteHandlers<'mine' | 'looks' | 'ownAnswers'> = {
  mine: async ({ context, dependencies, granted, signed }) => {
    if (signed.by !== 'session')
      return fail('role-not-allowed', 'What is held on a person is for that person, signed in.')
    const { coalition, person } = granted
    const store = await dependencies.coalitions.open(granted)
    const session = readSessionCookie(context, dependencies)
    return succeed({
      coalition: {
        id: coalition.id,
        name: coalition.name,
        role: coalition.role,
        permissions: [...coalition.permissions],
      },
      account: await dependencies.directory.account(person, session, dependencies.clock()),
      record: coalition.party === null ? null : await store.held(coalition.party, person),
      looks: await looksFor(store, dependencies, granted, true),
    })
  },
  looks: async ({ dependencies, granted }) => {
    const store = await dependencies.coalitions.open(granted)
    const all = permits(granted.coalition.permissions, 'protect-people')
    return succeed({ all, looks: await looksFor(store, dependencies, granted, !all) })
  },
  ownAnswers: async ({ dependencies, granted, signed }) => {
    if (signed.by !== 'session')
      return fail('role-not-allowed', 'What somebody answered is for that person, signed in.')
    const { coalition, person } = granted
    const store = await dependencies.coalitions.open(granted)
    const standing = coalition.party === null ? null : await store.standing(coalition.party)
    return succeed({
      party: standing?.party ?? null,
      organizations: [...(standing?.organizations ?? [])],
      pulses: standing === null ? [] : [...(await store.ownAnswers(standing.party, person))],
    })
  },
}

async function looksFor(
  store: CoalitionStore,
  { directory }: AppDependencies,
  granted: Granted,
  isOwnOnly: boolean,
): Promise<Look[]> {
  const { coalition, person } = granted
  const ids = coalition.party === null ? [] : ((await store.standing(coalition.party))?.ids ?? [])
  const looks = await store.looks(isOwnOnly ? [person, ...ids] : null)
  const names = await directory.namesOf(granted, [...new Set(looks.map(({ actor }) => actor))])
  return looks.map(({ hour, actor, action, subject, count }) => ({
    hour,
    who: names[actor] ?? null,
    isYou: actor === person,
    action,
    subject: subject === '' ? null : subject,
    count,
  }))
}
