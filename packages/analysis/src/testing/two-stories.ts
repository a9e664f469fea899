import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'

const monthly = (index: number): string =>
  `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-10`

/**
 * Returns two years of monthly meetings by hand: Ada takes ever more items, East is seen at none of the last eight
 * meetings, and the rest share alike. `champion` false spreads the items evenly, `silent` false keeps East coming.
 */
export function twoStories(options: { readonly champion: boolean; readonly silent: boolean }): Facts {
  const builder = buildFacts()
    .organization('North', 'South', 'East')
    .person('ada', 'North')
    .person('bea', 'North')
    .person('cy', 'South')
    .person('dee', 'East')
    .person('eli', 'South')
  const rota = ['bea', 'cy', 'dee', 'eli']
  for (let month = 0; month < 24; month++) {
    const comes = !options.silent || month < 16
    const present = ['ada', 'bea', 'cy', 'eli', ...(comes ? ['dee'] : [])]
    const turns = Object.fromEntries(present.map((person, index) => [person, 5 + ((month + index) % 3)]))
    builder.meeting(`m${month}`, {
      date: monthly(month),
      present,
      turns,
      roles: { [present[month % 4] ?? 'ada']: 'chair' },
    })
    for (let item = 0; item < 4; item++) {
      const isAdas = options.champion ? item <= month / 7 : item === month % 4 && month % 5 === 0
      const owner = isAdas ? 'ada' : (rota[(month + item) % 4] ?? 'bea')
      const isDone = month < 18
      builder.item(`i${month}-${item}`, {
        meeting: `m${month}`,
        owners: [owner],
        helpers: ['eli'],
        // What is open is not due before the sources were last read.
        due: monthly(isDone ? month + 1 : 30),
        status: isDone ? 'done' : 'open',
        ...(isDone ? { closedOn: monthly(month + (item === 3 ? 2 : 1)) } : {}),
      })
    }
  }
  return builder.facts()
}
