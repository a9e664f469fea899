import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

/** Returns the lines, counted from the first below the roster, on which the notes record decisions. */
function decidedIn(notes: string): number[] {
  const text = `# Garden circle 2026-03-03\n\nPresent: Ana Ruiz, Bo Lind, Carlos Mena\n\n${notes}`
  const { meetings } = extractDrafts({ text, format: 'md' }, { today: '2026-12-01' })
  return meetings.flatMap(({ decisions }) =>
    decisions.filter(({ confidence }) => confidence >= 0.5).map(({ line }) => line - 4),
  )
}

test.each([
  'Upon the proposition of Ana, seconded by Bo, it was resolved unanimously "That the accounts be, and hereby are, approved."',
  'It was tentatively decided to hold the fair in two halls.',
  'It was agreed by 4 to 1 to buy the fence.',
  'The minutes of the meeting held on May 7th were agreed as a true record.',
  'The standing orders and rules were accepted.',
  'Members in attendance approved of the expense.',
  'Mayor’s appeal - donation request rejected, as the money is needed here',
  'By a small majority the red logo was preferred.',
  'Both passed by voice vote without objections.',
  'The board expressed no reservations on the move.',
  'I am not hearing anyone on the call opposed to that.',
  'We authorized spending up to 500 on the shed.',
  'We’ll go with the red one.',
  'We discussed the newsletter and decided to move it to twice a year.',
  'The steering council decided that the shed stays.',
  'Agreed one newsletter per season',
  'Accepted, Ana will merge it.',
  'Budget for the fair: [PASS]',
  '- APPROVED: every plot gets a sign',
  'Result of the ballot: 7 for, 0 against.',
  'Se definió que la puerta queda abierta.',
  'Il a été conclu que la porte reste ouverte.',
])('"%s" records a decision', (words) => {
  expect(decidedIn(`## Talk\n\n${words}\n`)).toEqual([3])
})

test.each([
  'We decided on the ground rules in the last meeting.',
  'Many other members agreed.',
  'The rules say that elections may be decided without objection.',
  'Apologies for absence were accepted from Bo.',
  'A talk about what was discussed and decided at the fair.',
  'Ana: let the board decide the colour.',
  'There will be news after the treasurer is elected.',
])('"%s" records none', (words) => {
  expect(decidedIn(`## Talk\n\n${words}\n`)).toEqual([])
})

test('what stands in the list below "the following decisions were taken" was decided, up to the next text', () => {
  const notes =
    'The following decisions were taken on money.\n\n- 60 for the shed\n- 80 for the fence\n\nA walk followed.\n\n- past the mill\n'
  expect(decidedIn(notes)).toEqual([3, 4])
  expect(decidedIn('The board agreed:\n\n1. To look for a hall\n2. To ask the mill\n')).toEqual([3, 4])
})

test('a decision that runs over two lines is told once, on the line of its verb', () => {
  const notes = '- The council discussed the answer to the town about the fence,\n  and decided it was fine to send.\n'
  expect(decidedIn(`## Talk\n\n${notes}`)).toEqual([4])
})

test('a row of a table of decisions whose verdict is told is one', () => {
  const rows =
    '| Story | Decisión | Comment |\n| --- | --- | --- |\n| Shed | Aceptada | fine |\n| Fence | Por confirmar | later |\n'
  expect(decidedIn(rows)).toEqual([3])
})

test('a question for objections is a decision where the line below tells of none', () => {
  expect(decidedIn('Ana: Any objections to painting the gate?\n\n...approved\n')).toEqual([1])
  expect(decidedIn('Ana: Any objections to painting the gate?\n\nBo: yes, one.\n')).toEqual([])
})

test('a list of what was resolved holds decisions, but who is told to do something has a task', () => {
  expect(decidedIn('## Decisions\n\n- The gate stays red\n- Ana: Send the letter to the mill\n')).toEqual([3])
})

test('below a heading of discussions and decisions only what was decided is a decision', () => {
  const notes =
    '### Key discussions & decisions\n\n- Plans: the system will help with loans\n- Day: it was decided to meet on Mondays\n'
  expect(decidedIn(notes)).toEqual([4])
})
