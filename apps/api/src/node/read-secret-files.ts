import { readFileSync } from 'node:fs'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Variables } from '../sign-in/read-sign-in-configuration.ts'

const NAMED_FILE = /^(EVENKEEL_[A-Z_]+)_FILE$/

/**
 * Returns the environment with what stands in files: each `EVENKEEL_…_FILE` names one that holds the value of `EVENKEEL_…`, as Docker's
 * secrets and systemd's credentials do. Fails with `configuration-unclear` where a file can't be read, is empty, or both are set.
 */
export function readSecretFiles(variables: Variables): Outcome<Variables> {
  const read: Record<string, unknown> = { ...variables }
  for (const [name, path] of Object.entries(variables)) {
    const target = NAMED_FILE.exec(name)?.[1]
    if (target === undefined || typeof path !== 'string' || path.trim() === '') continue
    const given = variables[target]
    if (typeof given === 'string' && given.trim() !== '') {
      return fail('configuration-unclear', `${target} and ${name} are both set: choose one.`)
    }
    let value: string
    try {
      value = readFileSync(path.trim(), 'utf8').trim()
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'no code'
      return fail('configuration-unclear', `${name} names a file that cannot be read (${code}).`)
    }
    if (value === '') return fail('configuration-unclear', `${name} names a file that is empty.`)
    read[target] = value
  }
  return succeed(read)
}
