import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const french =
  'Réunion du 3 mars – l’équipe a décidé d’élire Françoise Lemaître. Ensuite, on a relevé qu’il reste à payer 40 € pour l’été… Elle enverra le procès-verbal à tous.\n'
const spanish = 'Reunión de la coalición: mañana Íñigo Muñoz enviará el acta a los compañeros. ¿Quién más asistió?\n'
const german = 'Sitzung: Jürgen Groß schickt die Übersicht an alle Mitglieder; Größe und Maße prüft Frau Müller.\n'

const singleBytes = (encoding: string): ReadonlyMap<string, number> =>
  new Map(
    Array.from({ length: 256 }, (_none, byte) => [new TextDecoder(encoding).decode(new Uint8Array([byte])), byte]),
  )
const encode = (text: string, encoding: string): Uint8Array => {
  const table = singleBytes(encoding)
  return Uint8Array.from(text.split(''), (character) => table.get(character) ?? 63)
}
const decoded = async (bytes: Uint8Array): Promise<string> => {
  const text = await decodeText(bytes)
  return text.ok ? text.value : text.problem.code
}

test.each([french, spanish, german])('%s reads the same in every encoding that such a file may have', async (text) => {
  const marked = (encoding: BufferEncoding): Uint8Array => Buffer.from(`\ufeff${text}`, encoding)
  const swapped = Buffer.from(marked('utf16le')).swap16()
  expect(await decoded(Buffer.from(text))).toBe(text)
  for (const bytes of [marked('utf8'), marked('utf16le'), swapped, Buffer.from(text, 'utf16le')]) {
    expect(await decoded(bytes)).toBe(text)
  }
  for (const encoding of ['windows-1252', 'macintosh']) expect(await decoded(encode(text, encoding))).toBe(text)
  const plain = text.replace(/[–’€…]/g, "'")
  expect(await decoded(encode(plain, 'iso-8859-1'))).toBe(plain)
})

test('letters of other scripts and what a page declares are heeded', async () => {
  const russian = 'Протокол собрания: Анна Петрова отправит письмо в мэрию до пятницы. Присутствовали все участники.\n'
  expect(await decoded(encode(russian.repeat(3), 'windows-1251'))).toBe(russian.repeat(3))
  const polish = '<html><head><meta charset="iso-8859-2"></head><p>Łukasz wyśle protokół</p></html>'
  expect(await decoded(encode(polish, 'iso-8859-2'))).toBe(polish)
})

test('UTF-8 that was cut in the middle of a letter loses that letter alone', async () => {
  const bytes = Buffer.from('Réunion – décidé: é')
  expect(await decoded(bytes.subarray(0, bytes.length - 1))).toBe('Réunion – décidé: \ufffd')
})

test('a picture is no text, a log with one stray zero is', async () => {
  expect(await decoded(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5]))).toBe('file-not-text')
  expect(await decoded(new Uint8Array([1, 2, 3, 0, 4, 5, 6]))).toBe('file-not-text')
  expect(await decoded(Buffer.from(`${'a line of a log\n'.repeat(10)}\0`))).toContain('a line of a log')
})

test('no bytes make it throw, and clean UTF-8 is what it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(typeof (await decodeText(bytes)).ok).toBe('boolean')
    }),
    { numRuns: 2000 },
  )
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (words) => {
      fc.pre(!words.includes('\0') && words.charCodeAt(0) !== 0xfeff)
      expect(await decoded(Buffer.from(words))).toBe(words)
    }),
  )
})
