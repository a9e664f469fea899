import { expect, test } from 'vitest'
import { meansEverybody } from './means-everybody.ts'

test('words for everybody are no working group, however they are written; names of groups are', () => {
  for (const name of ['all', 'The group', ' EVERYONE ', 'Tout le monde', "L'équipe"])
    expect([name, meansEverybody(name)]).toEqual([name, true])
  for (const name of ['Outreach Team', 'Group of Five', 'Board', '', 'Steering Group'])
    expect([name, meansEverybody(name)]).toEqual([name, false])
})
