import * as z from 'zod/mini'
import { closeStorageToPages } from '../platform/storage.ts'
import { listenForMessages, onStart, ownId, sendToOwnContexts } from '../platform/runtime.ts'
import { onCommand, openPanel, openPanelByButton } from '../platform/side-panel.ts'
import { onAlarm } from '../platform/alarms.ts'
import { DRAIN_ALARM, runOutbox } from './run-outbox.ts'
import { routeMessage } from './route-message.ts'
import { leaveTagRequest } from './tag-request.ts'

z.config({ jitless: true })

// Listeners stand at the top level: the browser starts this script anew for each event and only knows these.
listenForMessages((raw, sender) => routeMessage(raw, sender, ownId(), { outboxChanged: () => runOutbox(true) }))
onAlarm(DRAIN_ALARM, () => void runOutbox(false))
onStart(() => void runOutbox(true))
onCommand('tag-selection', (tab) => {
  // Opened first and at once: the browser only lets a person's own gesture do it.
  const opening = openPanel(tab)
  void leaveTagRequest(tab)
    .then(() => opening)
    .finally(() => void sendToOwnContexts({ type: 'selection.tag', tab }))
})
self.addEventListener('online', () => void runOutbox(true))

void closeStorageToPages()
void openPanelByButton()
void runOutbox(false)
