import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLive, reconnectDelayMs, type LiveListener, type LiveState } from './live-connection.ts'

function stage(online = true) {
  const sockets: LiveListener[] = []
  const timers: { afterMs: number; call: () => void; cancelled: boolean }[] = []
  const states: LiveState[] = []
  const cursors: (readonly [number, boolean])[] = []
  const sent: string[] = []
  const connection = openLive({
    openSocket: (listener) => {
      sockets.push(listener)
      return { send: (data) => sent.push(data), close: () => listener.onClose() }
    },
    schedule: (afterMs, call) => {
      const timer = { afterMs, call, cancelled: false }
      timers.push(timer)
      return () => {
        timer.cancelled = true
      }
    },
    random: () => 1,
    isOnline: () => online,
    onState: (state) => states.push(state),
    onCursor: (cursor, missed) => cursors.push([cursor, missed]),
  })
  const waits = () => timers.filter(({ cancelled }) => !cancelled)
  const reconnects = () => timers.filter(({ afterMs }) => afterMs <= 30_000 && afterMs !== 15_000)
  return { connection, sockets, timers: reconnects, waits, states, cursors, sent }
}

test('a lost connection is said and opened again, later each time, until it holds', () => {
  const { sockets, timers, states } = stage()
  sockets[0]?.onOpen()
  sockets[0]?.onClose()
  timers()[0]?.call()
  sockets[1]?.onClose()
  timers()[1]?.call()
  sockets[2]?.onOpen()
  expect(states).toEqual(['connecting', 'live', 'reconnecting', 'reconnecting', 'live'])
  expect(timers().map((timer) => timer.afterMs)).toEqual([1000, 2000])
  sockets[2]?.onClose()
  expect(timers()[2]?.afterMs).toBe(1000)
})

test('without a network the state says offline', () => {
  const { sockets, states } = stage(false)
  sockets[0]?.onClose()
  expect(states.at(-1)).toBe('offline')
})

test('each cursor is passed on, and what is no message is passed over', () => {
  const { sockets, cursors } = stage()
  for (const data of [
    '{"cursor":7,"missed":true}',
    'no json',
    'pong',
    '{"cursor":"7"}',
    new ArrayBuffer(2),
    '{"cursor":8}',
  ]) {
    sockets[0]?.onMessage(data)
  }
  expect(cursors).toEqual([
    [7, true],
    [8, false],
  ])
})

test('a closed connection stays closed', () => {
  const { connection, sockets, timers, states } = stage()
  connection.close()
  expect(sockets).toHaveLength(1)
  expect(timers()).toHaveLength(0)
  expect(states).toEqual(['connecting'])
})

test('asking again opens at once and calls the waiting attempt off', () => {
  const { connection, sockets, timers } = stage()
  sockets[0]?.onClose()
  connection.retry()
  expect(sockets).toHaveLength(2)
  expect(timers()[0]?.cancelled).toBe(true)
  connection.retry()
  expect(sockets).toHaveLength(2)
})

test('a connection that answers nothing any more is given up and opened again, one that answers is kept', () => {
  const { sockets, waits, states, sent } = stage()
  sockets[0]?.onOpen()
  waits()[0]?.call()
  expect(sent).toEqual(['ping'])
  sockets[0]?.onMessage('pong')
  expect(states.at(-1)).toBe('live')
  expect(waits().map(({ afterMs }) => afterMs)).toContain(45_000)
  waits()
    .find(({ afterMs }) => afterMs === 45_000)
    ?.call()
  waits()
    .find(({ afterMs }) => afterMs === 15_000)
    ?.call()
  expect(states.at(-1)).toBe('reconnecting')
  sockets[0]?.onClose()
  waits()
    .find(({ afterMs }) => afterMs === 1000)
    ?.call()
  expect(sockets).toHaveLength(2)
})

test('no wait is shorter than half a second or longer than half a minute', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
      const delay = reconnectDelayMs(attempt, random)
      expect(delay).toBeGreaterThanOrEqual(500)
      expect(delay).toBeLessThanOrEqual(30_000)
    }),
  )
})
