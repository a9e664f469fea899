import type { Capture } from '@evenkeel/domain/capture.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { SourceReference } from '@evenkeel/domain/source.ts'
import { detectFormat } from '@evenkeel/extract/detect-format.ts'

/** What a paste brings, and where it was said to come from. */
export interface Paste {
  readonly text: string
  /** The clipboard's HTML, which keeps ticked boxes that its plain text has lost; empty when there is none. */
  readonly html: string
  /** The open document, when there is one; else the paste is a source of its own. */
  readonly source: SourceReference | null
  readonly now: string
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Returns the capture of a pasted text, never complete because nobody knows what was left out, or the problem `nothing-pasted`. */
export async function capturePaste(paste: Paste): Promise<Outcome<Capture>> {
  if (paste.text.trim() === '') return fail('nothing-pasted', 'There is no text in what was pasted.')
  const asHtml = /<li\b|<h[1-6]\b|<table\b/i.test(paste.html)
  const source = paste.source ?? {
    kind: 'paste' as const,
    key: await digest(paste.text),
    title: (paste.text.trim().split('\n')[0] ?? '').slice(0, 80),
    url: null,
  }
  return succeed({
    source,
    // What was pasted may be captions, a log or an export: its own words tell.
    format: asHtml ? 'html' : detectFormat('', paste.text),
    method: asHtml ? 'clipboard' : 'paste',
    complete: false,
    capturedAt: paste.now,
    text: asHtml ? paste.html : paste.text,
  })
}
