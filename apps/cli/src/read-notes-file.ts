import { readFile, stat } from 'node:fs/promises'
import type { CaptureFormat } from '@evenkeel/domain/capture.ts'
import { fail, succeed, type Outcome, type Problem } from '@evenkeel/domain/problem.ts'
import { detectFormat } from '@evenkeel/extract/detect-format.ts'
import { fileKindOf } from '@evenkeel/extract/word/file-kind.ts'
import { readWord } from '@evenkeel/extract/word/read-word.ts'
import { baseName } from './base-name.ts'
import { decodeText } from './decode-text.ts'

const BYTES_MAX = 64 * 1024 * 1024

/** The formats that a person may ask for: those of text, and Word's. */
export type NotesFormat = CaptureFormat | 'docx'

/** A document of notes as text, and how that text is to be read. */
export interface NotesText {
  readonly text: string
  readonly format: CaptureFormat
}

/**
 * Resolves to a file's text in the format that was asked for, else in the one that it shows; a Word document comes as
 * Markdown with a line for each paragraph. Fails with `file-unreadable`, `file-too-large`, `file-not-text` or as `readWord`.
 */
export async function readNotesFile(file: string, asked: NotesFormat | null): Promise<Outcome<NotesText>> {
  let bytes: Uint8Array
  try {
    if ((await stat(file)).size > BYTES_MAX) return fail('file-too-large', 'The file is larger than 64 MB.')
    bytes = await readFile(file)
  } catch (error) {
    return { ok: false, problem: unreadableFile(error) }
  }
  const kind = fileKindOf(bytes)
  const isCalledWord = asked === 'docx' || /\.(?:do[ct][xm]?|odt)$/i.test(file)
  const isPacked = kind === 'zip' || kind === 'container'
  if (asked === 'docx' || (asked === null && (isPacked || /\.(?:docx|odt)$/i.test(file)))) {
    const word = await readWord(bytes)
    if (word.ok) return succeed({ text: word.value, format: 'md' })
    return isCalledWord ? word : fail('file-not-text', 'The file holds bytes that are not text.')
  }
  if (kind === 'pdf') return fail('file-not-text', 'The file is a PDF.')
  if (kind === 'rtf') return fail('file-not-text', 'The file is in rich text format (RTF).')
  const text = await decodeText(bytes)
  if (!text.ok) return text
  return succeed({ text: text.value, format: asked ?? detectFormat(baseName(file), text.value) })
}

/** Returns what is wrong with a file that the system does not give, as the problem `file-unreadable`. */
export function unreadableFile(error: unknown): Problem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file or folder.',
    EISDIR: 'This is a folder.',
  }
  return { code: 'file-unreadable', detail: why[code] ?? `It can't be read (${code}).` }
}
