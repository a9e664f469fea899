import type { Capture } from '@evenkeel/domain/capture.ts'
import { fail, type Outcome } from '@evenkeel/domain/problem.ts'
import type { FailedAttempt, ReadAnswer } from '../../messages.ts'
import { canonicalUrl, sourceKeyOf, type DocumentAddress } from './document-address.ts'
import { judgeAnswer, type ExportFormat } from './judge-answer.ts'
import type { SelectedText } from './selected-text.ts'

/** What reading a document needs of the page that it happens in. */
export interface ReadingPage {
  readonly address: DocumentAddress
  readonly title: string
  readonly fetch: typeof globalThis.fetch
  readonly now: () => string
  /** Returns what is selected, empty when it is nothing or can't be read. */
  readonly selectedText: () => Promise<SelectedText>
  readonly timeoutMs: number
}

const RUNGS = [
  { format: 'md', method: 'markdown-export' },
  { format: 'html', method: 'html-export' },
  { format: 'txt', method: 'text-export' },
] as const satisfies readonly { format: ExportFormat; method: Capture['method'] }[]

const NOTHING_SELECTED = { code: 'nothing-selected', detail: 'No selected text could be read from the document.' }

async function readExport(page: ReadingPage, format: ExportFormat): Promise<Outcome<string>> {
  const query = new URLSearchParams({ format })
  if (page.address.tab !== null) query.set('tab', page.address.tab)
  try {
    const response = await page.fetch(`/document/d/${page.address.document}/export?${query.toString()}`, {
      credentials: 'same-origin',
      signal: AbortSignal.timeout(page.timeoutMs),
    })
    return judgeAnswer(format, {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      text: await response.text(),
    })
  } catch (error) {
    // A redirect to the sign-in host fails here as well: another origin does not let the page read its answer.
    const isSlow = error instanceof Error && error.name === 'TimeoutError'
    return fail('export-unreachable', isSlow ? 'Google Docs took too long.' : 'The document could not be fetched.')
  }
}

function captureOf(page: ReadingPage, part: Pick<Capture, 'format' | 'method' | 'complete' | 'text'>): Capture {
  return {
    source: {
      kind: 'document',
      key: sourceKeyOf(page.address),
      title: page.title.slice(0, 300),
      url: canonicalUrl(page.address),
    },
    capturedAt: page.now(),
    ...part,
  }
}

/**
 * Returns the open document by the first rung that bears: Markdown, HTML and plain-text export, then the selection.
 * With none of them the answer is the problem `document-not-readable`, and never an empty capture.
 */
export async function readSource(page: ReadingPage): Promise<ReadAnswer> {
  const failed: FailedAttempt[] = []
  for (const { format, method } of RUNGS) {
    const outcome = await readExport(page, format)
    if (outcome.ok) {
      return { ok: true, capture: captureOf(page, { format, method, complete: true, text: outcome.value }), failed }
    }
    failed.push({ method, ...outcome.problem })
    if (outcome.problem.code === 'document-empty' && format === 'md') {
      return { ok: false, problem: outcome.problem, failed }
    }
  }
  const { text, html } = await page.selectedText()
  if (text.trim() !== '') {
    // Its HTML keeps what a plain text loses: the paragraphs and the ticked boxes.
    const isRich = /<(?:li|p|h[1-6]|table)\b/i.test(html)
    const part = isRich ? { format: 'html' as const, text: html } : { format: 'txt' as const, text }
    return { ok: true, capture: captureOf(page, { ...part, method: 'selection', complete: false }), failed }
  }
  failed.push({ method: 'selection', ...NOTHING_SELECTED })
  const reasons = [...new Set(failed.map(({ detail }) => detail))].join(' ')
  return { ok: false, problem: { code: 'document-not-readable', detail: reasons }, failed }
}

/** Returns the words selected in the document as an incomplete capture, or the problem `nothing-selected`. */
export async function readSelection(page: ReadingPage): Promise<ReadAnswer> {
  const { text } = await page.selectedText()
  if (text.trim() === '') {
    return { ok: false, problem: NOTHING_SELECTED, failed: [] }
  }
  return {
    ok: true,
    capture: captureOf(page, { format: 'txt', method: 'selection', complete: false, text }),
    failed: [],
  }
}
