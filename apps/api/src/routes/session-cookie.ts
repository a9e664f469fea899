import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const NAME = 'evenkeel_session'
const MAX_AGE_SECONDS = 30 * 86_400

/** Returns the session secret that a request carries, null when it carries none. */
export function readSessionCookie(context: Context): string | null {
  return getCookie(context, NAME) ?? null
}

/** Hands a session to the browser, out of reach of scripts and of other sites' requests. */
export function setSessionCookie(context: Context, session: string): void {
  setCookie(context, NAME, session, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isSecure(context),
    maxAge: MAX_AGE_SECONDS,
  })
}

/** Takes the session from the browser. */
export function clearSessionCookie(context: Context): void {
  deleteCookie(context, NAME, { path: '/', secure: isSecure(context) })
}

function isSecure(context: Context): boolean {
  return new URL(context.req.url).protocol === 'https:'
}
