import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { AttendeeDraft } from '@evenkeel/domain/draft.ts'

/** An attendee with the short forms of the name that the roster itself gives. */
export interface RosterEntry extends AttendeeDraft {
  readonly aliases: readonly string[]
  /** Where else the same roster names them. */
  readonly repeats: readonly RosterRepeat[]
}

/** A further line of a roster for somebody whom it has named already. */
export type RosterRepeat = Pick<AttendeeDraft, 'line' | 'name' | 'email' | 'handle' | 'organization'>

/** Returns where a roster names somebody once more. */
export function repeatOf({ line, name, email, handle, organization }: RosterEntry): RosterRepeat {
  return { line, name, email, handle, organization }
}

/** "ana r" is "ana ruiz". */
function isCutShort(short: string, long: string): boolean {
  return long.startsWith(short) && / \p{L}$/u.test(short) && long.split(' ').length === 2
}

/** "ana ruiz" is "ana b ruiz". */
function isWithInitials(short: string, long: string): boolean {
  if (long.length <= short.length || long.charCodeAt(0) !== short.charCodeAt(0)) return false
  const words = long.split(' ')
  const bare = words.filter((word, place) => word.length > 1 || place === 0 || place === words.length - 1)
  return bare.length < words.length && bare.join(' ') === short
}

/** Returns a roster's entries, those of a short form joined with the only whole name that has it: `Scribe: MIH` and `Mihai Brand (MIH)`. */
export function mergeShortForms(entries: readonly RosterEntry[]): RosterEntry[] {
  // A list of member groups under a roster names organizations that the roster itself gives as somebody's.
  const groups = new Set(
    entries.flatMap(({ organization }) =>
      organization === null ? [] : [foldName(organization), foldName(organization).split(' ')[0] ?? ''],
    ),
  )
  const kept = entries.filter(({ name, organization, email, handle }) => {
    const isBare = organization === null && email === null && handle === null && !name.includes(' ')
    return !(isBare && groups.has(foldName(name)))
  })
  const folds = new Map(kept.map(({ name }) => [name, foldName(name)]))
  const foldOf = (name: string): string => folds.get(name) ?? ''
  // `kept` shrinks while it is walked, hence the copy.
  for (const entry of kept.slice()) {
    const short = foldOf(entry.name)
    const beginning = `${short} `
    const isWhole = entry.name.includes(' ') && short.includes(' ')
    if (!isWhole && (entry.name.includes(' ') || short.includes(' '))) continue
    const bearers = kept.filter((one) => {
      // "Ana de la Torre" is "Ana de la Torre Vidal" elsewhere.
      if (isWhole) {
        if (one === entry || one.line === entry.line) return false
        const long = foldOf(one.name)
        return long.startsWith(beginning) || isWithInitials(short, long) || isCutShort(short, long)
      }
      if (one.name === entry.name || !one.name.includes(' ')) return false
      // One list on one line names each of its people once: "Ana, Ana S., Bo".
      if (one.line === entry.line && one.by === entry.by) return false
      return (
        foldOf(one.name).split(' ', 1)[0] === short ||
        foldName(one.handle ?? '') === short ||
        one.aliases.some((alias) => foldName(alias) === short)
      )
    })
    const [bearer] = bearers
    if (bearer === undefined || bearers.length > 1) continue
    kept[kept.indexOf(bearer)] = {
      ...bearer,
      role: bearer.role ?? entry.role,
      state: entry.state === 'present' ? 'present' : bearer.state,
      repeats: [...bearer.repeats, repeatOf(entry), ...entry.repeats],
    }
    kept.splice(kept.indexOf(entry), 1)
  }
  return kept
}
