/** What a person said in a browser, as the model understands it: nothing of the product is used to know it. */
export type Said =
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'edit'; readonly item: string; readonly version: number; readonly text: string }

interface Told {
  readonly browser: number
  readonly said: Said
  /** The person saw that it is kept. */
  isKept: boolean
  isTakenBack: boolean
  isTakingBack: boolean
}

/** What the end of a history should be, by what people did and saw. */
export interface Model {
  readonly say: (id: string, browser: number, said: Said) => void
  readonly keep: (id: string) => void
  readonly startTakingBack: (id: string) => void
  readonly takeBack: (id: string) => void
  /** Returns what is wrong with an end, in words; nothing where all is as it should be. */
  readonly judge: (end: End) => { readonly kind: 'lost' | 'doubled' | 'corrupt'; readonly words: string }[]
}

export interface End {
  /** The ids of the commands in the ledger, in its order. */
  readonly recorded: readonly string[]
  readonly items: readonly { readonly text: string; readonly version: number }[]
  /** Per browser what still waits, and what was refused with its code. */
  readonly browsers: readonly {
    readonly waiting: readonly string[]
    readonly refused: readonly { readonly id: string; readonly code: string }[]
  }[]
}

/** Returns the model of a history in which nothing was said yet. */
export function createModel(): Model {
  const told = new Map<string, Told>()
  return {
    say: (id, browser, said) =>
      void told.set(id, { browser, said, isKept: false, isTakenBack: false, isTakingBack: false }),
    keep: (id) => {
      const one = told.get(id)
      if (one !== undefined) one.isKept = true
    },
    startTakingBack: (id) => {
      const one = told.get(id)
      if (one !== undefined) one.isTakingBack = true
    },
    takeBack: (id) => {
      const one = told.get(id)
      if (one !== undefined) one.isTakenBack = true
    },
    judge: (end) => judge(told, end),
  }
}

function judge(told: ReadonlyMap<string, Told>, end: End): ReturnType<Model['judge']> {
  const wrong: { kind: 'lost' | 'doubled' | 'corrupt'; words: string }[] = []
  const recorded = new Set(end.recorded)
  const refused = new Map(end.browsers.flatMap((one) => one.refused.map(({ id, code }) => [id, code] as const)))
  const waiting = end.browsers.flatMap((one) => one.waiting)
  if (waiting.length > 0) wrong.push({ kind: 'lost', words: `${waiting.length} commands wait for ever` })
  for (const [id, one] of told) {
    const isThere = recorded.has(id)
    const isSure = one.isKept && !one.isTakingBack && !one.isTakenBack
    if (isThere && one.isTakenBack) wrong.push({ kind: 'corrupt', words: `${id} was taken back and recorded` })
    if (isThere && refused.has(id)) wrong.push({ kind: 'doubled', words: `${id} was recorded and refused` })
    if (isSure && !isThere && !refused.has(id)) wrong.push({ kind: 'lost', words: `${id} is nowhere` })
    const mayBeRefused = one.said.kind === 'edit' && refused.get(id) === 'version-conflict'
    if (refused.has(id) && !mayBeRefused) wrong.push({ kind: 'lost', words: `${id} was refused: ${refused.get(id)}` })
  }
  for (const id of recorded) if (!told.has(id)) wrong.push({ kind: 'corrupt', words: `nobody said ${id}` })
  wrong.push(...judgeOrder(told, end.recorded), ...judgeItems(told, recorded, end.items))
  return wrong
}

/** What one person said is recorded in the order in which it was said: ids were given in that order. */
function judgeOrder(told: ReadonlyMap<string, Told>, recorded: readonly string[]): ReturnType<Model['judge']> {
  const last = new Map<number, string>()
  const wrong: ReturnType<Model['judge']> = []
  for (const id of recorded) {
    const browser = told.get(id)?.browser ?? -1
    if ((last.get(browser) ?? '') > id) wrong.push({ kind: 'corrupt', words: `${id} came before an earlier one` })
    last.set(browser, id)
  }
  return wrong
}

/** Every item stands once, with the text of its last accepted edit; no two edits of one version were accepted. */
function judgeItems(
  told: ReadonlyMap<string, Told>,
  recorded: ReadonlySet<string>,
  items: End['items'],
): ReturnType<Model['judge']> {
  const texts = new Map<string, string>()
  const versions = new Map<string, Map<number, string>>()
  const wrong: ReturnType<Model['judge']> = []
  for (const [id, { said }] of told) {
    if (!recorded.has(id)) continue
    if (said.kind === 'item') {
      texts.set(said.text, said.text)
      continue
    }
    const edits = versions.get(said.item) ?? new Map<number, string>()
    if (edits.has(said.version)) wrong.push({ kind: 'lost', words: `an edit of ${said.item} was overwritten unseen` })
    edits.set(said.version, said.text)
    versions.set(said.item, edits)
  }
  const edited = new Set([...versions.values()].flatMap((edits) => [...edits.values()]))
  const standing = items.map(({ text }) => text)
  if (new Set(standing).size !== standing.length) wrong.push({ kind: 'doubled', words: 'an item stands twice' })
  if (standing.length !== texts.size) {
    wrong.push({
      kind: standing.length < texts.size ? 'lost' : 'doubled',
      words: `${standing.length} items stand, ${texts.size} were said`,
    })
  }
  for (const text of standing) {
    if (!texts.has(text) && !edited.has(text)) wrong.push({ kind: 'corrupt', words: `nobody said '${text}'` })
  }
  const lastEdits = [...versions.values()].map((edits) => edits.get(Math.max(...edits.keys())) ?? '')
  const missing = lastEdits.filter((text) => !standing.includes(text))
  if (missing.length > 0) wrong.push({ kind: 'lost', words: `${missing.length} accepted edits do not stand` })
  return wrong
}
