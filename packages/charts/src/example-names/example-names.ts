/** A name that no label has room for. */
export const longName =
  'The Greater Northern Riverside Neighbourhoods Federation for Fair Housing, Clean Water and Public Transport'

/** Names that are written from right to left, one with a Latin word and digits inside. */
export const rightToLeftNames = ['ליגת הדיירים', 'شبكة المياه النظيفة', 'اتحاد Harbor 21 العمالي']

const givenNames = ['Amara', 'Ben', 'Chiara', 'Dele', 'Emi', 'Farid', 'Grace', 'Hassan', 'Ines', 'Jun']
const familyNames = ['Okafor', 'Lindqvist', 'Rossi', 'Adeyemi', 'Tanaka', 'Haddad', 'Kim', 'Ali', 'Duarte', 'Park']

/** Returns as many different names as asked for. */
export function manyNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const given = givenNames[index % givenNames.length]
    const family = familyNames[Math.floor(index / givenNames.length) % familyNames.length]
    return `${given} ${family}${index < 100 ? '' : ` ${Math.floor(index / 100) + 1}`}`
  })
}
