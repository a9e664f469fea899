/** Returns a share as whole per cent, "42%". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** Returns a count with its noun, "1 item", "2 items", "1,784 items". */
export function counted(count: number, one: string, many: string): string {
  return `${withCommas(count)} ${count === 1 ? one : many}`
}

/** Returns a count with its groups of thousands, "1,784". */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Returns a number with at most one decimal, "2.5", "3". */
export function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10)
}
