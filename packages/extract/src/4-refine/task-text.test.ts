import { expect, test } from 'vitest'
import { knowNames } from '../3-resolve/known-names.ts'
import { ownerDraft } from '../3-resolve/owners.ts'
import { taskText } from './task-text.ts'

const known = knowNames([
  { name: 'Ana Ruiz', handle: 'anar', aliases: [] },
  { name: 'Bo Lind', handle: null, aliases: [] },
])
const read = (text: string, owners: readonly string[], due: string | null = null): string =>
  taskText(text, owners.map(ownerDraft), due, [], known)

test.each([
  ['Ana: call the printer', ['Ana'], null, 'call the printer'],
  ['[Ana Ruiz] write the outline (due 2026-11-25)', ['Ana Ruiz'], 'due 2026-11-25', 'write the outline'],
  ['@anar fix the gate', ['@anar'], null, 'fix the gate'],
  ['Bo - book the room - due 3 May', ['Bo'], 'due 3 May', 'book the room'],
  ['ana@x.example: find a hall', ['ana@x.example'], null, 'find a hall'],
  ['Bo: to follow up', ['Bo'], null, 'follow up'],
  ['Paint the door (Bo) 📅 2026-05-03', ['Bo'], '📅 2026-05-03', 'Paint the door'],
  ['Bo: ask the choir - done', ['Bo'], null, 'ask the choir'],
  ['Ask each pantry: Ask each pantry for its hours', [], null, 'Ask each pantry for its hours'],
  ['Fix form: Repair the sign-up form', [], null, 'Fix form: Repair the sign-up form'],
])('the text of "%s" is the task alone', (text, owners, due, task) => {
  expect(read(text, owners, due)).toBe(task)
})

test.each([
  ['Ana will send the list by Friday', ['Ana'], 'by Friday'],
  ['Bo to follow up', ['Bo'], null],
  ['@anar to send the list', ['@anar'], null],
  ['Follow up with Bo', ['Ana'], null],
  ['Budget: send it round', [], null],
  ['Ana', ['Ana'], null],
])('"%s" stays as it is', (text, owners, due) => {
  expect(read(text, owners, due)).toBe(text)
})
