import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import type { AppDependencies } from '../routes/route-call.ts'
import type { Allowance } from '../sign-in-ports.ts'

/** Where somebody tries to come in; a whole office may share one address. */
const doors = {
  look: { burst: 120, perMinute: 120 },
  'sign-in': { burst: 30, perMinute: 10 },
  mail: { burst: 10, perMinute: 1 },
  report: { burst: 20, perMinute: 10 },
  account: { burst: 30, perMinute: 10 },
} as const
/** Each coalition is a database of its own: a member of one cannot fill the disk with others. */
const COALITIONS = { burst: 10, perMinute: 1 / 60 } as const
/** To one mailbox, whoever asks. */
const MAILBOX = { burst: 3, perMinute: 0.2 } as const

export type Door = keyof typeof doors

/** Counts a request against what its address may ask of a door, and what anybody may send to a mailbox; fails with `too-many-attempts`. */
export async function admit(
  context: Context,
  dependencies: AppDependencies,
  door: Door,
  mailbox?: string,
): Promise<Outcome<null>> {
  const wanted: Allowance[] = [{ key: `${door} from ${dependencies.addressOf(context)}`, ...doors[door] }]
  if (mailbox !== undefined) wanted.push({ key: `mailbox ${mailbox.toLowerCase()}`, ...MAILBOX })
  return await dependencies.directory.admit(wanted, dependencies.clock())
}

/** Counts a request against what a person may change about their own account; fails with `too-many-attempts`. */
export async function admitPerson(dependencies: AppDependencies, person: string): Promise<Outcome<null>> {
  return await dependencies.directory.admit([{ key: `account of ${person}`, ...doors.account }], dependencies.clock())
}

/** Counts a coalition against how many somebody may make who does not run the server; fails with `too-many-attempts`. */
export async function admitCoalition(dependencies: AppDependencies, person: string): Promise<Outcome<null>> {
  const { directory, clock } = dependencies
  if (await directory.isOwner(person)) return succeed(null)
  return await directory.admit([{ key: `coalitions of ${person}`, ...COALITIONS }], clock())
}
