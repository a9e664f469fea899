import { foldName } from '@evenkeel/domain/fold-name.ts'

/** How a short form stands for a whole name, the most telling first. */
export type ShortForm = 'first-name' | 'name-and-initial' | 'surname' | 'initials'

const SHORT_FORMS: readonly ShortForm[] = ['first-name', 'name-and-initial', 'surname', 'initials']

const PARTICLES = new Set('van von de den der da di du del la le el al bin ten ter dos das'.split(' '))

/**
 * Returns the folded short forms that notes use for a whole name, by kind: `Mei-Ling`, `Mei-Ling C`, `M Chen`, `Chen`,
 * `MC` and `MLC` for Mei-Ling Chen; a name of one word has none but itself.
 */
export function shortFormsOf(name: string): Readonly<Record<ShortForm, readonly string[]>> {
  const words = name
    .replace(/\([^()]{0,60}\)/g, ' ')
    .trim()
    .split(/[\s_]{1,20}/)
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
    // Jean-Paul is JP to his friends, whatever his surname.
    initials: [
      ...new Set([
        initialsOf(folded),
        initialsOf(every),
        `${first.charAt(0)}${last.charAt(0)}`,
        initialsOf(first.split(' ')),
      ]),
    ].filter((form) => form.length > 1),
  }
}

/** Surnames are capitalised, initials all capitals. */
function isWrittenAs(form: ShortForm, written: string): boolean {
  if (form === 'first-name') return true
  if (form === 'initials') return /^(?:\p{Lu}\.?){2,4}$/u.test(written)
  return /^\p{Lu}/u.test(written) && (form !== 'surname' || written.length > 2)
}

/** Somebody with the short forms of each of the names that are known. */
export interface Bearer<T> {
  readonly value: T
  readonly forms: readonly ReturnType<typeof shortFormsOf>[]
}

/** Returns the only one whom a short form as written can mean, the most telling kind of form first; null for none or several. */
export function onlyBearer<T>(written: string, bearers: readonly Bearer<T>[]): T | null {
  const folded = foldName(written)
  if (folded === '' || folded.length > 40) return null
  for (const form of SHORT_FORMS) {
    if (!isWrittenAs(form, written)) continue
    const found = new Set<T>()
    for (const { value, forms } of bearers) {
      if (forms.some((one) => one[form].includes(folded))) found.add(value)
    }
    const [only] = found
    if (only !== undefined) return found.size === 1 ? only : null
  }
  return null
}
