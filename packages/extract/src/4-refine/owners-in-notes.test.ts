import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

const HEAD = '# Garden circle 2026-03-03\n\nPresent: Ana Ruiz, Bo Lind, Carlos Mena, Priya Nair\n\n'

/** Returns the owners of every task that the notes below a roster give, in order. */
function ownersIn(notes: string): string[][] {
  const { meetings } = extractDrafts({ text: `${HEAD}${notes}`, format: 'md' }, { today: '2026-12-01' })
  return meetings.flatMap(({ actions }) =>
    actions.filter(({ confidence }) => confidence >= 0.5).map(({ owners }) => owners.value.map(({ name }) => name)),
  )
}

test.each([
  ['an order is for both whose names are joined', '- Ana and Bo start the seed library.', ['Ana', 'Bo']],
  ['a second clause names a second owner', '- Ana will print the flyer and Bo can fold it.', ['Ana', 'Bo']],
  [
    'who is given a task by "for … to" owns it beside the first',
    '- Next steps are for Ana to mend the gate, and for the Fair Circle to paint it.',
    ['Ana', 'Fair Circle'],
  ],
  ['"as well" makes two', '- Ana offered to bring the ladder, Bo as well', ['Ana', 'Bo']],
  ['a handle behind "to" goes without a verb', '- AI: @ana to talk to the mill, Bo to @dee', ['ana', 'Bo']],
  ['handles may have asides and arrows between them', '- AI: @ana (text) -> @bo (print)', ['ana', 'bo']],
  [
    'those who take turns are all owners',
    '- ACTION: Someone to take notes - rotating between Ana, Bo, Carlos',
    ['Ana', 'Bo', 'Carlos'],
  ],
  [
    'the members of a new committee have its task',
    '## Actions\n\n- Form a committee of Ana, Bo and Priya',
    ['Ana', 'Bo', 'Priya'],
  ],
  ['what somebody organises is theirs', '## Actions\n\n- Summer fair, organised by Ana and Bo', ['Ana', 'Bo']],
  ['holders of something are a party', '- TODO: Owners of the plots should label their beds.', ['Owners of the plots']],
  ['who is had to do something does it', '- We will have Bo write the letter.', ['Bo']],
  [
    'a given name in small letters is one beside another',
    '- maria and Bo are supposed to draft the letter.',
    ['maria', 'Bo'],
  ],
  ['a name in small letters may be called by a mark', '- ACTION christina to write to the mill', ['christina']],
  [
    'initials are a name with a surname',
    '## Actions\n\n- Send the first bill (F Rowan & G Tesch)',
    ['F Rowan', 'G Tesch'],
  ],
])('%s', (_guarantee, notes, owners) => {
  expect(ownersIn(notes)).toEqual([owners])
})

test('what is asked with "please" is for who spoke before, and "assign me" for who says it', () => {
  const notes = [
    '## Talk',
    '',
    '* Ana: The mill answered at last.',
    '* Bo: Please forward me the letter!',
    '* Ana: Somebody has to call them.',
    '* Carlos: please assign that to me',
    '* Bo: Everyone please join the queue.',
    '* Priya: The gate is open on Monday.',
    '* Bo: Yes, you and I can look at it.',
  ].join('\n')
  expect(ownersIn(notes)).toEqual([['Ana'], ['Carlos'], ['Bo', 'Priya']])
})

test('"they" and "she" are those with whom the sentence or the entry above begins, where the number fits', () => {
  expect(ownersIn('- Ana asked about the lease. She will send the town a letter.')).toEqual([['Ana']])
  expect(ownersIn('- Ana and Bo lead the library.\n  - They will draft its rules.')).toContainEqual(['Ana', 'Bo'])
  expect(ownersIn('- Ana and Bo asked about the lease. She will send the town a letter.')).toEqual([[]])
})

test('what goes on with "also" below a task is for its owner', () => {
  expect(ownersIn('## Actions\n\n- Ana to send the letter\n  - Also close the old account')).toEqual([['Ana'], ['Ana']])
})

test('"I" below a name without a space or with a group beside it is that speaker, whom others name so', () => {
  const notes =
    '* Ana: The ramp is ready.\n* Ana: It was dear.\n* Ana:the bill comes in May, I will pay it\n* Ana [Ramp group] - I will send the photographs.'
  expect(ownersIn(notes)).toEqual([['Ana'], ['Ana']])
})

test('a remark with "I" makes a new label somebody', () => {
  expect(ownersIn('eP: I would plant earlier.\n\neP: I will order the seeds.\n\nNote: I will be late.')).toContainEqual(
    ['eP'],
  )
})

test('a line that goes on below a speaker\u2019s is the speaker\u2019s', () => {
  expect(ownersIn('Ana: we did that already  \nShould we keep it?  \nI will write to the mill.')).toContainEqual([
    'Ana',
  ])
})

test('in a table of decisions the column of owners tells whose a task is', () => {
  const notes =
    '| # | Acuerdo | Responsable(s) |\n| --- | --- | --- |\n| 1 | Se enviará una carta al molino | Priya |\n| 2 | La puerta sigue roja | Bo |'
  expect(ownersIn(notes)).toEqual([['Priya']])
})

test('he himself is the one who says it', () => {
  const notes = '## Tareas\n\n- Bo dice que él mismo, Ana y Priya se encargarán de pintar la puerta.'
  expect(ownersIn(notes)).toEqual([['Bo', 'Ana', 'Priya']])
})

test('a name by itself behind a task asks whether that one does it', () => {
  expect(ownersIn('## Actions\n\n- Faire une affiche. Les clefs sont au bureau. Julien ?')).toEqual([['Julien']])
})

test('an article within makes no role, and who is merely asked for help owns nothing', () => {
  expect(ownersIn('- open an issue per team to collect ideas')).not.toContainEqual(['open an issue per team'])
  expect(ownersIn('- Ana will ask Bo to have a look, Carlos told us about it')).toEqual([['Ana']])
})
