import * as z from 'zod/mini'
import { parseMessage, type ReadAnswer } from '../../messages.ts'
import { listenForMessages, ownId } from '../../platform/runtime.ts'
import { trustOf } from '../../trust.ts'
import { parseDocumentAddress } from './document-address.ts'
import { documentTitle } from './document-title.ts'
import { readSelection, readSource, type ReadingPage } from './read-source.ts'
import { selectedText } from './selected-text.ts'

z.config({ jitless: true })

const NOT_A_DOCUMENT: ReadAnswer = {
  ok: false,
  problem: { code: 'not-a-google-document', detail: 'This tab does not show a Google document.' },
  failed: [],
}

function readingPage(): ReadingPage | null {
  const address = parseDocumentAddress(location.href)
  return address === null
    ? null
    : {
        address,
        title: documentTitle(document),
        fetch: (input, init) => fetch(input, init),
        now: () => new Date().toISOString(),
        selectedText: () => selectedText(document),
        timeoutMs: 20_000,
      }
}

listenForMessages((raw, sender) => {
  if (trustOf(sender, ownId()) !== 'own-page') return null
  const message = parseMessage(raw)
  if (message?.type !== 'document.read' && message?.type !== 'selection.read') return null
  const page = readingPage()
  if (page === null) return Promise.resolve(NOT_A_DOCUMENT)
  return message.type === 'document.read' ? readSource(page) : readSelection(page)
})
