/** Returns a share with as many decimals as tell it from one that is `step` away: a tick from the next, the ends of a band. */
export function apartShareWords(share: number, step: number): string {
  return share === 0 ? '0%' : `${(share * 100).toFixed(step < 0.001 ? 2 : step < 0.00999 ? 1 : 0)}%`
}

/** Returns a share of 0 to 1 as a whole percentage; what is above 0 never reads as 0%, what is below 1 never as 100%. */
export function shareWords(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%'
  if (share < 1 && share >= 0.995) return 'over 99%'
  return `${Math.round(share * 100)}%`
}
