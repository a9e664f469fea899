import type { Context } from 'hono'

const texts = new WeakMap<Context, string>()

/** Lets a request be answered with JSON that is written already; what it returns stands in for the value and is never read. */
export function answerWithText(context: Context, json: string): never {
  texts.set(context, json)
  return undefined as never
}

/** Returns the JSON with which a request is answered, undefined where its answer has yet to be written. */
export function writtenAnswer(context: Context): string | undefined {
  return texts.get(context)
}
