import { foldName } from '@evenkeel/domain/fold-name.ts'

/** How a short form stands for a whole name, the most telling first. */
export type ShortForm = 'first-name' | 'name-and-initial' | 'surname' | 'initials'

export const SHORT_FORMS: readonly ShortForm[] = ['first-name', 'name-and-initial', 'surname', 'initials']

const PARTICLES = new Set('van von de den der da di du del la le el al bin ten ter dos das'.split(' '))

/**
 * Returns the folded short forms that notes use for a whole name, by kind: `Mei-Ling`, `Mei-Ling C`, `M Chen`, `Chen`,
 * `MC` and `MLC` for Mei-Ling Chen; a name of one word has none but itself.
 */
export function shortFormsOf(name: string): Readonly<Record<ShortForm, readonly string[]>> {
  const words = name
    .replace(/\([^()]{0,60}\)/g, ' ')
    .trim()
    .split(/\s{1,20}/)
    .filter((word) => foldName(word) !== '')
  const first = foldName(words[0] ?? '')
  const last = foldName(words.at(-1) ?? '')
  if (words.length < 2) return { 'first-name': [first], 'name-and-initial': [], surname: [], initials: [] }
  const surname = [last]
  const particle = words.length > 2 ? foldName(words.at(-2) ?? '') : ''
  if (PARTICLES.has(particle)) surname.push(`${particle} ${last}`)
  const initialsOf = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('')
  const folded = words.map(foldName)
  const every = folded.flatMap((word) => word.split(' '))
  return {
    'first-name': [first],
    'name-and-initial': [...surname.map((one) => `${first} ${one.charAt(0)}`), `${first.charAt(0)} ${last}`],
    surname,
    initials: [...new Set([initialsOf(folded), initialsOf(every), `${first.charAt(0)}${last.charAt(0)}`])],
  }
}

/** Returns whether a text as written could be a short form of that kind: surnames are capitalised, initials all capitals. */
export function isWrittenAs(form: ShortForm, written: string): boolean {
  if (form === 'first-name') return true
  if (form === 'initials') return /^(?:\p{Lu}\.?){2,4}$/u.test(written)
  return /^\p{Lu}/u.test(written) && (form !== 'surname' || written.length > 2)
}
