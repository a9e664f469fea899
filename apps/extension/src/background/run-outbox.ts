import { openDatabase } from '../outbox/database.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { openDelivery, type OutboxDelivery } from '../outbox/outbox-delivery.ts'
import { openOutbox, type OutboxStore } from '../outbox/outbox-store.ts'
import { sendCommands } from '../outbox/send-commands.ts'
import { openVault } from '../outbox/vault.ts'
import { readPairing } from '../pairing/pairing.ts'
import { clearAlarm, setAlarm } from '../platform/alarms.ts'
import { sendToOwnContexts } from '../platform/runtime.ts'

export const DRAIN_ALARM = 'drain-outbox'

/** The browser lets no alarm ring sooner; what is due before that is waited for here, while the worker lives. */
const ALARM_MIN_MS = 30_000
const OWN_WAIT_MAX_MS = 20_000

let opened: Promise<OutboxStore & OutboxDelivery> | null = null
let running: Promise<void> = Promise.resolve()
let timer: ReturnType<typeof setTimeout> | undefined

async function openStore(): Promise<OutboxStore & OutboxDelivery> {
  const database = await openDatabase()
  const vault = await openVault(database)
  return { ...openOutbox(database, vault), ...openDelivery(database, vault) }
}

/** Sends what waits, one run at a time, and sees to it that the next try happens although this worker may be gone by then. */
export function runOutbox(urgent: boolean): Promise<void> {
  running = running
    .then(() => runOnce(urgent))
    .catch(() => {
      // The store failed, or an update of the extension took it away: open it anew at the next try.
      opened = null
      return scheduleNext(Date.now() + ALARM_MIN_MS)
    })
  return running
}

async function runOnce(urgent: boolean): Promise<void> {
  opened ??= openStore()
  const store = await opened
  const pairing = await readPairing()
  // Without a pairing nothing can be sent; the panel gives word when there is one.
  if (!pairing) await scheduleNext(null)
  else {
    // Before anything can go wrong: should this run be its last, the alarm brings the worker back.
    await scheduleNext((await store.state()).nextTryAt)
    await drainOutbox({
      store,
      coalition: pairing.coalition.id,
      send: (commands) => sendCommands(pairing, commands, (input, init) => fetch(input, init)),
      now: () => Date.now(),
      chance: () => Math.random(),
      urgent,
    })
    await scheduleNext((await store.state()).nextTryAt)
  }
  await sendToOwnContexts({ type: 'outbox.progress' })
}

async function scheduleNext(nextTryAt: number | null): Promise<void> {
  clearTimeout(timer)
  if (nextTryAt === null) {
    await clearAlarm(DRAIN_ALARM)
    return
  }
  const now = Date.now()
  if (nextTryAt - now < OWN_WAIT_MAX_MS) timer = setTimeout(() => void runOutbox(false), Math.max(50, nextTryAt - now))
  await setAlarm(DRAIN_ALARM, Math.max(nextTryAt, now + ALARM_MIN_MS))
}
