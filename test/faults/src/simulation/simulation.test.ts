import { expect, test } from 'vitest'
import { survived } from '../tried.ts'
import { createModel } from './model.ts'
import { simulation } from './simulation.ts'

test('three outboxes behind a network that loses, doubles and reorders, before a server that dies, bring each command in once', async () => {
  expect(await simulation.run(simulation.short, 1)).toMatchObject(survived)
})

test('the model sees what is lost, doubled, waiting for ever, taken back or overwritten', () => {
  const calm = { waiting: [], refused: [] }
  const judge = (recorded: readonly string[], items: readonly string[], waiting: readonly string[] = []): string[] => {
    const model = createModel()
    model.say('a', 0, { kind: 'item', text: 'One' })
    model.keep('a')
    model.say('b', 0, { kind: 'item', text: 'Two' })
    model.keep('b')
    model.say('c', 1, { kind: 'item', text: 'Three' })
    model.keep('c')
    model.startTakingBack('c')
    model.takeBack('c')
    const standing = items.map((text) => ({ text, version: 1 }))
    return model.judge({ recorded, items: standing, browsers: [{ ...calm, waiting }, calm] }).map(({ kind }) => kind)
  }
  expect(judge(['a', 'b'], ['One', 'Two'])).toEqual([])
  expect(judge(['a'], ['One'])).toEqual(['lost'])
  expect(judge(['a', 'b'], ['One', 'Two', 'Two'])).toContain('doubled')
  expect(judge(['a', 'b'], ['One', 'Two'], ['b'])).toEqual(['lost'])
  expect(judge(['b', 'a'], ['One', 'Two'])).toEqual(['corrupt'])
  expect(judge(['a', 'b', 'c'], ['One', 'Two', 'Three'])).toEqual(['corrupt'])
})
