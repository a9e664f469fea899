const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

/** Returns whether a character shows nothing: soft hyphens, zero-width spaces, marks of writing direction and of byte order. */
export function isUnseen(character: string): boolean {
  return character > '\u007f' && UNSEEN.test(character)
}
