import { liveDismissal, livePath } from '@evenkeel/contract/live.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { factsKey, loadedCursor } from '../facts/facts-query.ts'
import { historyKey } from '../record/history-key.ts'
import { sessionKey } from '../shell/query-client.ts'
import { openLive, type LiveConnection, type LiveListener, type LiveSocket, type LiveState } from './live-connection.ts'

function liveUrl(coalition: string, after: number | null): string {
  const url = new URL(livePath.replace(':coalition', encodeURIComponent(coalition)), window.location.href)
  if (after !== null) url.searchParams.set('after', String(after))
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

function openWebSocket(url: string, listener: LiveListener, onDismissed: () => void): LiveSocket {
  const socket = new WebSocket(url)
  socket.addEventListener('open', listener.onOpen)
  socket.addEventListener('message', (message: MessageEvent<unknown>) => listener.onMessage(message.data))
  socket.addEventListener('close', ({ code }) => {
    listener.onClose()
    if (code === liveDismissal.code) onDismissed()
  })
  return {
    send: (data) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(data)
    },
    close: () => socket.close(),
  }
}

/** Returns the state of the live channel and a way to try again; the facts are fetched anew whenever the ledger has grown. */
export function useLive(coalition: string): { readonly state: LiveState; readonly retry: () => void } {
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>('connecting')
  const connection = useRef<LiveConnection | null>(null)
  useEffect(() => {
    let told: number | null = null
    const opened = openLive({
      openSocket: (listener) =>
        openWebSocket(liveUrl(coalition, loadedCursor(queries, coalition)), listener, () => {
          // What the reader may has changed, or ended: everything that was fetched under it is asked for anew.
          void queries.invalidateQueries({ queryKey: sessionKey })
          void queries.invalidateQueries({ queryKey: factsKey(coalition) })
        }),
      schedule: (afterMs, call) => {
        const timer = window.setTimeout(call, afterMs)
        return () => window.clearTimeout(timer)
      },
      random: Math.random,
      isOnline: () => navigator.onLine,
      onState: setState,
      onCursor: (cursor, missed) => {
        const loaded = loadedCursor(queries, coalition)
        // A ledger that was put back to an earlier state is missed too, although its number is lower.
        if (loaded === null) told = cursor
        else if (missed || cursor > loaded) void queries.invalidateQueries({ queryKey: factsKey(coalition) })
        void queries.invalidateQueries({ queryKey: historyKey(coalition) })
      },
    })
    // Facts that were on their way when the ledger grew may be older than what was told meanwhile.
    const stopWatching = queries.getQueryCache().subscribe(() => {
      const loaded = loadedCursor(queries, coalition)
      if (told === null || loaded === null) return
      const isBehind = loaded < told
      told = null
      if (isBehind) void queries.invalidateQueries({ queryKey: factsKey(coalition) })
    })
    connection.current = opened
    const wake = (): void => opened.retry()
    const sleep = (): void => setState('offline')
    window.addEventListener('online', wake)
    window.addEventListener('offline', sleep)
    return () => {
      window.removeEventListener('online', wake)
      window.removeEventListener('offline', sleep)
      opened.close()
      stopWatching()
    }
  }, [coalition, queries])
  return { state, retry: () => connection.current?.retry() }
}
