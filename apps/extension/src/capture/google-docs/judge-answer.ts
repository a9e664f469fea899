import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'

/** What of an export's answer the judgement rests on. */
export interface ExportAnswer {
  readonly status: number
  readonly contentType: string
  readonly text: string
}

export type ExportFormat = 'md' | 'html' | 'txt'

function judgeStatus(status: number): Outcome<never> {
  switch (status) {
    case 401:
      return fail('sign-in-wanted', 'Google Docs wants you to sign in first.')
    case 403:
      return fail('export-forbidden', 'Google Docs does not let you download this document.')
    case 404:
      return fail('document-missing', 'Google Docs knows no such document, or does not show it to you.')
    case 429:
      return fail('too-many-exports', 'Google Docs was asked too often in a short time.')
    default:
      return fail('export-failed', `Google Docs answered ${status}.`)
  }
}

/**
 * Returns the text of an export, or a problem when what came is not the document: a refusal, a sign-in page or
 * a "sorry" page in its place, or nothing at all.
 */
export function judgeAnswer(format: ExportFormat, answer: ExportAnswer): Outcome<string> {
  if (answer.status < 200 || answer.status > 299) return judgeStatus(answer.status)
  const text = answer.text.replace(/^\uFEFF/, '')
  const isPage = /^\s*<(?:!doctype|html)\b/i.test(text.slice(0, 500))
  if (format === 'html') {
    // Docs gives the body of every exported document this class; no sign-in or error page has it.
    if (!isPage || !/<body[^>]{0,200}\bdoc-content\b/i.test(text)) {
      return fail('page-in-place-of-text', 'Google Docs sent another page in place of the document.')
    }
    const words = text.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<[^>]*>/g, '')
    return words.trim() === '' ? fail('document-empty', 'The document has no text.') : succeed(text)
  }
  if (isPage || answer.contentType.startsWith('text/html')) {
    return fail('page-in-place-of-text', 'Google Docs sent a web page, such as a sign-in page, in place of the text.')
  }
  return text.trim() === '' ? fail('document-empty', 'The document has no text.') : succeed(text)
}
