import type { Outcome } from '@evenkeel/domain/problem.ts'
import type { CoalitionCarrier, DirectoryCarrier } from './carriers.ts'

/** The methods of an object as they are called from afar. */
type Remote<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Answer>
    : never
}

/** A deployment from which its databases can be carried out, and into which they can be carried, by whoever has its key. */
export interface DeploymentPort {
  /** Tells whether a key is the deployment's; fails with `backup-key-wrong` and, after a few of those from an address, `too-many-attempts`. */
  readonly admit: (key: string, address: string, now: number) => Promise<Outcome<null>>
  readonly directory: () => Remote<DirectoryCarrier>
  /** Returns the carrier of a coalition, which writes down for its people to see that it was carried out or in. */
  readonly coalition: (id: string) => Remote<CoalitionCarrier>
}
