import type { LiveMessage } from '@evenkeel/contract/record.ts'
import { upgradeWebSocket } from '@hono/node-server'
import type { Context } from 'hono'
import type { Granted } from '../granted.ts'
import type { CoalitionFiles } from './coalition-files.ts'

/** Returns the answer that turns a request into a WebSocket which tells of a coalition's growth; null when it asks for none. */
export async function openLiveSocket(
  context: Context,
  granted: Granted,
  files: CoalitionFiles,
): Promise<Response | null> {
  if (context.req.header('upgrade')?.toLowerCase() !== 'websocket') return null
  const store = await files.open(granted)
  const first = await store.cursor()
  let stop: (() => void) | null = null
  return await upgradeWebSocket(context, {
    onOpen: (_event, socket) => {
      const send = (cursor: number): void => socket.send(JSON.stringify({ cursor } satisfies LiveMessage))
      stop = store.subscribe(send)
      send(first)
    },
    onClose: () => stop?.(),
    onError: () => stop?.(),
  })
}
