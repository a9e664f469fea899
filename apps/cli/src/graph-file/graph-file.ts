import type { Edge } from '@evenkeel/analysis/graph/graph.ts'
import { fail, type Outcome } from '@evenkeel/domain/problem.ts'

/** What a file says of a graph, before anything is computed. */
export interface GraphFile {
  readonly nodes: readonly string[]
  readonly edges: readonly Edge[]
  /** Whether the file itself says that its ties have a direction. */
  readonly directed: boolean
  /** True when every tie has a strength from the file. */
  readonly weighted: boolean
}

/** Reads one text into a graph; `weightColumn` names the ties' strengths, null reads none. */
export type GraphReader = (text: string, weightColumn: string | null) => Outcome<GraphFile>

/** Returns the failure for a text that is not what its format asks for. */
export function malformed(what: string): Outcome<never> {
  return fail('graph-file-malformed', what)
}

/** Returns a tie's strength as a number above zero, or the failure that says where it is not one. */
export function readWeight(raw: unknown, column: string, where: string): Outcome<number> {
  if (raw === undefined || raw === null || raw === '') {
    return fail('graph-weight-invalid', `${where} has no value for '${column}'.`)
  }
  const weight = typeof raw === 'number' ? raw : typeof raw === 'string' ? Number(raw) : Number.NaN
  if (!Number.isFinite(weight) || weight <= 0) {
    return fail('graph-weight-invalid', `${where} has a '${column}' that is not a number above zero.`)
  }
  return { ok: true, value: weight }
}
