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
    'a picture and a topic stand before the owner',
    '## Actions\n\n- :pencil2: **Re: The fair.** Bo to call the mill',
    ['Bo'],
  ],
  ['a state in brackets stands before the owner', '## Actions\n\n- [DONE] Carlos reaches out to the mill', ['Carlos']],
  [
    'who stands before two colons is to do it',
    '## Actions\n\n- TODO Carlos :: Ping the mill about the bill',
    ['Carlos'],
  ],
  ['a nick that is no word may be given a task', '## Actions\n\n- mcr to write to the mill', ['mcr']],
  [
    'a team of a forge is one party',
    '## Actions\n\n- @river/chapter-members: read the draft',
    ['river/chapter-members'],
  ],
  ['somebody guessed at in brackets is who is meant', '- TODO: Someone (Priya?) will buy the paint.', ['Priya']],
  [
    'given names in small letters, parted by a slash, begin what they do',
    '## Actions\n\n- sara/jeff start planning the fair',
    ['sara', 'jeff'],
  ],
  [
    'a body in capitals is given the second half',
    '- Ana to send the dates round, Cllrs to respond by mail.',
    ['Ana', 'Cllrs'],
  ],
  ['groups joined by a dash are two', '## Actions\n\n- Lend the tables (Cordwell - Tesch)', ['Cordwell', 'Tesch']],
  ['a replaced name is nobody', '- action ~~Jana~~ Bo - open a vote on the fence', ['Bo']],
  [
    'who is to see to it is named behind what will be made',
    '- A new list will be created and Bo will write its page.',
    ['Bo'],
  ],
  [
    'initials are a name with a surname',
    '## Actions\n\n- Send the first bill (F Rowan & G Tesch)',
    ['F Rowan', 'G Tesch'],
  ],
])('%s', (_guarantee, notes, owners) => {
  expect(ownersIn(notes)).toEqual([owners])
})

test('what stands below the name of a party, of everybody, or of two people is theirs', () => {
  expect(ownersIn('## Actions\n\n### Everyone\n\n- Please read the draft')).toEqual([['all']])
  expect(ownersIn('## Actions for Riverside\n\n- Lend the tables to the fair')).toEqual([['Riverside']])
  expect(ownersIn('## Action items for next meeting\n\n- Lend the tables to the fair')).toEqual([[]])
  expect(ownersIn('## Tasks\n\nMaria et Christophe\n\n- [ ] send the map')).toEqual([['Maria', 'Christophe']])
})

test('a surname before a comma and a given name are one person, as the roster writes them', () => {
  const text =
    '# Acta 2026-03-03\n\n## Asistentes\n\n- Ruiz Vega, Ana\n- Mena Soto, Carlos\n\n## Tareas\n\n- Ruiz Vega, Ana: escribir la carta\n'
  const { meetings } = extractDrafts({ text, format: 'md' }, { today: '2026-12-01' })
  expect(meetings[0]?.actions.map(({ owners }) => owners.value.length)).toEqual([1])
})

test('a name in brackets behind two tasks of a list is an owner, whoever knows it', () => {
  const notes =
    '## Actions\n\n1. Slide to be made for the fair (Boyan)\n2. Water the beds (Ana)\n3. Talk with the mill to be held (Boyan)'
  expect(ownersIn(notes)).toEqual([['Boyan'], ['Ana'], ['Boyan']])
})

test('who does something only in a clause of time is no owner, nor a new group that is asked for', () => {
  expect(ownersIn('- Action: in a few weeks, after everybody is signed up, send the list')).toEqual([[]])
  expect(ownersIn('## Actions\n\n- Charter a task group to write the rules')).toEqual([[]])
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
