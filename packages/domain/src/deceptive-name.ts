/** Marks of writing direction, soft hyphens, zero-width spaces and joiners, tags, and control characters: what nobody sees in a name. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\u034f/gu
/** Joiners shape letters in some scripts; beside the letters of these they show nothing. */
const IDLE_JOINER =
  /(?<![^\s\d\p{P}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c\u200d]|[\u200c\u200d](?![^\s\d\p{P}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/gu

/** Letters of other alphabets that look like Latin ones (after Unicode's confusables, UTS #39), with those. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...zip('АВЕЅІЈКМНОРСТУХԌԚԜҮһаеѕіјкорсухԁԛԝүցոս', 'ABESIJKMHOPCTYXGQWYhaesijkopcyxdqwygnu'),
  ...zip('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορυχ', 'ABEZHIKMNOPTYXayiknopux'),
])
/** Most names are plain letters with single spaces, in which there is nothing to look for. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/
const LATIN = /\p{Script=Latin}/u

/** How a name deceives whoever reads it: by what it does not show, or by letters that look like others. */
export type NameTrick = 'unseen-letters' | 'look-alike-letters'

/** Returns a name as it is seen: without characters that show nothing, and with single spaces. */
export function seenName(name: string): string {
  if (PLAIN.test(name)) return name
  return name
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(IDLE_JOINER, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

/** Returns how a name deceives, null where it does not: a word of Latin letters with look-alikes of other alphabets among them does. */
export function nameTrick(name: string): NameTrick | null {
  if (PLAIN.test(name)) return null
  if (seenName(name) !== name.replaceAll(/\s+/gu, ' ').trim()) return 'unseen-letters'
  const deceives = name
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => LATIN.test(word) && Array.from(word).some((letter) => LOOK_ALIKES.has(letter)))
  return deceives ? 'look-alike-letters' : null
}

/** Returns a name with every look-alike as the Latin letter that it looks like: two names that look the same give the same. */
export function lookOf(name: string): string {
  return Array.from(seenName(name).normalize('NFKC'), (letter) => LOOK_ALIKES.get(letter) ?? letter).join('')
}

function zip(from: string, to: string): [string, string][] {
  const letters = Array.from(to)
  return Array.from(from).map((letter, place) => [letter, letters[place] ?? letter])
}
