/** Returns a share of 0 to 1 as a whole percentage; what is above 0 never reads as 0%, what is below 1 never as 100%. */
export function shareWords(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%'
  if (share < 1 && share >= 0.995) return 'over 99%'
  return `${Math.round(share * 100)}%`
}
