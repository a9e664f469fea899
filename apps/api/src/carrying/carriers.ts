import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type * as z from 'zod/mini'
import type { CharterState } from '../ports.ts'
import { readHead } from '../store/ledger.ts'
import type { LedgerHead, LedgerSeal } from '../store/ledger-seal.ts'
import { readCharter } from '../store/sql-charter.ts'
import type { SqlDriver } from '../store/sql-driver.ts'
import type { Admission, DeploymentState } from './admission.ts'
import { admitCarried, readDeployment, type CheckedCoalition } from './admit-carried.ts'
import type { ReadPageRequest } from './carried-page.ts'
import { readPage } from './read-page.ts'
import { endCarrying, readCarried, takeIn } from './take-in.ts'
import { TakeInStep, type TakenIn } from './take-in-step.ts'

/** What a coalition's database was carried in from, and what it says of itself. */
export interface CarriedCoalition {
  readonly source: string
  readonly checked: boolean
  readonly head: LedgerHead
  readonly charter: CharterState
}

/** By what a database is carried out, page by page, each the JSON of a `CarriedPage`. */
export interface Carrier {
  readonly readPage: (request: ReadPageRequest) => Outcome<string>
}

/** By what one coalition's database is carried out and in. */
export interface CoalitionCarrier extends Carrier {
  /** Takes the JSON of a `TakeInStep`, which may be long: nobody reads it on the way. */
  readonly takeIn: (id: string, step: string) => Outcome<TakenIn>
  readonly carried: () => CarriedCoalition | null
  readonly endCarrying: () => void
}

/** By what the directory is carried out, and what was carried is let in. */
export interface DirectoryCarrier extends Carrier {
  readonly deployment: () => DeploymentState
  readonly knows: (coalition: string) => boolean
  readonly admitCarried: (admission: Admission, checked: readonly CheckedCoalition[], now: number) => Outcome<null>
}

/** Returns the carrier of a coalition's database; `opening` tells this opening of it from every other. */
export function openCoalitionCarrier(driver: SqlDriver, seal: LedgerSeal, opening: string): CoalitionCarrier {
  return {
    ...openCarrier(driver, opening),
    takeIn: (id, text) => {
      const step = readJson(TakeInStep, text)
      return step.ok ? takeIn(driver, seal, id, step.value) : step
    },
    carried: () => {
      const known = readCarried(driver)
      if (known === null) return null
      const head = readHead(driver)
      return { ...known, head, charter: { charter: readCharter(driver), cursor: head.sequence } }
    },
    endCarrying: () => endCarrying(driver),
  }
}

/** Returns the carrier of a directory's database. */
export function openDirectoryCarrier(driver: SqlDriver, opening: string): DirectoryCarrier {
  return {
    ...openCarrier(driver, opening),
    deployment: () => readDeployment(driver),
    knows: (coalition) => driver.all('SELECT 1 FROM coalitions WHERE id = ?', coalition).length > 0,
    admitCarried: (admission, checked, now) => admitCarried(driver, admission, checked, now),
  }
}

/** Returns a text of JSON as what a schema says that it is; fails with `bad-request`. */
export function readJson<Schema extends z.ZodMiniType>(schema: Schema, text: string): Outcome<z.output<Schema>> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return fail('bad-request', 'The body is not JSON.')
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return succeed(parsed.data)
  const first = parsed.error.issues[0]
  return fail(
    'bad-request',
    `${first?.path.map(String).join('.') ?? 'the body'}: ${first?.message ?? 'not understood'}.`,
  )
}

function openCarrier(driver: SqlDriver, opening: string): Carrier {
  return { readPage: (request) => readPage(driver, opening, request) }
}
