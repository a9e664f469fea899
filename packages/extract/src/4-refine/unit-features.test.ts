import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from '../2-recognise/sentence-words.ts'
import { knowNames } from '../3-resolve/known-names.ts'
import { describeWords } from './unit-features.ts'
import { openingOf } from './unit-opening.ts'
import { readUnitWords } from './unit-words.ts'
import { lexiconOf } from './word-manners.ts'

const KNOWN = knowNames([{ name: 'Kofi Mensah', handle: 'kmens', aliases: [] }])
const ENGLISH = lexiconOf([wordsOf('the of and')])
const FRENCH = lexiconOf([wordsOf('le les des avec')])

function told(text: string, lexicon = ENGLISH): Map<string, number> {
  const features = new Map<string, number>()
  describeWords(readUnitWords(text, KNOWN, lexicon), (name, value) => void features.set(name, value))
  return features
}

test('who does what is told by the subject and what follows it', () => {
  expect(told('Kofi will print the posters').has('name will')).toBe(true)
  expect(told('Kofi also prints the posters').has('name and a third person')).toBe(true)
  expect(told('we need to print the posters').has('we need')).toBe(true)
  expect(told('the posters were printed').has('name will')).toBe(false)
})

test('names are counted where they stand: at the start, behind a label, in brackets at the end', () => {
  expect(told('Kofi and Maria: posters').get('names at its start')).toBe(2)
  expect(told('Posters: Kofi').get('names behind its label')).toBe(1)
  expect(told('Print the posters (Kofi)').get('names in brackets at its end')).toBe(1)
  expect(told('Print the posters @kmens').get('a name at its end')).toBe(3)
})

test('somebody of the document is surer a name than a widespread given name, and that than capitals alone', () => {
  expect(told('Kofi').get('surest name')).toBe(4)
  expect(told('@somebody').get('surest name')).toBe(3)
  expect(told('Maria').get('surest name')).toBe(2)
  expect(told('Zyxwort').get('surest name')).toBe(1)
  expect(told('posters').get('surest name')).toBe(0)
})

test('a word tells its manner in the language of the notes alone', () => {
  expect(told('on the wall').has('says we')).toBe(false)
  expect(told('on imprime les affiches', FRENCH).has('says we')).toBe(true)
  expect(told('imprimer les affiches', FRENCH).has('opens with an infinitive')).toBe(true)
})

test('an entry opens with a verb, a name, an infinitive, a noun of doing', () => {
  const opening = (text: string, lexicon = ENGLISH) => openingOf(readUnitWords(text, KNOWN, lexicon))
  expect(opening('Send the letters')).toBe('verb')
  expect(opening('Kofi sends the letters')).toBe('name')
  expect(opening('Confirmer la salle', FRENCH)).toBe('infinitive')
  expect(opening('Préparation de la salle', FRENCH)).toBe('noun')
  expect(opening('The letters')).toBe('article')
})

test('any text is described, and every value is a finite number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const value of told(text).values()) expect(Number.isFinite(value)).toBe(true)
      expect(readUnitWords(text, KNOWN, ENGLISH)).toHaveLength(wordsOf(text).length)
    }),
  )
})
