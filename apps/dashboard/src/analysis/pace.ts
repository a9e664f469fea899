import type { InParts } from '@evenkeel/analysis/in-parts.ts'

/**
 * Told after each part how much of the answer is done, 0 to 1, and at most once what may be shown before the rest is; rejects
 * when nobody waits for the rest any more.
 */
export type Pace = (share: number, first?: unknown) => Promise<void>

/** Resolves to an answer whose figures are shown while it is worked out how far chance goes, from a share of it on, 0 to 1. */
export async function thenChance<Answer>(
  pace: Pace,
  share: number,
  first: Answer,
  whole: (rest: Pace) => Promise<Answer>,
): Promise<Answer> {
  await pace(share, first)
  return whole(stretch(pace, share, 1))
}

/** What a part finds, at once or in parts of its own. */
type Found<Part> = Part extends InParts<infer Value> ? Value : Part

function isInParts(found: unknown): found is InParts<unknown> {
  return typeof found === 'object' && found !== null && 'next' in found && 'throw' in found
}

/** Works through what comes in parts, and resolves to what it finds. */
export async function workThrough<Value>(pace: Pace, work: InParts<Value>): Promise<Value> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await pace(step.value)
  }
}

async function workOut(pace: Pace, part: () => unknown): Promise<unknown> {
  const found = part()
  return isInParts(found) ? await workThrough(pace, found) : found
}

/** Works the parts of an answer out one after the other, and resolves to all of them under their names. */
export async function inSteps<Parts extends Readonly<Record<string, () => unknown>>>(
  pace: Pace,
  parts: Parts,
): Promise<{ readonly [Name in keyof Parts]: Found<ReturnType<Parts[Name]>> }> {
  const names = Object.keys(parts)
  const done: Record<string, unknown> = {}
  for (const [index, name] of names.entries()) {
    const part = parts[name]
    if (part !== undefined)
      done[name] = await workOut(stretch(pace, index / names.length, (index + 1) / names.length), part)
    await pace((index + 1) / names.length)
  }
  return done as { readonly [Name in keyof Parts]: Found<ReturnType<Parts[Name]>> }
}

/** Works out one part of a list after the other, and resolves to all of them in their order. */
export async function listInSteps<Part>(
  pace: Pace,
  parts: readonly (() => Part | InParts<Part>)[],
): Promise<readonly Part[]> {
  const done: Part[] = []
  for (const [index, part] of parts.entries()) {
    done.push((await workOut(stretch(pace, index / parts.length, (index + 1) / parts.length), part)) as Part)
    await pace((index + 1) / parts.length)
  }
  return done
}

/** Returns the pace of a stretch of the answer that reaches from one share of it to another, each 0 to 1. */
export function stretch(pace: Pace, from: number, to: number): Pace {
  return (share, first) => pace(from + (to - from) * share, first)
}
