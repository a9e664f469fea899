import { LiveMessage, livePing } from '@evenkeel/contract/live.ts'

/** `live`: changes come by themselves. `reconnecting`: figures may be behind. `offline`: the browser has no network. */
export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'offline'

/** What a socket tells its owner. */
export interface LiveListener {
  readonly onOpen: () => void
  readonly onMessage: (data: unknown) => void
  readonly onClose: () => void
}

export interface LiveSocket {
  readonly send: (data: string) => void
  readonly close: () => void
}

export interface LiveOptions {
  /** Opens a socket that tells the listener of its life. */
  readonly openSocket: (listener: LiveListener) => LiveSocket
  /** Calls back after so many milliseconds; the returned function calls it off. */
  readonly schedule: (afterMs: number, call: () => void) => () => void
  /** 0 to 1: spreads reconnections, so that a restarted server isn't met by all at once. */
  readonly random: () => number
  readonly isOnline: () => boolean
  readonly onState: (state: LiveState) => void
  /** `missed` is true when the server stands elsewhere than this page did when it connected. */
  readonly onCursor: (cursor: number, missed: boolean) => void
}

export interface LiveConnection {
  /** Tries at once, for when the network is back or somebody asks. */
  readonly retry: () => void
  readonly close: () => void
}

const firstDelayMs = 1000
const longestDelayMs = 30_000
/** A connection whose other end is gone without a word is found out after this at the latest, and the time for an answer. */
const pingAfterMs = 45_000
const pongWithinMs = 15_000

/** Returns how long to wait before the given attempt (0 for the first), in milliseconds: doubling, capped, half of it by chance. */
export function reconnectDelayMs(attempt: number, random: number): number {
  const full = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(attempt, 10))
  return Math.round(full / 2 + (full / 2) * random)
}

function messageOf(data: unknown): LiveMessage | null {
  if (typeof data !== 'string') return null
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    // A frame of another protocol version: the next refetch brings what it would have said.
    return null
  }
  const message = LiveMessage.safeParse(value)
  return message.success ? message.data : null
}

/** Opens the live channel and keeps it open until closed; says each change of state and each new cursor. */
export function openLive(options: LiveOptions): LiveConnection {
  let socket: LiveSocket | null = null
  let attempt = 0
  let cancelTimer: (() => void) | null = null
  let cancelPing: (() => void) | null = null
  let closed = false

  function connect(): void {
    cancelTimer?.()
    cancelTimer = null
    if (closed || socket !== null) return
    let isOver = false
    const end = (): void => {
      // A connection that is given up for dead may say itself later that it is closed.
      if (isOver) return
      isOver = true
      cancelPing?.()
      socket = null
      if (closed) return
      options.onState(options.isOnline() ? 'reconnecting' : 'offline')
      cancelTimer = options.schedule(reconnectDelayMs(attempt, options.random()), connect)
      attempt += 1
    }
    const watch = (): void => {
      cancelPing?.()
      cancelPing = options.schedule(pingAfterMs, () => {
        socket?.send(livePing)
        cancelPing = options.schedule(pongWithinMs, () => {
          socket?.close()
          end()
        })
      })
    }
    socket = options.openSocket({
      onOpen: () => {
        attempt = 0
        options.onState('live')
        watch()
      },
      onMessage: (data) => {
        if (isOver) return
        watch()
        const message = messageOf(data)
        if (message !== null) options.onCursor(message.cursor, message.missed === true)
      },
      onClose: end,
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
      cancelPing?.()
      socket?.close()
    },
  }
}
