import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasWordedSign, patterns } from './worded-days.ts'
import { wordGate } from './word-gate.ts'

test('a gate lets through every text in which one of its phrases stands', () => {
  const gate = wordGate(['fin mai|mardi', "a más tardar|d'ici"])
  for (const text of ['Fin  mai', 'mardi', '2mardi', 'A MAS tardar', 'd’ici là', 'a ma\u0301s tardar', '(MARDI)'])
    expect([text, gate(text)]).toEqual([text, true])
  for (const text of ['finmai', 'the end, a man', 'mardis', '', 'fin de mai', 'd, fin'])
    expect([text, gate(text)]).toEqual([text, false])
})

test('words of deadlines are found behind the gate as they are without it', () => {
  const sign = patterns[6] ?? /never/
  expect(sign.source).toContain('lundi')
  const words = [
    'avant le',
    'Lundi',
    'mañana',
    'man\u0303ana',
    'MAÑANA',
    'mar',
    's',
    ' ',
    '2',
    'd’ici',
    'fin',
    'mai',
    'à',
    'a',
    'más',
    'tardar',
    '\u0301',
    'ſ',
    'août',
  ]
  let seen = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), (parts) => {
      const text = parts.join('')
      if (sign.test(text)) seen += 1
      expect([text, hasWordedSign(text)]).toEqual([text, sign.test(text)])
    }),
    { numRuns: 4000 },
  )
  expect(seen).toBeGreaterThan(300)
})
