/** A person's name taken apart for comparing with others. */
export interface ComparableName {
  /** The words folded: no diacritics, punctuation or titles, letters of other alphabets spelt in Latin ones. */
  readonly words: readonly string[]
  readonly given: string
  /** What stands between the given name and the surname. */
  readonly middle: readonly string[]
  /** Empty for a name of one word; particles (`van`, `de la`) belong to it. */
  readonly surname: string
  /** The words one after another: two names with the same key are equal. */
  readonly key: string
  /** All letters without spaces, for names that are written apart and together. */
  readonly squeezed: string
  /** The letters with `ae`, `oe`, `ue` as `a`, `o`, `u`: `Jörg` is `Joerg` as well as `Jorg`. */
  readonly unmarked: string
  /** The words in the order of the alphabet, for names that are written in another order. */
  readonly sorted: string
  /** `jr`, `sr`, `ii`…; null where none is written. */
  readonly suffix: string | null
}

const TITLES = new Set('mr mrs ms mx dr prof professor sir rev hon herr frau sr.a sra srta mme mlle'.split(' '))
const SUFFIXES = new Set('jr sr ii iii iv junior senior'.split(' '))
const DEGREES = new Set('phd md mba esq cpa'.split(' '))
const PARTICLES = new Set('van von de den der di da du del della dela dos das la le al el bin ibn ten ter y'.split(' '))

/** Letters that have no parts to take a mark from, and alphabets of which one spelling is the rule. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
}

/** Returns a name taken apart: `Osei, Abena`, `OSEI Abena` and `Dr. Abena "Abby" Osei` all have the key `abena osei`. */
export function comparableName(name: string): ComparableName {
  const bare = inOrder(withoutAsides(name.slice(0, 200)))
  const written = bare.split(/[\s_]{1,200}/).filter((word) => foldWord(word) !== '')
  const ordered = capitalsLast(written)
  let suffix: string | null = null
  const words: string[] = []
  for (const word of ordered) {
    const folded = foldWord(word)
    if (ordered.length > 1 && words.length === 0 && TITLES.has(folded)) continue
    if (words.length > 1 && SUFFIXES.has(folded)) suffix = folded.replace('junior', 'jr').replace('senior', 'sr')
    else if (words.length < 2 || !DEGREES.has(folded)) words.push(folded)
  }
  return takenApart(words, suffix)
}

function takenApart(words: readonly string[], suffix: string | null): ComparableName {
  let from = words.length - 1
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from -= 1
  const isSingle = words.length < 2
  const squeezed = words.join('')
  return {
    words,
    given: words[0] ?? '',
    middle: isSingle ? [] : words.slice(1, from),
    surname: isSingle ? '' : words.slice(from).join(''),
    key: words.join(' '),
    squeezed,
    unmarked: squeezed.replace(/([aou])e/g, '$1'),
    sorted: words.toSorted().join(' '),
    suffix,
  }
}

/** Brackets, nicknames in quotes and what follows a bar or a dash tell of a person and are not the name. */
function withoutAsides(name: string): string {
  const bare = name
    .replace(/\([^()]{0,100}\)?|\[[^[\]]{0,100}\]?|\{[^{}]{0,100}\}?/g, ' ')
    .replace(/(^|\s)["'“”‘’«]([^"'“”‘’»\s]{1,30})["'“”‘’»](?=\s|$)/g, '$1 ')
  return bare.trim() === '' ? name : bare
}

/** `Last, First` is turned round; behind a comma a suffix stays where it is. */
function inOrder(name: string): string {
  const [last = '', first, ...more] = name.split(',')
  if (first === undefined || more.length > 0 || foldWord(first) === '' || foldWord(last) === '') return name
  const folded = foldWord(first)
  return SUFFIXES.has(folded) || DEGREES.has(folded) ? name : `${first.trim()} ${last.trim()}`
}

/** `OSEI Abena` is the surname in capitals first. */
function capitalsLast(words: readonly string[]): readonly string[] {
  const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]{2,30}$/u.test(word)
  let count = 0
  while (count < words.length && isCapitals(words[count] ?? '')) count += 1
  const rest = words.slice(count)
  if (count === 0 || rest.length === 0) return words
  return rest.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) ? [...rest, ...words.slice(0, count)] : words
}

const PLAIN = /^[a-z0-9]*$/

/** Returns one word for comparing: lower case, letters and digits only, in Latin letters where one spelling is the rule. */
function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  let folded = ''
  for (const letter of lower.normalize('NFKD')) {
    if (/[\p{L}\p{N}]/u.test(letter)) folded += SPELT[letter] ?? letter
  }
  return folded
}
