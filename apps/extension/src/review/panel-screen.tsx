import type { Capture } from '@evenkeel/domain/capture.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactElement } from 'react'
import { parseDocumentAddress, sourceKeyOf } from '../capture/google-docs/document-address.ts'
import { capturePaste } from '../capture/paste/capture-paste.ts'
import { keepPairing } from '../pairing/pairing.ts'
import { sendToOwnContexts } from '../platform/runtime.ts'
import { onFrontTabChange, reloadTab } from '../platform/tabs.ts'
import { openDesk, type Desk } from './desk.ts'
import { panelTab } from './read-open-document.ts'
import { ReviewView } from './review-view.tsx'
import { StatusBar } from './status-bar.tsx'
import { useOutbox } from './use-outbox.ts'
import { useReview } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useTagging } from './use-tagging.ts'

// What a review seldom needs is fetched when it is: the drafts are on the screen before.
const AttentionList = lazy(async () => ({ default: (await import('./attention-list.tsx')).AttentionList }))
const SettingsView = lazy(async () => ({ default: (await import('./settings-view.tsx')).SettingsView }))
const TagComposer = lazy(async () => ({ default: (await import('./tag-composer.tsx')).TagComposer }))

function methodWords(capture: Capture): string | null {
  switch (capture.method) {
    case 'html-export':
      return 'Read through the web-page export, which does not tell ticked boxes.'
    case 'text-export':
      return 'Read as plain text: links and boxes may be missing.'
    case 'selection':
    case 'paste':
    case 'clipboard':
      return 'Only a part of the document was read.'
    case 'markdown-export':
    case 'file':
    default:
      return null
  }
}

/** Returns the whole side panel. */
export function PanelScreen({ fixedTab }: { readonly fixedTab: number | null }): ReactElement {
  const [desk, setDesk] = useState<Desk | null>(null)
  const [view, setView] = useState<'review' | 'settings'>('review')
  const outbox = useOutbox(desk)
  const review = useReview(desk, outbox.refresh)
  const { readTab, readCapture, fail, phase } = review
  const tagging = useTagging(desk, fixedTab, phase.name === 'ready' ? phase.capture : null, outbox.refresh)
  const shownSource = useRef<string | null>(null)

  useEffect(() => {
    openDesk().then(setDesk, (error: unknown) => fail({ code: 'storage-unavailable', detail: String(error) }))
  }, [fail])

  const read = useCallback(
    async (force: boolean) => {
      const tab = await panelTab(fixedTab)
      // The dashboard and our own settings link come to the front now and then: the notes stay on the screen.
      const address = tab?.url ? parseDocumentAddress(tab.url) : null
      const source = address && sourceKeyOf(address)
      const isOtherDocument = source !== null && source !== shownSource.current
      if (!force && !isOtherDocument) return
      shownSource.current = source
      if (tab) await readTab(tab)
      else fail({ code: 'not-a-google-document', detail: 'No tab is open in front.' })
    },
    [fixedTab, readTab, fail],
  )
  const readAgain = useCallback(() => void read(true), [read])
  useEffect(() => {
    if (!desk) return undefined
    void read(true)
    return onFrontTabChange(() => void read(false))
  }, [desk, read])

  useReviewKeys(review, view === 'review' && phase.name === 'ready' && tagging.tag === null, readAgain)
  const showReview = useCallback(() => setView('review'), [])
  const onPaste = async (text: string, html: string): Promise<void> => {
    const source = phase.name === 'ready' ? phase.capture.source : null
    const capture = await capturePaste({ text, html, source, now: new Date().toISOString() })
    if (capture.ok) await readCapture(capture.value, [])
  }
  const onReload = async (): Promise<void> => {
    const tab = await panelTab(fixedTab)
    // It counts as another document now: it is read when the tab says that it has loaded.
    shownSource.current = null
    if (tab) await reloadTab(tab.id)
  }
  const onErase = async (): Promise<void> => {
    if (!desk) return
    const { eraseComputer } = await import('../outbox/erase-computer.ts')
    await eraseComputer(desk.database)
    await keepPairing(null)
    location.reload()
  }
  const waiting = outbox.state?.waiting.length ?? 0
  const note = phase.name === 'ready' ? methodWords(phase.capture) : null
  return (
    <div className="panel">
      <header className="top">
        <div className="top-words">
          <p className="brand">Evenkeel</p>
          <h1>{phase.name === 'ready' ? phase.capture.source.title || 'Notes' : 'Meeting notes'}</h1>
        </div>
        <Button
          variant="quiet"
          size="small"
          onClick={readAgain}
          aria-keyshortcuts="r"
          title="Read the document again (r)"
        >
          <span aria-hidden="true">↻</span>
          <span className="ek-only-heard">Read again</span>
        </Button>
        <Button
          variant="quiet"
          size="small"
          aria-pressed={view === 'settings'}
          onClick={() => setView(view === 'settings' ? 'review' : 'settings')}
          title="Settings"
        >
          <span aria-hidden="true">⚙</span>
          <span className="ek-only-heard">Settings</span>
        </Button>
      </header>
      <main className="body">
        <Suspense fallback={null}>
          {view === 'settings' ? (
            outbox.pairing === undefined ? null : (
              <SettingsView
                pairing={outbox.pairing}
                waiting={waiting}
                onDone={showReview}
                onErase={() => void onErase()}
              />
            )
          ) : (
            <>
              {desk && outbox.state && outbox.state.refused.length > 0 ? (
                <AttentionList
                  desk={desk}
                  refused={outbox.state.refused}
                  onChanged={() => {
                    outbox.refresh()
                    void sendToOwnContexts({ type: 'outbox.changed' })
                  }}
                />
              ) : null}
              {tagging.tag ? (
                <TagComposer
                  tag={tagging.tag}
                  onSubmit={(edit) => void tagging.submit(edit)}
                  onCancel={tagging.cancel}
                />
              ) : null}
              {note ? <Notice tone="warn" title={note} /> : null}
              <ReviewView
                review={review}
                onPaste={(text, html) => void onPaste(text, html)}
                onReload={() => void onReload()}
                onReadAgain={readAgain}
                onTag={() => void tagging.start()}
              />
            </>
          )}
        </Suspense>
      </main>
      <output className="ek-only-heard">{review.said}</output>
      <StatusBar
        outbox={outbox}
        sentHere={outbox.sentHere}
        showKeys={view === 'review' && phase.name === 'ready'}
        onPair={() => setView('settings')}
        onTryNow={() => void sendToOwnContexts({ type: 'outbox.changed' })}
      />
    </div>
  )
}
