import { isGivenName } from '../3-resolve/given-names.ts'
import type { ComparableName } from './comparable-name.ts'
import { isCommonSurname } from './common-surnames.ts'
import { isNicknameOf } from './nicknames.ts'
import { slipBetween, slipDistance, type Slip } from './slip-distance.ts'

/** In which way two names are alike; `same` and `spacing` leave no doubt, `slip` could be chance. */
export type LikenessKind = 'same' | 'spacing' | 'order' | 'middle' | 'nickname' | 'initial' | 'slip' | 'slips' | 'short'

/** Two names that may be one person's: how sure the names alone make it, 0 to 1, and why, as a fragment of a sentence. */
export interface NameLikeness {
  readonly kind: LikenessKind
  readonly confidence: number
  readonly reason: string
  /** True where so many people have the surname that the names alone prove little. */
  readonly isCommon: boolean
}

/** Returns how two names are alike, or null where nothing speaks for one person; names of one word are compared letter by letter. */
export function compareNames(one: ComparableName, other: ComparableName): NameLikeness | null {
  if (one.words.length === 0 || other.words.length === 0) return null
  if (one.suffix !== other.suffix && one.suffix !== null && other.suffix !== null) return null
  const bare = likenessOf(one, other)
  if (bare === null) return null
  // A slip in the surname is no less of one for how many bear the right one.
  const isSlipOfSurname = bare.kind === 'slip' && one.surname !== other.surname
  const found = { ...bare, isCommon: !isSlipOfSurname && (isWidespread(one) || isWidespread(other)) }
  if (one.suffix === other.suffix) return found
  const reason = `${found.reason}, one of them with "${one.suffix ?? other.suffix}"`
  return { ...found, confidence: found.confidence - 0.1, reason }
}

type BareLikeness = Omit<NameLikeness, 'isCommon'>

function likenessOf(one: ComparableName, other: ComparableName): BareLikeness | null {
  if (one.key === other.key) return likeness('same', one.words.length > 1 ? 1 : 0.8, 'the same name')
  if (one.squeezed === other.squeezed)
    return likeness('spacing', one.squeezed.length >= 6 ? 0.98 : 0.88, 'the same name, written together or apart')
  if (one.unmarked === other.unmarked)
    return likeness('spacing', 0.96, 'the same name, but for how a letter with a mark is written')
  if (one.surname === '' || other.surname === '') return compareSquashed(one, other)
  if (one.words.length === other.words.length && one.sorted === other.sorted) {
    const isEither = isGivenName(one.given) && isGivenName(other.given)
    return likeness('order', isEither ? 0.8 : 0.93, 'the same names in another order')
  }
  return (
    compareMiddles(one, other) ??
    compareGivenNames(one, other) ??
    compareInitials(one, other) ??
    compareSlips(one, other) ??
    compareExtraWords(one, other)
  )
}

function likeness(kind: LikenessKind, confidence: number, reason: string): BareLikeness {
  return { kind, confidence, reason }
}

/** A first name that hardly anybody has tells enough beside a widespread surname. */
function isWidespread({ given, surname }: ComparableName): boolean {
  return isCommonSurname(surname) && (given.length <= 4 || isGivenName(given))
}

/** The same first name and surname: a middle name is left out, or is an initial on one side. */
function compareMiddles(one: ComparableName, other: ComparableName): BareLikeness | null {
  if (one.surname !== other.surname || one.given !== other.given) return null
  const [few, many] = one.middle.length <= other.middle.length ? [one, other] : [other, one]
  if (few.middle.length === 0) return likeness('middle', 0.94, 'the same name, a middle name left out')
  const isFitting = few.middle.every((word, at) => {
    const beside = many.middle[at] ?? ''
    return word === beside || ((word.length === 1 || beside.length === 1) && word.charAt(0) === beside.charAt(0))
  })
  return isFitting ? likeness('middle', 0.95, 'the same name, a middle name shortened') : null
}

/** The same surname: short forms and spellings of one given name. */
function compareGivenNames(one: ComparableName, other: ComparableName): BareLikeness | null {
  if (one.surname !== other.surname) return null
  if (!areMiddlesFitting(one, other)) return null
  const [short, long] = one.given.length <= other.given.length ? [one.given, other.given] : [other.given, one.given]
  if (isNicknameOf(short, long))
    return likeness('nickname', 0.94, 'the same surname, and a short form of the same first name')
  if (short.length === 1 && long.startsWith(short))
    return likeness('initial', 0.88, 'the same surname, and the initial of the first name')
  if (short.length >= 3 && long.startsWith(short) && !isGivenName(short))
    return likeness('short', 0.86, 'the same surname, and the beginning of the same first name')
  const isUsedAsFirst = (name: ComparableName, beside: ComparableName): boolean =>
    beside.given.length > 1 && name.middle.includes(beside.given)
  if (isUsedAsFirst(one, other) || isUsedAsFirst(other, one))
    return likeness('middle', 0.84, 'the same surname, and a middle name used as the first')
  return null
}

function areMiddlesFitting(one: ComparableName, other: ComparableName): boolean {
  return one.middle.every((word, at) => {
    const beside = other.middle[at]
    return beside === undefined || beside.charAt(0) === word.charAt(0)
  })
}

/** The same first name, and the surname as its initials: `Petra WD`, `Mark T.`. */
function compareInitials(one: ComparableName, other: ComparableName): BareLikeness | null {
  if (one.given !== other.given && !isNicknameOf(one.given, other.given)) return null
  const [short, long] = one.surname.length <= other.surname.length ? [one, other] : [other, one]
  if (short.surname.length > 3 || short.middle.length > 0 || long.surname.length < 3) return null
  const initials = long.words
    .slice(1)
    .map((word) => word.charAt(0))
    .join('')
  if (short.surname.length === 1) {
    // "Sunil Kumar N" and "Sunil Kumar" is an initial behind the name.
    if (!initials.endsWith(short.surname) && initials !== short.surname) return null
    return one.given === other.given
      ? likeness('initial', 0.88, 'the same first name, and the initial of the surname')
      : likeness('initial', 0.7, 'a short form of the same first name, and the initial of the surname')
  }
  return initials === short.surname || isInitialsOf(short.surname, long.surname)
    ? likeness('initial', 0.93, 'the same first name, and the initials of the surname')
    : null
}

/** Parts of a double surname were put together when its words were folded: the first letter counts, the rest in order. */
function isInitialsOf(letters: string, surname: string): boolean {
  if (letters.length !== 2 || surname.length < 7 || letters.charAt(0) !== surname.charAt(0)) return false
  return surname.indexOf(letters.charAt(1), 3) > 0 && !surname.startsWith(letters)
}

const SLIP_WORDS: Readonly<Record<Slip, string>> = {
  swapped: 'two letters swapped',
  'left-out': 'one letter more or less',
  doubled: 'a doubled letter written once',
  'other-letter': 'one letter apart',
  'other-opening': 'the first letter apart',
}
const SLIP_CONFIDENCE: Readonly<Record<Slip, number>> = {
  doubled: 0.93,
  swapped: 0.93,
  'left-out': 0.91,
  'other-letter': 0.89,
  'other-opening': 0.82,
}

/** One slip in one of the words, or two slips in a long name. */
function compareSlips(one: ComparableName, other: ComparableName): BareLikeness | null {
  if (!areMiddlesFitting(one, other)) return null
  const isSameSurname = one.surname === other.surname
  if (isSameSurname || one.given === other.given) {
    const [word, beside] = isSameSurname ? [one.given, other.given] : [one.surname, other.surname]
    const slip = slipBetween(word, beside)
    const place = isSameSurname ? 'the same surname, the first name' : 'the same first name, the surname'
    if (slip !== null) {
      const confidence = SLIP_CONFIDENCE[slip] - shortness(word, beside) - ownName(word, beside, isSameSurname)
      return likeness('slip', confidence, `${place} ${SLIP_WORDS[slip]}`)
    }
    const length = Math.min(word.length, beside.length)
    if (length >= 4 && slipDistance(word, beside, 2) === 2 && word.charAt(0) === beside.charAt(0)) {
      const confidence = (length >= 7 ? 0.78 : 0.62) - ownName(word, beside, isSameSurname) / 2
      return likeness('slips', confidence, `${place} two letters apart`)
    }
    return null
  }
  if (isNicknameOf(one.given, other.given)) {
    const slip = slipBetween(one.surname, other.surname)
    if (slip === null || Math.min(one.surname.length, other.surname.length) < 5) return null
    return likeness(
      'slips',
      SLIP_CONFIDENCE[slip] - 0.08,
      `a short form of the first name, the surname ${SLIP_WORDS[slip]}`,
    )
  }
  return null
}

/** In short words one letter makes another name. */
function shortness(word: string, beside: string): number {
  const length = Math.min(word.length, beside.length)
  return length <= 2 ? 0.4 : length === 3 ? 0.16 : length === 4 ? 0.05 : 0
}

/** Two words that both are names of their own (Maria and Mario, Chan and Chen) are seldom a slip. */
function ownName(word: string, beside: string, isGiven: boolean): number {
  const isOwn = isGiven ? isGivenName : isCommonSurname
  const count = Number(isOwn(word)) + Number(isOwn(beside))
  return count === 2 ? 0.25 : count === 1 && isGiven ? -0.02 : 0
}

/** Every word of the shorter name is in the longer one: `Nadia Orlova` and `Orlova Nadia Petrovna`, or half of a double surname. */
function compareExtraWords(one: ComparableName, other: ComparableName): BareLikeness | null {
  const [few, many] = one.words.length < other.words.length ? [one, other] : [other, one]
  if (new Set(few.words).size < 2 || few.words.length === many.words.length) return null
  if (!few.words.every((word) => word.length > 1 && many.words.includes(word))) return null
  const isOpening = few.words.every((word, at) => word === many.words[at])
  return isOpening
    ? likeness('middle', 0.91, 'the same name, the last part of it left out')
    : likeness('order', 0.86, 'all words of the shorter name are in the longer one')
}

/** A name of one word beside a whole name: both names written together, with a slip. */
function compareSquashed(one: ComparableName, other: ComparableName): BareLikeness | null {
  if (one.surname === other.surname) {
    const slip =
      one.squeezed.length >= 5 && other.squeezed.length >= 5 ? slipBetween(one.squeezed, other.squeezed) : null
    if (slip === null) return null
    return likeness('slip', SLIP_CONFIDENCE[slip] - 0.2 - ownName(one.squeezed, other.squeezed, true), SLIP_WORDS[slip])
  }
  const [single, whole] = one.surname === '' ? [one, other] : [other, one]
  if (single.squeezed.length >= 8 && slipBetween(single.squeezed, whole.squeezed) !== null)
    return likeness('slip', 0.9, 'the same name written together, but for one letter')
  const account = `${whole.given.charAt(0)}${whole.surname}`
  if (single.squeezed.length >= 5 && single.squeezed === account)
    return likeness('initial', 0.87, 'the initial of the first name and the surname, written together')
  return null
}
