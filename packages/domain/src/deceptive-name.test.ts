import { expect, test } from 'vitest'
import { lookOf, nameTrick, seenName } from './deceptive-name.ts'

test.each([
  ['Ann\u200b Lee', 'Ann Lee'],
  ['\u202eeeL nnA', 'eeL nnA'],
  ['Ann\u2066 Lee\u2069', 'Ann Lee'],
  ['Ann\u00adLee', 'AnnLee'],
  ['A\u200dnn', 'Ann'],
  ['Ann \u200c', 'Ann'],
  ['Ann\u{e0041}\u{e007f}', 'Ann'],
  ['Ann\0Lee\u0007', 'AnnLee'],
  ['Ann\u3164', 'Ann'],
  ['\ud800Ann', 'Ann'],
  ['Ann\r\n Lee', 'Ann Lee'],
])('%j is kept as it is seen, and known to deceive unless only its spaces were odd', (name, seen) => {
  expect(seenName(name)).toBe(seen)
  expect(nameTrick(name)).toBe(/^[\w\s]+$/.test(name) ? null : 'unseen-letters')
})

test.each([
  'Ann Lee',
  'Zoë Müller-Ó Briain',
  'Анна Ли',
  'Ελένη',
  'محمد\u200cرضا',
  'क्\u200dष',
  '李小龍',
  'さくら group',
  'Δelta Club',
  'Ann Ли',
  'Ann 👩\u200d🌾',
  "O'Neill (treasurer)",
  'St. John',
  'Ann  Lee ',
])('%j deceives nobody', (name) => {
  expect(nameTrick(name)).toBeNull()
})

test.each([
  ['Аnn Lee', 'Ann Lee'],
  ['Oаk Trust', 'Oak Trust'],
  ['Βo Ray', 'Bo Ray'],
  ['Сhris Рarker', 'Chris Parker'],
])('%j has letters that look like others', (name, look) => {
  expect(nameTrick(name)).toBe('look-alike-letters')
  expect(lookOf(name)).toBe(look)
})

test('a name wholly of another alphabet is told to look like its double', () => {
  expect(lookOf('СОРА')).toBe('COPA')
  expect(nameTrick('СОРА')).toBeNull()
})
