import { twinPattern } from '../ascii-twin.ts'
/** An entry of a roster parted from the handle in it. */
export interface TakenHandle {
  /** Null where there is none, or where it is all that stands there. */
  readonly handle: string | null
  readonly text: string
}

const NONE = /@/
/** `@anar - Ana Ruiz`, `@anar (Ana Ruiz)` and `@anar Ana Ruiz`; handles are small, so that `@Ana Ruiz` is a name. */
const LEADING = twinPattern(
  /^@([\p{Ll}\d][\p{Ll}\d_.-]{1,38})(?:\s?[-–—:|(,]\s?|\s)(?=\p{Lu}[\p{L}'’.-]{0,30}\s\p{Lu})/u,
)
const BRACKETED = twinPattern(/[([{<]\s?@([\p{L}\d][\p{L}\d_.-]{0,38})([^()[\]{}<>]{0,80})[)\]}>]/u)
const BARE = twinPattern(/(?:^|\s)@([\p{L}\d][\p{L}\d_.-]{0,38})/u)

/** Returns an entry without the handle in front of, behind or inside it; what stands behind it becomes a part of its own. */
export function takeHandle(entry: string): TakenHandle {
  if (!NONE.test(entry)) return { handle: null, text: entry }
  const leading = LEADING.exec(entry)
  if (leading !== null) {
    const rest = entry.slice(leading[0].length)
    return { handle: leading[1] ?? null, text: rest.includes('(') ? rest : rest.replace(/\)$/, '') }
  }
  const bracketed = BRACKETED.exec(entry)
  if (bracketed !== null && bracketed.index > 0) {
    // A handle has no spaces: what follows one is the name again, up to the next sign.
    const inside = (bracketed[2] ?? '').replace(/^\s[^,;–—-]{0,80}/, '').replace(/^[\s,;:–—-]{1,5}/, '')
    const behind = entry.slice(bracketed.index + bracketed[0].length)
    const aside = inside === '' ? '' : ` (${inside})`
    return {
      handle: bracketed[1] ?? null,
      text: `${entry.slice(0, bracketed.index).trimEnd()}${aside}${apart(behind)}`,
    }
  }
  const bare = BARE.exec(entry)
  if (bare === null || bare.index === 0) return { handle: null, text: entry }
  const front = entry.slice(0, bare.index).replace(/[\s:]{1,5}$/, '')
  return { handle: bare[1] ?? null, text: `${front}${apart(entry.slice(bare.index + bare[0].length))}` }
}

/** Words right behind a handle tell of the person and are none of the name. */
function apart(behind: string): string {
  return /^\s{0,5}\p{L}/u.test(behind) ? `, ${behind.trimStart()}` : ` ${behind}`
}
