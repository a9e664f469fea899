/** Returns a number with at most two decimals and thin groups of thousands, the same in every locale. */
export function numberWords(value: number): string {
  const rounded = Math.round(value * 100) / 100
  const [whole = '', decimals] = String(rounded).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
