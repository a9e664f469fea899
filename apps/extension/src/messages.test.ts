import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routeMessage } from './background/route-message.ts'
import { parseMessage, ReadAnswer } from './messages.ts'
import { trustOf } from './trust.ts'

const OWN = 'abcdefghijklmnopabcdefghijklmnop'
const panel = { extension: OWN, url: `chrome-extension://${OWN}/panel.html`, tab: null }
const script = { extension: OWN, url: 'https://docs.google.com/document/d/x/edit', tab: 3 }

test('only the known messages are understood, whatever else is sent', () => {
  expect(parseMessage({ type: 'outbox.changed' })).toEqual({ type: 'outbox.changed' })
  expect(parseMessage({ type: 'outbox.erase' })).toBeNull()
  expect(parseMessage({ type: 'selection.tag', tab: '3' })).toBeNull()
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(parseMessage(raw)).toBeNull()
      expect(ReadAnswer.safeParse(raw).success).toBe(false)
    }),
  )
})

test('our own pages, our scripts in web pages and strangers are three tiers', () => {
  expect(trustOf(panel, OWN)).toBe('own-page')
  expect(trustOf({ ...panel, tab: 9 }, OWN)).toBe('own-page')
  expect(trustOf({ extension: OWN, url: null, tab: null }, OWN)).toBe('own-page')
  expect(trustOf(script, OWN)).toBe('content-script')
  expect(trustOf({ ...panel, extension: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, OWN)).toBe('stranger')
  expect(trustOf({ ...panel, extension: null }, OWN)).toBe('stranger')
  expect(trustOf(panel, null)).toBe('stranger')
  expect(trustOf({ ...panel, url: `https://evil.example/chrome-extension://${OWN}/` }, OWN)).toBe('content-script')
})

test('the service worker opens its doors to our own pages alone', async () => {
  let runs = 0
  const doors = {
    outboxChanged: () => {
      runs++
      return Promise.resolve()
    },
  }
  expect(routeMessage({ type: 'outbox.changed' }, script, OWN, doors)).toBeNull()
  expect(routeMessage({ type: 'outbox.changed' }, { ...panel, extension: 'other' }, OWN, doors)).toBeNull()
  expect(routeMessage({ type: 'document.read' }, panel, OWN, doors)).toBeNull()
  expect(runs).toBe(0)
  expect(await routeMessage({ type: 'outbox.changed' }, panel, OWN, doors)).toEqual({ ok: true })
  expect(runs).toBe(1)
})
