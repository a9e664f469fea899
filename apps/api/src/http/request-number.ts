import type { Context, MiddlewareHandler } from 'hono'

const MAKER = 'makeRequestNumber'
const numbers = new WeakMap<Context, string>()

/** Lets the requests of an application be numbered by the given source, instead of at random. */
export function numberRequests(make: () => string): MiddlewareHandler {
  return async (context, next) => {
    context.set(MAKER, make)
    await next()
  }
}

/** Returns the number of a request, made when it is first asked for: what a refusal and its line in the log have in common. */
export function requestNumber(context: Context): string {
  let number = numbers.get(context)
  if (number === undefined) {
    const make = context.get(MAKER) as (() => string) | undefined
    number = make?.() ?? crypto.randomUUID()
    numbers.set(context, number)
  }
  return number
}
