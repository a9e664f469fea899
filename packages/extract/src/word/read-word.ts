import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { renderHtml } from '../1-normalise/render-html.ts'
import { fileKindOf } from './file-kind.ts'
import { openDocumentHtml } from './read-open-document.ts'
import { readZipDirectory } from './zip-directory.ts'

/** Unpacked text of a document; more is a bomb or no notes. */
const UNPACKED_MAX = 256 * 1024 * 1024
const HEADINGS = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/**
 * Resolves to a Word document (.docx) or OpenDocument text (.odt) as Markdown, one line for each paragraph (empty ones too) and each row of a table.
 * Comments and deleted text of tracked changes are left out. Fails with `word-file-old`, `word-file-locked`,
 * `word-file-damaged`, `not-a-word-file` or `file-too-large`.
 */
export async function readWord(bytes: Uint8Array): Promise<Outcome<string>> {
  const problem = problemOf(bytes)
  if (problem !== null) return problem
  if (isOpenDocument(bytes)) return await readOpenDocument(bytes)
  // Only who opens such a file pays for its reader.
  const { default: mammoth } = await import('mammoth')
  try {
    // Its builds for Node and for browsers ask for the bytes by different names.
    const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer }
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: HEADINGS,
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    })
    return succeed(renderHtml(value, { keepsEmpty: true }).text)
  } catch (error) {
    const words = error instanceof Error ? error.message : ''
    return words.includes('main document part')
      ? fail('not-a-word-file', 'The file is an archive, but there is no Word document in it.')
      : fail('word-file-damaged', 'The Word file is damaged and can not be opened.')
  }
}

async function readOpenDocument(bytes: Uint8Array): Promise<Outcome<string>> {
  const { default: JSZip } = await import('jszip')
  try {
    const archive = await JSZip.loadAsync(bytes)
    const content = await archive.file('content.xml')?.async('string')
    if (content !== undefined) return succeed(renderHtml(openDocumentHtml(content), { keepsEmpty: true }).text)
  } catch {
    // A broken archive is told below, as one without its text is.
  }
  return fail('word-file-damaged', 'The OpenDocument file is damaged and can not be opened.')
}

/** Its first entry is stored as it is and names the kind. */
function isOpenDocument(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(30, 80))
  return head.startsWith('mimetypeapplication/vnd.oasis.opendocument.text')
}

function problemOf(bytes: Uint8Array): Outcome<never> | null {
  const kind = fileKindOf(bytes)
  if (kind === 'container') {
    return holdsWide(bytes, 'EncryptedPackage')
      ? fail('word-file-locked', 'The Word file is locked with a password.')
      : fail('word-file-old', 'The file is in the format of Word before 2007 (.doc).')
  }
  if (kind !== 'zip') return fail('not-a-word-file', 'The file is called a Word file and is none.')
  const entries = readZipDirectory(bytes)
  if (entries === null) return fail('word-file-damaged', 'The end of the Word file is missing.')
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    return fail('word-file-locked', 'The archive is locked with a password.')
  }
  if (!isOpenDocument(bytes) && !entries.some(({ name }) => name === '[Content_Types].xml')) {
    return fail('not-a-word-file', 'The file is an archive, but there is no Word document in it.')
  }
  const unpacked = entries.reduce((sum, { name, size }) => sum + (/\.(?:xml|rels)$/i.test(name) ? size : 0), 0)
  return unpacked > UNPACKED_MAX ? fail('file-too-large', 'The text in the Word file is larger than 256 MB.') : null
}

/** Names in the old envelope are written in UTF-16. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0
    while (
      length < word.length &&
      bytes[at + 2 * length] === word.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    )
      length += 1
    if (length === word.length) return true
  }
  return false
}
