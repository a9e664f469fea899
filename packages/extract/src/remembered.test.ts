import { expect, test } from 'vitest'
import { forgetAll, remembered } from './remembered.ts'

test('a question asked again is answered without working it out, until all is forgotten', () => {
  let worked = 0
  const initial = remembered((text): string | undefined => {
    worked += 1
    return text === '' ? undefined : text.charAt(0)
  })
  expect([initial('Ana'), initial('Ana'), initial('Bo'), initial(''), initial('')]).toEqual([
    'A',
    'A',
    'B',
    undefined,
    undefined,
  ])
  expect(worked).toBe(3)
  forgetAll()
  expect([initial('Ana'), worked]).toEqual(['A', 4])
})

test('an endless document does not make it remember without end, nor answer otherwise', () => {
  let worked = 0
  const length = remembered((text) => {
    worked += 1
    return text.length
  })
  for (let number = 0; number < 50_000; number++) expect(length(`${number}`)).toBe(`${number}`.length)
  expect([length('1'), worked]).toEqual([1, 50_001])
  forgetAll()
})
