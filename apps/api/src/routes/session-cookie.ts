import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Arrival } from '../sign-in-ports.ts'
import { describeBrowser } from '../sign-in/describe-browser.ts'
import { ownOrigin } from './own-origin.ts'
import type { AppDependencies } from './route-call.ts'

const NAME = 'evenkeel_session'
const MAX_AGE_SECONDS = 30 * 86_400

/** Returns the session secret that a request carries, null when it carries none. */
export function readSessionCookie(context: Context, dependencies: AppDependencies): string | null {
  return getCookie(context, NAME, prefixFor(context, dependencies)) ?? null
}

/** Hands a session to the browser, out of reach of scripts and of other sites' requests. */
export function setSessionCookie(context: Context, dependencies: AppDependencies, session: string): void {
  writeCookie(context, dependencies, session, MAX_AGE_SECONDS)
}

/** Takes the session from the browser. */
export function clearSessionCookie(context: Context, dependencies: AppDependencies): void {
  writeCookie(context, dependencies, '', 0)
}

/** Returns the circumstances of a sign-in that the browser's request ends with. */
export function arrivalOf(context: Context, dependencies: AppDependencies, means: Arrival['means']): Arrival {
  const browser = describeBrowser(context.req.header('user-agent'))
  return { means, browser, replaces: readSessionCookie(context, dependencies) }
}

function writeCookie(context: Context, dependencies: AppDependencies, value: string, maxAge: number): void {
  const prefix = prefixFor(context, dependencies)
  setCookie(context, NAME, value, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge,
    secure: prefix === 'host',
    ...(prefix === undefined ? {} : { prefix }),
  })
}

/** Where the pages are encrypted, the cookie's name keeps every other host and every open connection from setting it. */
function prefixFor(context: Context, dependencies: AppDependencies): 'host' | undefined {
  return ownOrigin(context, dependencies).startsWith('https:') ? 'host' : undefined
}
