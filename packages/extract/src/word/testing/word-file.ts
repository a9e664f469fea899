import JSZip from 'jszip'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const BULLETS = Array.from(
  { length: 3 },
  (_none, level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`,
).join('')

const parts = (body: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="c" Type="${OFFICE}/comments" Target="comments.xml"/><Relationship Id="mail" Type="${OFFICE}/hyperlink" Target="mailto:ana@riverside.example" TargetMode="External"/></Relationships>`,
  'word/styles.xml': `${HEAD}<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style></w:styles>`,
  'word/numbering.xml': `${HEAD}<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0">${BULLETS}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/comments.xml': `${HEAD}<w:comments ${NAMESPACES}><w:comment w:id="0" w:author="Bo"><w:p><w:r><w:t>Cy will never do this</w:t></w:r></w:p></w:comment></w:comments>`,
  'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
})

/** Resolves to the bytes of a small Word document with the given WordprocessingML as its body. */
export async function wordFile(body: string): Promise<Uint8Array> {
  const archive = new JSZip()
  for (const [name, content] of Object.entries(parts(body))) archive.file(name, content)
  return await archive.generateAsync({ type: 'uint8array' })
}

/** Returns a run of words, with the properties given as XML. */
export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** Returns a paragraph of runs in a style, or as an entry of a list at a depth from 0. */
export function paragraph(content: string, { style = '', depth = -1 } = {}): string {
  const list = depth < 0 ? '' : `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`
  return `<w:p><w:pPr>${named}${list}</w:pPr>${content}</w:p>`
}

/** Returns a check box of Word's content controls. */
export function checkBox(isChecked: boolean): string {
  return `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${isChecked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(isChecked ? '☒' : '☐')}</w:sdtContent></w:sdt>`
}

/** Returns a table of rows of cells. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((words) => `<w:tc>${paragraph(run(words))}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** Resolves to the bytes of a small OpenDocument text with the given styles and body as XML. */
export async function openDocumentFile(styles: string, body: string): Promise<Uint8Array> {
  const archive = new JSZip()
  archive.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' })
  archive.file(
    'content.xml',
    `${HEAD}<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  )
  return await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
