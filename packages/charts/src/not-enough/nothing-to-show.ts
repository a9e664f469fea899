/** Why a figure is empty: its heading, and one sentence. */
export interface NothingToShow {
  readonly heading: string
  readonly sentence: string
}

const WITHHELD = 'Withheld: '

/** Returns whether a reason says that there may well be data, which are not for this reader. */
export function isWithheld(reason: string | null | undefined): boolean {
  return reason?.startsWith(WITHHELD) === true
}

/** Returns why a figure is empty in words: what is withheld from a reader is no want of data. */
export function nothingToShow(reason: string): NothingToShow {
  if (!isWithheld(reason)) return { heading: 'Not enough data', sentence: reason }
  const rest = reason.slice(WITHHELD.length)
  return { heading: 'Withheld', sentence: rest.charAt(0).toUpperCase() + rest.slice(1) }
}

/** Returns the same as one line of text. */
export function nothingToRead(reason: string): string {
  const { heading, sentence } = nothingToShow(reason)
  return `${heading}. ${sentence}`.trim()
}

/** Returns whether a figure's sentence says that there is nothing to draw, and why. */
export function saysNothing(reading: string): boolean {
  return reading.startsWith('Not enough data. ') || reading.startsWith('Withheld. ')
}
