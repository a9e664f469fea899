import { expect, test } from 'vitest'
import { Charter, emptyCharter, Protection } from './charter.ts'
import { Command } from './command.ts'
import { EventBody } from './event.ts'

const rest = { comparing: [], retentionMonths: null }
const asked = (said: object): unknown => Protection.parse({ ...rest, ...said }).asksPasskey

test('a charter asks nobody, those who coordinate or everybody for a passkey; yes and no of before mean those who coordinate', () => {
  expect([asked({}), asked({ asksPasskey: false }), asked({ asksPasskey: true })]).toEqual([
    'nobody',
    'nobody',
    'coordinators',
  ])
  for (const one of ['nobody', 'coordinators', 'everybody']) expect(asked({ asksPasskey: one })).toBe(one)
  for (const none of ['all', '', 1, null, []]) {
    expect(Protection.safeParse({ ...rest, asksPasskey: none }).success).toBe(false)
  }
  expect(Charter.parse(emptyCharter)).toEqual(emptyCharter)
})

test('entries and commands of before that say yes or no are read', () => {
  const protection = { ...rest, storesText: false, asksPasskey: true }
  expect(EventBody.parse({ type: 'charter.protection-set', protection })).toMatchObject({
    protection: { asksPasskey: 'coordinators' },
  })
  const sent = { id: '01J9Z5M8Q0000000000000000E', at: '2026-01-05T09:00:00Z' }
  const body = { type: 'charter.set-protection', protection: { ...rest, asksPasskey: 'everybody' }, was: protection }
  expect(Command.parse({ ...sent, body }).body).toMatchObject({
    protection: { asksPasskey: 'everybody' },
    was: { asksPasskey: 'coordinators' },
  })
})
