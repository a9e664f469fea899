import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocumentAddress, sourceKeyOf } from './document-address.ts'
import { judgeAnswer } from './judge-answer.ts'
import { readSelection, readSource, type ReadingPage } from './read-source.ts'

interface Answer {
  readonly status?: number
  readonly type?: string
  readonly body: string
}

const SIGN_IN_PAGE = '<!DOCTYPE html><html><head><title>Sign in</title></head><body><form>Sign in</form></body></html>'
const EXPORTED_PAGE =
  '<html><head><style>.c1{}</style></head><body class="c1 doc-content"><p>Ana: send notes</p></body></html>'

function pageAnswering(
  answers: Partial<Record<string, Answer | 'network'>>,
  selection = '',
  html = '',
): ReadingPage & { urls: string[] } {
  const urls: string[] = []
  const address = parseDocumentAddress('https://docs.google.com/document/d/0123456789abc/edit?tab=t.x1')
  if (!address) throw new Error('no address')
  return {
    urls,
    address,
    title: 'Weekly notes',
    now: () => '2026-01-01T00:00:00.000Z',
    timeoutMs: 1000,
    selectedText: () => Promise.resolve({ text: selection, html: selection === '' ? '' : html }),
    fetch: (input) => {
      const url = new URL(input instanceof Request ? input.url : input, 'https://docs.google.com')
      urls.push(url.pathname + url.search)
      const answer = answers[url.searchParams.get('format') ?? '']
      if (answer === undefined || answer === 'network') return Promise.reject(new TypeError('Failed to fetch'))
      const headers = { 'content-type': answer.type ?? 'text/plain' }
      return Promise.resolve(new Response(answer.body, { status: answer.status ?? 200, headers }))
    },
  }
}

test('the Markdown export of the open tab is read first, and nothing else is asked for', async () => {
  const page = pageAnswering({ md: { type: 'text/markdown', body: '- [ ] Ana: send notes' } })
  const answer = await readSource(page)
  expect(page.urls).toEqual(['/document/d/0123456789abc/export?format=md&tab=t.x1'])
  expect(answer).toMatchObject({
    ok: true,
    failed: [],
    capture: {
      source: { kind: 'document', key: '0123456789abc/t.x1', title: 'Weekly notes' },
      format: 'md',
      method: 'markdown-export',
      complete: true,
      text: '- [ ] Ana: send notes',
    },
  })
})

test('each rung that does not bear is named, and the next is tried', async () => {
  const page = pageAnswering({
    md: { status: 403, body: 'no' },
    html: { type: 'text/html', body: SIGN_IN_PAGE },
    txt: { body: 'Ana: send notes' },
  })
  const answer = await readSource(page)
  expect(answer.ok && answer.capture.method).toBe('text-export')
  expect(answer.failed.map(({ method, code }) => [method, code])).toEqual([
    ['markdown-export', 'export-forbidden'],
    ['html-export', 'page-in-place-of-text'],
  ])
})

test('a sign-in page in place of the text is never taken for notes', async () => {
  const page = pageAnswering({
    md: { type: 'text/html; charset=utf-8', body: SIGN_IN_PAGE },
    html: { type: 'text/html', body: SIGN_IN_PAGE },
    txt: { type: 'text/plain', body: SIGN_IN_PAGE },
  })
  const answer = await readSource(page)
  expect(answer).toMatchObject({ ok: false, problem: { code: 'document-not-readable' } })
  expect(answer.failed.slice(0, 3).map(({ code }) => code)).toEqual(Array(3).fill('page-in-place-of-text'))
})

test('with every export shut the selection is read, and is known to be a part', async () => {
  const answer = await readSource(pageAnswering({}, 'Ana: send notes'))
  expect(answer).toMatchObject({ ok: true, capture: { method: 'selection', complete: false, text: 'Ana: send notes' } })
  expect(answer.failed).toHaveLength(3)
  const rich = await readSource(pageAnswering({}, 'Ana: send notes', '<ul><li>Ana: send notes</li></ul>'))
  expect(rich).toMatchObject({ capture: { method: 'selection', format: 'html', complete: false } })
})

test('a reader that finds nothing says so as a problem', async () => {
  expect(await readSource(pageAnswering({}))).toMatchObject({ ok: false, problem: { code: 'document-not-readable' } })
  expect(await readSource(pageAnswering({ md: { body: ' \n' } }))).toMatchObject({
    ok: false,
    problem: { code: 'document-empty' },
  })
  expect(await readSelection(pageAnswering({}))).toMatchObject({ ok: false, problem: { code: 'nothing-selected' } })
})

test('the HTML export is known by what Docs marks it with, and one without words is empty', () => {
  expect(judgeAnswer('html', { status: 200, contentType: 'text/html', text: EXPORTED_PAGE }).ok).toBe(true)
  const empty = '<html><head><style>p{color:red}</style></head><body class="doc-content"><p></p></body></html>'
  expect(judgeAnswer('html', { status: 200, contentType: 'text/html', text: empty })).toMatchObject({
    problem: { code: 'document-empty' },
  })
})

test('no answer whatever makes the judgement throw, and none that begins as a web page passes for text', () => {
  fc.assert(
    fc.property(fc.constantFrom('md' as const, 'txt' as const), fc.string({ unit: 'binary' }), (format, rest) => {
      const text = `\uFEFF \n<!DOCTYPE html>${rest}`
      expect(judgeAnswer(format, { status: 200, contentType: 'text/plain', text }).ok).toBe(false)
    }),
  )
})

test('the address tells document and tab, in every shape that Docs writes it', () => {
  const id = '1AbC_d-0123456789'
  expect(parseDocumentAddress(`https://docs.google.com/document/d/${id}/edit?tab=t.0#heading=h.x`)).toEqual({
    document: id,
    tab: 't.0',
  })
  expect(parseDocumentAddress(`https://docs.google.com/document/u/1/d/${id}/edit#tab=t.ab3`)).toEqual({
    document: id,
    tab: 't.ab3',
  })
  expect(parseDocumentAddress(`https://docs.google.com/document/d/${id}`)).toEqual({ document: id, tab: null })
  expect(parseDocumentAddress(`https://docs.google.com/spreadsheets/d/${id}/edit`)).toBeNull()
  expect(parseDocumentAddress(`https://docs.google.com.evil.example/document/d/${id}/edit`)).toBeNull()
  expect(parseDocumentAddress(`http://docs.google.com/document/d/${id}/edit`)).toBeNull()
})

test('the first tab and the document without a tab are one source, another tab is another', () => {
  const document = '1AbC_d-0123456789'
  expect(sourceKeyOf({ document, tab: 't.0' })).toBe(sourceKeyOf({ document, tab: null }))
  expect(sourceKeyOf({ document, tab: 't.b' })).not.toBe(sourceKeyOf({ document, tab: null }))
})

test('no address makes the parser throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (address) => {
      expect(() => parseDocumentAddress(address)).not.toThrow()
    }),
  )
})
