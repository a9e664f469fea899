/** Told after each part how much of the answer is done, 0 to 1; rejects when nobody waits for the rest any more. */
export type Pace = (share: number) => Promise<void>

/** Works the parts of an answer out one after the other, and resolves to all of them under their names. */
export async function inSteps<Parts extends Readonly<Record<string, () => unknown>>>(
  pace: Pace,
  parts: Parts,
): Promise<{ readonly [Name in keyof Parts]: ReturnType<Parts[Name]> }> {
  const names = Object.keys(parts)
  const done: Record<string, unknown> = {}
  for (const [index, name] of names.entries()) {
    done[name] = parts[name]?.()
    await pace((index + 1) / names.length)
  }
  return done as { readonly [Name in keyof Parts]: ReturnType<Parts[Name]> }
}

/** Works out one part of a list after the other, and resolves to all of them in their order. */
export async function listInSteps<Part>(pace: Pace, parts: readonly (() => Part)[]): Promise<readonly Part[]> {
  const done: Part[] = []
  for (const [index, part] of parts.entries()) {
    done.push(part())
    await pace((index + 1) / parts.length)
  }
  return done
}

/** Returns the pace of a stretch of the answer that reaches from one share of it to another, each 0 to 1. */
export function stretch(pace: Pace, from: number, to: number): Pace {
  return (share) => pace(from + (to - from) * share)
}
