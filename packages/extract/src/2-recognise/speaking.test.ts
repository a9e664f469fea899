import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Utterance } from '../1-normalise/line.ts'
import { isListeningSignal } from './listening-signals.ts'
import { rejoinSpeech } from './rejoin-speech.ts'
import { cleanSpeaker, countSpeech } from './speaking.ts'

const talk = (...lines: readonly (readonly [string, string])[]): Utterance[] =>
  lines.map(([speaker, text], index) => ({ speaker, text, number: index + 1, from: index, until: index + 0.5 }))
const counts = (utterances: readonly Utterance[]): (readonly [string, number, number, number])[] =>
  countSpeech(utterances).speaking.map(({ name, turns, floorTurns, words }) => [
    name,
    turns,
    floorTurns ?? turns,
    words,
  ])

test('turns are unbroken runs, words are parted by white space, seconds are those of the cues', () => {
  const { speaking, transitions } = countSpeech(
    talk(
      ['Ana', 'Good morning.'],
      ['Ana', 'Shall we?'],
      ['Bo', 'We shall begin now.'],
      ['Ana', 'Fine, then the gate.'],
    ),
  )
  expect(speaking).toEqual([
    { name: 'Ana', turns: 2, words: 8, seconds: 1.5 },
    { name: 'Bo', turns: 1, words: 4, seconds: 0.5 },
  ])
  expect(transitions).toEqual([
    { from: 'Ana', to: 'Bo', count: 1 },
    { from: 'Bo', to: 'Ana', count: 1 },
  ])
})

test('who only shows to be listening has a turn and does not take the floor, and nobody follows', () => {
  const call = talk(
    ['Ana', 'I went to the mill.'],
    ['Bo', 'Mm-hm.'],
    ['Cy', 'Yeah, right.'],
    ['Ana', 'It was closed.'],
    ['Bo', 'Then we wait.'],
  )
  expect(counts(call)).toEqual([
    ['Ana', 2, 1, 8],
    ['Bo', 2, 1, 4],
    ['Cy', 1, 0, 2],
  ])
  expect(countSpeech(call).transitions).toEqual([{ from: 'Ana', to: 'Bo', count: 1 }])
})

test('an answer to a question and the last word of a meeting take the floor', () => {
  expect(
    counts(talk(['Ana', 'Can you?'], ['Bo', 'Yes.'], ['Ana', 'Good, that is settled.'], ['Bo', 'Great.'])),
  ).toEqual([
    ['Ana', 2, 2, 6],
    ['Bo', 2, 2, 2],
  ])
})

test('a sentence that an interjection cut in two is one, and bots and empty lines break nothing', () => {
  const call = talk(
    ['Ana', 'We spoke about that at some'],
    ['Bo', 'can'],
    ['Ana', 'point last week.'],
    ['Otter.ai', 'Recording.'],
    ['Bo', ''],
    ['Ana', 'And it was good.'],
  )
  expect(
    rejoinSpeech(call)
      .map(({ text }) => text)
      .slice(0, 3),
  ).toEqual(['We spoke about that at some', 'point last week.', 'can'])
  expect(counts(call)).toEqual([
    ['Ana', 2, 2, 13],
    ['Bo', 1, 1, 1],
  ])
})

test.each([
  ['Yeah.', true],
  ['Mm-hm, right.', true],
  ['Uh-huh', true],
  ['Oui, d’accord.', true],
  ['Sí, claro.', true],
  ['', false],
  ['Yeah, but it costs too much', false],
  ['Right turn', false],
])('%j only shows listening: %s', (text, expected) => {
  expect(isListeningSignal(text)).toBe(expected)
})

test.each([
  ['Ruiz, Ana', 'Ana Ruiz'],
  ['Ruiz, Ana (Riverside)', 'Ana Ruiz'],
  ["Ana's iPhone", 'Ana'],
  ["Ana Ruiz's Presentation", null],
  ['Ana Ruiz (Riverside (North))', 'Ana Ruiz'],
  ['Room 4B', null],
  ['Fireflies.ai Notetaker Bo', null],
  ['hakan', 'hakan'],
])('%j speaks as %j', (shown, name) => {
  expect(cleanSpeaker(shown)).toBe(name)
})

test('rejoining changes nothing but the order, and nobody’s own words change places', () => {
  const line = fc.record({
    speaker: fc.constantFrom('Ana', 'Bo', 'Cy'),
    text: fc.constantFrom('so we', 'can', 'point.', 'and then', 'Yes.', '', 'a long remark on the gate', 'One, …'),
    number: fc.nat(),
    from: fc.constant(null),
    until: fc.constant(null),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (utterances) => {
      const rejoined = rejoinSpeech(utterances)
      for (const name of ['Ana', 'Bo', 'Cy'])
        expect(rejoined.filter(({ speaker }) => speaker === name)).toEqual(
          utterances.filter(({ speaker }) => speaker === name),
        )
      const words = countSpeech(utterances).speaking.reduce((sum, one) => sum + one.words, 0)
      expect(words).toBe(utterances.reduce((sum, { text }) => sum + text.split(' ').filter(Boolean).length, 0))
    }),
  )
})
