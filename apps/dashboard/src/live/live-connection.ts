import { LiveMessage } from '@evenkeel/contract/record.ts'

/** `live`: changes come by themselves. `reconnecting`: figures may be behind. `offline`: the browser has no network. */
export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'offline'

/** What a socket tells its owner. */
export interface LiveListener {
  readonly onOpen: () => void
  readonly onMessage: (data: unknown) => void
  readonly onClose: () => void
}

export interface LiveOptions {
  /** Opens a socket that tells the listener of its life; the returned function closes it. */
  readonly openSocket: (listener: LiveListener) => () => void
  /** Calls back after so many milliseconds; the returned function calls it off. */
  readonly schedule: (afterMs: number, call: () => void) => () => void
  /** 0 to 1: spreads reconnections, so that a restarted server isn't met by all at once. */
  readonly random: () => number
  readonly isOnline: () => boolean
  readonly onState: (state: LiveState) => void
  readonly onCursor: (cursor: number) => void
}

export interface LiveConnection {
  /** Tries at once, for when the network is back or somebody asks. */
  readonly retry: () => void
  readonly close: () => void
}

const firstDelayMs = 1000
const longestDelayMs = 30_000

/** Returns how long to wait before the given attempt (0 for the first), in milliseconds: doubling, capped, half of it by chance. */
export function reconnectDelayMs(attempt: number, random: number): number {
  const full = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(attempt, 10))
  return Math.round(full / 2 + (full / 2) * random)
}

function cursorOf(data: unknown): number | null {
  if (typeof data !== 'string') return null
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    // A frame of another protocol version: the next refetch brings what it would have said.
    return null
  }
  const message = LiveMessage.safeParse(value)
  return message.success ? message.data.cursor : null
}

/** Opens the live channel and keeps it open until closed; says each change of state and each new cursor. */
export function openLive(options: LiveOptions): LiveConnection {
  let closeSocket: (() => void) | null = null
  let attempt = 0
  let cancelTimer: (() => void) | null = null
  let closed = false

  function connect(): void {
    cancelTimer?.()
    cancelTimer = null
    if (closed || closeSocket !== null) return
    closeSocket = options.openSocket({
      onOpen: () => {
        attempt = 0
        options.onState('live')
      },
      onMessage: (data) => {
        const cursor = cursorOf(data)
        if (cursor !== null) options.onCursor(cursor)
      },
      onClose: () => {
        closeSocket = null
        if (closed) return
        options.onState(options.isOnline() ? 'reconnecting' : 'offline')
        cancelTimer = options.schedule(reconnectDelayMs(attempt, options.random()), connect)
        attempt += 1
      },
    })
  }

  options.onState('connecting')
  connect()
  return {
    retry: () => {
      attempt = 0
      connect()
    },
    close: () => {
      closed = true
      cancelTimer?.()
      closeSocket?.()
    },
  }
}
