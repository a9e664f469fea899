const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Returns a calendar date YYYY-MM-DD as "3 May 2024"; anything else as it is. */
export function shortDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? []
  const name = months[Number(month) - 1]
  return year === undefined || name === undefined ? date : `${Number(day)} ${name} ${year}`
}
