import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markTurns } from './mark-turns.ts'
import { parseLines } from './parse-lines.ts'
import { splitLines } from './split-lines.ts'
import { signsOf, TURN_LAYOUTS } from './turn-layouts.ts'

const said = (text: string): (readonly [string, string])[] =>
  (markTurns(parseLines(splitLines(text)))?.lines ?? []).flatMap((line) =>
    line.said === undefined || line.plain === '' ? [] : [[line.said.speaker, line.plain] as const],
  )
const talk = [
  ['ana', 'hello all'],
  ['bo', 'good morning'],
  ['ana', 'shall we start'],
  ['bo', 'yes'],
] as const

test.each<[string, (nick: string, words: string, minute: number) => string]>([
  ['irssi', (nick, words, minute) => `12:0${minute} < ${nick}> ${words}`],
  ['irssi, operator', (nick, words, minute) => `12:0${minute} <@${nick}> ${words}`],
  ['brackets', (nick, words, minute) => `[12:0${minute}:30] <${nick}> ${words}`],
  ['whole stamp', (nick, words, minute) => `[2026-03-03T16:0${minute}:15.754Z]\t<${nick}>\t${words}`],
  ['weechat', (nick, words, minute) => `2026-03-03 12:0${minute}:01\t${nick}\t${words}`],
  ['weechat on screen', (nick, words, minute) => `12:0${minute}:01       ${nick} | ${words}`],
  ['no stamp', (nick, words) => `<${nick}> ${words}`],
  ['angle behind', (nick, words) => `${nick}> ${words}`],
  ['colon', (nick, words, minute) => `12:0${minute} ${nick}: ${words}`],
  ['call chat', (nick, words, minute) => `12:0${minute}:01\t From ${nick} to Everyone : ${words}`],
  ['call chat on two lines', (nick, words, minute) => `12:0${minute}:01\t From ${nick} to Everyone:\n\t${words}`],
  [
    'name and clock above',
    (nick, words, minute) => `${nick === 'ana' ? 'Ana Ruiz' : 'Bo Lind'}  ${minute}:03\n${words}\n`,
  ],
  [
    'name and clock in brackets',
    (nick, words, minute) => `**${nick === 'ana' ? 'Ana Ruiz' : 'Bo Lind'}** *[0${minute}:03]*\n${words}\n`,
  ],
  [
    'bracketed name',
    (nick, words, minute) => `[${nick === 'ana' ? 'Ana Ruiz' : 'Bo Lind'}] 10:0${minute}:02\n${words}\n`,
  ],
  [
    'clock in front',
    (nick, words, minute) => `${minute}:03 - ${nick === 'ana' ? 'Ana Ruiz' : 'Bo Lind'}\n  ${words}\n`,
  ],
  [
    'name above a clock',
    (nick, words, minute) => `${nick === 'ana' ? 'Ana Ruiz' : 'Bo Lind'}\n0${minute}:03\n${words}\n`,
  ],
  [
    'clock above a name',
    (nick, words, minute) => `0${minute}:03\n${nick === 'ana' ? 'Ana Ruiz' : 'Bo Lind'}\n${words}\n`,
  ],
  [
    'name and day',
    (nick, words, minute) => `${nick === 'ana' ? 'Ana Ruiz' : 'Bo Lind'} (03/16/2026, 10:0${minute} AM)\n${words}\n`,
  ],
])('%s: who says what', (_name, write) => {
  const text = talk.map(([nick, words], index) => write(nick, words, index)).join('\n')
  const named = said(text).map(([speaker, words]) => [
    speaker === 'Ana Ruiz' ? 'ana' : speaker === 'Bo Lind' ? 'bo' : speaker,
    words,
  ])
  expect(named).toEqual(talk)
})

test.each([
  ['an agenda with times', '09:00 Welcome\n09:15 Reports\n10:00 Budget\n10:30 Coffee break\n11:00 Elections\n'],
  ['an agenda with times behind', 'Welcome (09:00)\nReports (09:15)\nBudget (10:00)\nCoffee (10:30)\n'],
  ['an agenda of clocks and words', '10:00\nWelcome\n10:15\nReports\n10:30\nBudget\n10:45\nElections\n'],
  ['HTML in Markdown', '<p> one\n<p> two\n<li> three\n<li> four\n'],
  ['quoted mail', '> one\n> two\n> three\n'],
  ['log lines', '12:00:01 starting\n12:00:02 loading\n12:00:03 done\n'],
])('%s is no conversation', (_name, text) => {
  expect(markTurns(parseLines(splitLines(text)))).toBeNull()
})

test('who comes and goes is no line, and the first stamp with a day is the start', () => {
  const log =
    '2026-03-03 12:00:00 <ana> one\n2026-03-03 12:00:30 *** cy has joined\n2026-03-03 12:01 <bo> two\n2026-03-03 12:02 <ana> three\n'
  const marked = markTurns(parseLines(splitLines(log)))
  expect(marked?.startedAt).toBe('2026-03-03 12:00:00')
  expect(marked?.lines.map(({ kind }) => kind)).toEqual(['text', 'hidden', 'text', 'text', 'blank'])
})

test('no layout reads a line that does not bear its sign', () => {
  const piece = fc.constantFrom(
    '12:00',
    '<ana>',
    'ana>',
    '[',
    ']',
    '(',
    ')',
    ' ',
    '\t',
    'Ana Ruiz',
    '0:03',
    '*',
    ':',
    '- ',
    ' | ',
    'From ',
    ' to ',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const raw = pieces.join('')
      const readers = TURN_LAYOUTS.filter(({ sign }) => (signsOf(raw) & sign) === 0)
      for (const { name, read } of readers) expect([name, read(raw)]).toEqual([name, null])
    }),
    { numRuns: 5000 },
  )
})

test('a marked line keeps its place: its words are found in its raw line behind the speaker', () => {
  const word = fc.constantFrom('hello', 'the gate', 'yes', "I'll do it", '#info the mill', 'a < b')
  fc.assert(
    fc.property(fc.array(word, { minLength: 4, maxLength: 12 }), (words) => {
      const text = words.map((one, index) => `12:0${index % 10} <${index % 2 === 0 ? 'ana' : 'bo'}> ${one}`).join('\n')
      for (const { start, raw, bodyStart } of markTurns(parseLines(splitLines(text)))?.lines ?? []) {
        expect(text.slice(start, start + raw.length)).toBe(raw)
        expect(words).toContain(raw.slice(bodyStart))
      }
    }),
  )
})
