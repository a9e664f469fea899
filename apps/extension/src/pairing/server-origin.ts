import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'

export const DEFAULT_SERVER = 'http://localhost:8787'

/** Returns the origin of a server's address as a person types it, or the problem `server-address-invalid`; only this computer is spoken to without encryption. */
export function parseServerOrigin(typed: string): Outcome<string> {
  const trimmed = typed.trim()
  const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(address)) return fail('server-address-invalid', 'That is not the address of a server.')
  const url = new URL(address)
  const own = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && own)) {
    return fail('server-address-invalid', 'A server on another computer must be reached by https://.')
  }
  return succeed(url.origin)
}
