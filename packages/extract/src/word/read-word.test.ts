import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'
import { readWord } from './read-word.ts'
import { checkBox, openDocumentFile, paragraph, run, table, wordFile } from './testing/word-file.ts'

const read = async (body: string): Promise<string> => {
  const text = await readWord(await wordFile(body))
  return text.ok ? text.value : text.problem.code
}
const problemOf = async (bytes: Uint8Array): Promise<string | null> => {
  const text = await readWord(bytes)
  return text.ok ? null : text.problem.code
}

test('headings, nested lists, boxes, strike-through, tables and mail links survive', async () => {
  const text = await read(
    [
      paragraph(run('Garden circle'), { style: 'Title' }),
      paragraph(run('Prochaines étapes'), { style: 'Titre2' }),
      paragraph(run('Ana: order seeds'), { depth: 0 }),
      paragraph(run('from the mill'), { depth: 1 }),
      paragraph(`${checkBox(true)}${run(' Bo: mend the gate')}`),
      paragraph(`${checkBox(false)}${run(' Bo: paint the gate')}`),
      paragraph(run('☐ Cy: water the roses')),
      paragraph(run('Cy: sell the tools', '<w:strike/>'), { depth: 0 }),
      paragraph(`<w:hyperlink r:id="mail">${run('Ana Ruiz')}</w:hyperlink>`),
      table([
        ['Task', 'Owner'],
        ['write to the mayor', 'Bo'],
      ]),
    ].join(''),
  )
  expect(text.split('\n')).toEqual([
    '# Garden circle',
    '## Prochaines étapes',
    '- Ana: order seeds',
    '  - from the mill',
    '[x]  Bo: mend the gate',
    '[ ]  Bo: paint the gate',
    '☐ Cy: water the roses',
    '- ~~Cy: sell the tools~~',
    '[Ana Ruiz](mailto:ana@riverside.example)',
    '| Task | Owner |',
    '| write to the mayor | Bo |',
  ])
})

test('an empty paragraph is a line, so that a line number is the number of a paragraph', async () => {
  expect(await read(`${paragraph(run('one'))}${paragraph('')}${paragraph(run('three'))}`)).toBe('one\n\nthree')
})

test('comments and what tracked changes took away are left out, what they put in is read', async () => {
  const commented = `<w:commentRangeStart w:id="0"/>${run('Ana will call')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
  const tracked = `<w:del w:id="1"><w:r><w:delText> Bo</w:delText></w:r></w:del><w:ins w:id="2">${run(' Cy')}</w:ins>`
  expect(await read(paragraph(`${commented}${tracked}`))).toBe('Ana will call Cy')
})

test('what stands in a Word document is found in it', async () => {
  const bytes = await wordFile(
    [
      paragraph(run('Garden circle 2026-03-03'), { style: 'Title' }),
      paragraph(run('Action items'), { style: 'Titre2' }),
      paragraph(`${checkBox(true)}${run('Ana: order seeds by March 10')}`),
    ].join(''),
  )
  const text = await readWord(bytes)
  const { meetings } = extractDrafts({ text: text.ok ? text.value : '', format: 'md' }, { today: '2026-12-01' })
  expect(meetings).toMatchObject([
    { date: { value: '2026-03-03' }, actions: [{ line: 3, done: true, due: { value: '2026-03-10' } }] },
  ])
})

test('an OpenDocument text is read as well, without its comments and what tracked changes took away', async () => {
  const bytes = await openDocumentFile(
    '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>',
    [
      '<text:tracked-changes><text:p>Cy to sell it all</text:p></text:tracked-changes>',
      '<text:h text:outline-level="2">Action items</text:h>',
      '<text:list><text:list-item><text:p>Ana: order <office:annotation><text:p>no</text:p></office:annotation>seeds &amp; soil</text:p>',
      '<text:list><text:list-item><text:p>from<text:s/>the mill</text:p></text:list-item></text:list></text:list-item>',
      '<text:list-item><text:p><text:span text:style-name="T1">Bo: fix the gate</text:span></text:p></text:list-item></text:list>',
      '<text:p/><text:p><text:a xlink:href="mailto:ana@riverside.example">Ana Ruiz</text:a></text:p>',
      '<table:table><table:table-row><table:table-cell><text:p>Task</text:p></table:table-cell><table:table-cell><text:p>Owner</text:p></table:table-cell></table:table-row></table:table>',
    ].join(''),
  )
  const text = await readWord(bytes)
  expect(text.ok ? text.value.split('\n') : text).toEqual([
    '## Action items',
    '- Ana: order seeds & soil',
    '  - from the mill',
    '- ~~Bo: fix the gate~~',
    '',
    '[Ana Ruiz](mailto:ana@riverside.example)',
    '| Task | Owner |',
  ])
  expect(await problemOf(bytes.subarray(0, 200))).toBe('word-file-damaged')
})

test('each kind of file that is no readable Word document has its own problem', async () => {
  const whole = await wordFile(paragraph(run('one')))
  const other = new JSZip()
  other.file('notes.txt', 'one')
  const sheet = new JSZip()
  sheet.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
  sheet.file('xl/workbook.xml', '<workbook/>')
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  expect(await problemOf(await other.generateAsync({ type: 'uint8array' }))).toBe('not-a-word-file')
  expect(await problemOf(await sheet.generateAsync({ type: 'uint8array' }))).toBe('not-a-word-file')
  expect(await problemOf(new TextEncoder().encode('plain words'))).toBe('not-a-word-file')
  expect(await problemOf(whole.subarray(0, whole.length - 40))).toBe('word-file-damaged')
  expect(await problemOf(new Uint8Array([...container, 0, 0]))).toBe('word-file-old')
  expect(await problemOf(new Uint8Array([...container, ...Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
    'word-file-locked',
  )
})

test('a document that claims to unpack to more than any notes is not unpacked', async () => {
  const bytes = await wordFile(paragraph(run('one')))
  const at = Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 0x7fffffff, true)
  expect(await problemOf(bytes)).toBe('file-too-large')
})

test('no bytes make it throw, neither any nor a document with some of its bytes changed', async () => {
  const whole = await wordFile(paragraph(run('Ana will call')))
  const spoiled = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    spoiled.map((changes) => {
      const copy = whole.slice()
      for (const [at, byte] of changes) copy[at] = byte
      return copy
    }),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (some) => {
      expect(typeof (await readWord(some)).ok).toBe('boolean')
    }),
    { numRuns: 300 },
  )
})
