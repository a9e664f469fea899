/** Returns how often something comes by chance, for the middle of a sentence: "7 times in a hundred". */
export function timesInHundred(chance: number): string {
  if (chance < 0.015) return 'once in a hundred times or less'
  return `${Math.round(chance * 100)} times in a hundred`
}
