import { shareWords } from './share-words.ts'

/** Returns how to say shares of which none is above `highest`: with one decimal where all are below a tenth, so that many small ones do not all read alike. */
export function shareWordsBelow(highest: number): (share: number) => string {
  if (highest >= 0.1) return shareWords
  return (share) => {
    if (share === 0) return '0%'
    return share < 0.0005 ? 'under 0.1%' : `${(share * 100).toFixed(1)}%`
  }
}
