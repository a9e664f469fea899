import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignLines } from './align-lines.ts'

const line = fc.constantFrom(
  '',
  '# Call',
  '- Publish the notes',
  '- Ana will write to the mayor',
  '- Book the hall',
  '- a',
  'Notes',
)
const lines = fc.array(line, { maxLength: 25 })

test('every line of an unchanged text stands where it stood', () => {
  fc.assert(
    fc.property(lines, (text) => {
      expect(alignLines(text, [...text])).toEqual(text.map((_, index) => index))
    }),
  )
})

test('what is put on top or at the end moves nothing else', () => {
  fc.assert(
    fc.property(lines, lines, (text, more) => {
      // A text of the very lines that are added could be either of the two.
      fc.pre(text.some((one) => one !== '' && !more.includes(one)))
      const telling = text.findIndex((one) => one !== '' && !more.includes(one))
      expect(alignLines(text, [...more, ...text])[telling]).toBe(more.length + telling)
      expect(alignLines(text, [...text, ...more])[telling]).toBe(telling)
    }),
  )
})

test('no line is taken for two, and only alike lines are taken for one another', () => {
  fc.assert(
    fc.property(lines, lines, (old, now) => {
      const places = alignLines(old, now)
      expect(places).toHaveLength(old.length)
      const found = places.filter((place) => place !== null)
      expect(new Set(found).size).toBe(found.length)
      for (const [index, place] of places.entries()) {
        if (place === null) continue
        expect(place).toBeLessThan(now.length)
        expect(old[index] === '').toBe(now[place] === '')
      }
    }),
  )
})

test('a mended slip, a name put behind and bullets that changed places are found again', () => {
  const old = ['# Call', '- Ana will wirte to the mayor', '- Book the hall', '- Print posters']
  const now = ['# Call', '- Ana will write to the mayor', '- Print posters', '- Book the hall (Zuri Abara)']
  expect(alignLines(old, now)).toEqual([0, 1, 3, 2])
})

test('a line replaced by another is gone', () => {
  expect(alignLines(['# Call', '- Book the hall', 'End'], ['# Call', '- Mend fences', 'End'])).toEqual([0, null, 2])
})
