import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { parseDocumentAddress } from '../capture/google-docs/document-address.ts'
import { ReadAnswer, type FailedAttempt, type Message } from '../messages.ts'
import { askTab } from '../platform/runtime.ts'
import { frontTab, tabById, type OpenTab } from '../platform/tabs.ts'

const ASK_TIMES = 4
const ASK_AGAIN_MS = 300

/** What was read, with the rungs of the ladder that did not bear before it. */
export interface ReadDocument {
  readonly capture: Extract<ReadAnswer, { ok: true }>['capture']
  readonly failed: readonly FailedAttempt[]
}

/** Resolves to the tab that the panel is about: the one it was opened for, else the one in front; null when there is none. */
export function panelTab(fixed: number | null): Promise<OpenTab | null> {
  return fixed === null ? frontTab() : tabById(fixed)
}

/** Resolves to whole document or selection of a tab, or a problem that says what to do; the answer is parsed, for a web page may have tampered with it. */
export async function readOpenDocument(
  tab: OpenTab,
  type: Extract<Message['type'], 'document.read' | 'selection.read'>,
): Promise<Outcome<ReadDocument>> {
  if (tab.url === null || parseDocumentAddress(tab.url) === null) {
    return fail('not-a-google-document', 'The tab in front does not show a Google document.')
  }
  let raw = await askTab(tab.id, { type })
  // A page that has only just loaded may be a moment ahead of its script.
  for (let asked = 1; raw === undefined && asked < ASK_TIMES; asked++) {
    await new Promise((resolve) => {
      setTimeout(resolve, ASK_AGAIN_MS)
    })
    raw = await askTab(tab.id, { type })
  }
  if (raw === undefined) {
    return fail('document-script-missing', 'This tab was open before Evenkeel was installed or updated.')
  }
  const answer = ReadAnswer.safeParse(raw)
  if (!answer.success) return fail('document-script-missing', 'The document answered in a way of another version.')
  if (!answer.data.ok) return { ok: false, problem: answer.data.problem }
  return succeed({ capture: answer.data.capture, failed: answer.data.failed })
}
