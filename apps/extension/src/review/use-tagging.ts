import type { Capture } from '@evenkeel/domain/capture.ts'
import { useCallback, useEffect, useState } from 'react'
import { takeTagRequest } from '../background/tag-request.ts'
import { parseMessage } from '../messages.ts'
import { listenForMessages, ownId } from '../platform/runtime.ts'
import { trustOf } from '../trust.ts'
import { newDecisionId, recordDecision, type Desk } from './desk.ts'
import type { ItemEdit } from './plan-decision.ts'
import { panelTab, readOpenDocument } from './read-open-document.ts'
import { taggedItem, type Tag } from './tagged-item.ts'

export interface Tagging {
  readonly tag: Tag | null
  readonly start: () => Promise<void>
  readonly submit: (edit: ItemEdit) => Promise<void>
  readonly cancel: () => void
}

/** Lets a person tag the selected words as an item, by the keyboard command or the panel's button. */
export function useTagging(
  desk: Desk | null,
  fixedTab: number | null,
  notes: Capture | null,
  onRecorded: () => void,
): Tagging {
  const [tag, setTag] = useState<Tag | null>(null)
  const start = useCallback(async () => {
    const tab = await panelTab(fixedTab)
    const read = tab ? await readOpenDocument(tab, 'selection.read') : null
    const quote = read?.ok === true ? read.value.capture.text : ''
    setTag({ quote, initial: { text: quote.replace(/\s+/g, ' ').trim(), owners: [], due: null } })
  }, [fixedTab])

  useEffect(() => {
    const take = async (): Promise<void> => {
      if ((await takeTagRequest()) !== null) await start()
    }
    void take()
    return listenForMessages((raw, sender) => {
      if (trustOf(sender, ownId()) === 'own-page' && parseMessage(raw)?.type === 'selection.tag') void take()
      return null
    })
  }, [start])

  const submit = async (edit: ItemEdit): Promise<void> => {
    if (!desk || !tag || !notes) return
    const item = taggedItem(edit, tag.quote, notes)
    const meeting = { title: notes.source.title, date: null }
    await recordDecision(desk, notes.source, newDecisionId(), {
      body: {
        type: 'reading.record',
        reading: {
          source: notes.source,
          complete: false,
          meetings: [
            {
              ...meeting,
              attendance: [],
              speaking: [],
              speakingMethod: null,
              transitions: [],
              items: [item],
              decisions: [],
            },
          ],
        },
      },
      remembered: { kind: 'item', verdict: 'confirmed', meeting, follows: null, ledgerItem: null, item },
    })
    setTag(null)
    onRecorded()
  }
  return { tag, start, submit, cancel: () => setTag(null) }
}
