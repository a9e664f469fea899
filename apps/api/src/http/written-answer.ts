import type { Context } from 'hono'

const texts = new WeakMap<Context, string>()

/** Lets a request be answered with JSON that is written already, and stands in for the value that it was written from. */
export function answerWithText<Value>(context: Context, json: string): Value {
  texts.set(context, json)
  return undefined as Value
}

/** Returns the JSON with which a request is answered, undefined where its answer has yet to be written. */
export function writtenAnswer(context: Context): string | undefined {
  return texts.get(context)
}
