import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCues } from './read-cues.ts'
import { readJsonTranscript } from './read-json-transcript.ts'
import { renderHtml } from './render-html.ts'
import { splitLines } from './split-lines.ts'

const stamp = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23)
const name = fc.constantFrom('Ana Ruiz', 'Bo Lind', 'Cy Dorn')
const words = fc
  .array(fc.constantFrom('gate', 'mill', 'seeds', 'we', 'order', 'the'), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '))
const turns = fc.array(fc.tuple(name, words), { minLength: 1, maxLength: 8 })

test('captions of every kind give back who said what, when, and on which line', () => {
  fc.assert(
    fc.property(turns, fc.constantFrom('vtt', 'voice', 'srt', 'sbv'), (said, kind) => {
      const cues = said.map(([who, what], index) => {
        const [from, until] = [stamp(index * 5), stamp(index * 5 + 2.5)]
        if (kind === 'sbv') return `${from.slice(1)},${until.slice(1)}\n${who}: ${what}\n`
        if (kind === 'srt')
          return `${index + 1}\n${from.replace('.', ',')} --> ${until.replace('.', ',')}\n${who}: ${what}\n`
        return `${from} --> ${until}\n${kind === 'voice' ? `<v ${who}>${what}</v>` : `${who}: ${what}`}\n`
      })
      const text = `${kind === 'vtt' || kind === 'voice' ? 'WEBVTT\n\n' : ''}${cues.join('\n')}`
      const { utterances } = readCues(splitLines(text))
      const heard = said.filter(([who, what], index) => {
        const before = said[index - 1]
        return before === undefined || what.length <= 10 || before[0] !== who || before[1] !== what
      })
      expect(utterances.map(({ speaker, text: what }) => [speaker, what])).toEqual(heard)
      for (const { number, text: what, from, until } of utterances) {
        expect(text.split('\n')[number - 1]).toContain(what)
        expect((until ?? 0) - (from ?? 0)).toBeCloseTo(2.5)
      }
    }),
    { numRuns: 500 },
  )
})

test('turns in JSON come back whatever their keys are called, in milliseconds or seconds', () => {
  const keys = fc.constantFrom(
    ['speaker', 'text', 'start', 'end'],
    ['speaker_name', 'text', 'start_time', 'end_time'],
    ['name', 'content', 'startTime', 'endTime'],
    ['participant', 'sentence', 'start', 'end'],
  )
  fc.assert(
    fc.property(
      turns,
      keys,
      fc.constantFrom(1, 1000),
      fc.boolean(),
      (said, [who = '', what = '', from = '', until = ''], unit, isDeep) => {
        const list = said.map(([speaker, text], index) => ({
          [who]: speaker,
          [what]: text,
          [from]: index * 5 * unit,
          [until]: (index * 5 + 2.5) * unit,
        }))
        const json = JSON.stringify(isDeep ? { id: 1, data: { results: list } } : list, null, 1)
        const read = readJsonTranscript(json)
        expect(read?.utterances.map(({ speaker, text }) => [speaker, text])).toEqual(said)
        for (const { number, text } of read?.utterances ?? []) expect(json.split('\n')[number - 1]).toContain(text)
        for (const one of read?.utterances ?? []) expect((one.until ?? 0) - (one.from ?? 0)).toBeCloseTo(2.5)
      },
    ),
    { numRuns: 300 },
  )
})

test('no characters make a reader throw, and every line number is one of the source', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<li>',
      '</ul>',
      '<pre>',
      '</pre>',
      '<td>',
      '<tr>',
      '<table>',
      '<p>',
      '\n',
      '<div hidden>',
      '</div>',
      '<a id="cmnt1">',
      '<br>',
      '-->',
      '00:01.000 --> 00:02.000\n',
      'NOTE',
      '<v ',
      '{',
      '"text":',
      '&',
      'Ana: ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const last = text.split('\n').length
      const { lines, text: rendered } = renderHtml(text)
      for (const { number, start, raw } of lines) {
        expect(rendered.slice(start, start + raw.length)).toBe(raw)
        expect(number).toBeGreaterThanOrEqual(1)
        expect(number).toBeLessThanOrEqual(last)
      }
      expect(Array.isArray(readCues(splitLines(text)).utterances)).toBe(true)
      expect(readJsonTranscript(text) === null || typeof readJsonTranscript(text) === 'object').toBe(true)
    }),
    { numRuns: 1500 },
  )
})
