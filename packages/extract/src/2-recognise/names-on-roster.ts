import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Utterance } from '../1-normalise/line.ts'
import { onlyBearer, shortFormsOf, type Bearer } from '../identity/short-forms.ts'
import { remembered } from '../remembered.ts'
import type { RosterEntry } from './roster-entry.ts'

/** What a meeting's roster says of the names that its notes use. */
export interface NamesOnRoster {
  /** Returns whether a label is somebody's on the roster, or on another roster of the document. */
  readonly isKnown: (name: string) => boolean
  /** Returns the utterances with the whole name wherever only one of those present, else of the roster, can be meant. */
  readonly nameSpeakers: (utterances: readonly Utterance[]) => readonly Utterance[]
}

const formsOfBearer = remembered(shortFormsOf)

/** Returns the names of a roster, looked up by every short form; nothing is computed before somebody asks. */
export function namesOnRoster(roster: readonly RosterEntry[], isElsewhere: (name: string) => boolean): NamesOnRoster {
  let bearers: readonly (Bearer<string> & { readonly isPresent: boolean })[] | null = null
  let forms: ReadonlySet<string> | null = null
  const bearersOf = (): NonNullable<typeof bearers> => {
    bearers ??= roster.map(({ name, state }) => ({
      value: name,
      forms: [formsOfBearer(name)],
      isPresent: state === 'present',
    }))
    return bearers
  }
  const isForm = (name: string): boolean => {
    forms ??= new Set(bearersOf().flatMap((one) => one.forms.flatMap((form) => Object.values(form).flat())))
    return forms.has(foldName(name))
  }
  return {
    // "Mei-Ling", and "Eric E" or "Eric E." for Eric Enders.
    isKnown: (name) =>
      isElsewhere(name) || ((name.includes('-') || /^\p{Lu}[\p{L}'’-]{0,20} \p{Lu}\.?$/u.test(name)) && isForm(name)),
    nameSpeakers: (utterances) =>
      roster.length === 0 || utterances.length === 0 ? utterances : renamed(utterances, roster, bearersOf()),
  }
}

function renamed(
  utterances: readonly Utterance[],
  roster: readonly RosterEntry[],
  bearers: readonly (Bearer<string> & { readonly isPresent: boolean })[],
): readonly Utterance[] {
  const given = new Map<string, string | null>()
  for (const { name, handle, aliases } of roster) {
    for (const form of new Set([foldName(handle ?? ''), ...aliases.map(foldName)]))
      if (form !== '') given.set(form, given.has(form) ? null : name)
  }
  const present = bearers.filter(({ isPresent }) => isPresent)
  const wholes = new Set(roster.map(({ name }) => foldName(name)))
  const named = new Map<string, string>()
  const nameOf = (speaker: string): string => {
    if (wholes.has(foldName(speaker))) return speaker
    // Scribes write initials small.
    const written = /^\p{Ll}{2,4}$/u.test(speaker) ? speaker.toUpperCase() : speaker
    return given.get(foldName(speaker)) ?? onlyBearer(written, present) ?? onlyBearer(written, bearers) ?? speaker
  }
  return utterances.map((one) => {
    const name = named.get(one.speaker) ?? nameOf(one.speaker)
    named.set(one.speaker, name)
    return name === one.speaker ? one : { ...one, speaker: name }
  })
}
