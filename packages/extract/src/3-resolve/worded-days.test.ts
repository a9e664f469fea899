import { expect, test } from 'vitest'
import { readDue } from './due.ts'

// A Tuesday.
const meeting = '2026-03-03'

test.each([
  ["relancer la mairie d'ici vendredi", '2026-03-06'],
  ['envoyer le devis avant le 3 avril', '2026-04-03'],
  ['rédiger le bilan pour lundi prochain', '2026-03-09'],
  ['appeler la salle demain', '2026-03-04'],
  ['finir l’affiche d’ici la fin du mois', '2026-03-31'],
  ['rendre le rapport fin avril', '2026-04-30'],
  ['écrire la lettre pour la mi-mai', '2026-05-15'],
  ['répondre sous 15 jours', '2026-03-18'],
  ['répondre dans deux semaines', '2026-03-17'],
  ['imprimer les tracts pour le 12/03', '2026-03-12'],
  ['imprimer les tracts avant le 1er mars 2027', '2027-03-01'],
  ['imprimer les tracts avant le 1er decembre', '2026-12-01'],
  ['la semaine prochaine, trier les dons', '2026-03-10'],
  ['llamar al ayuntamiento antes del viernes', '2026-03-06'],
  ['enviar el acta para el 15 de mayo', '2026-05-15'],
  ['preparar el cartel para el próximo lunes', '2026-03-09'],
  ['avisar a la red mañana', '2026-03-04'],
  ['cerrar las cuentas a finales de marzo', '2026-03-31'],
  ['responder en dos semanas', '2026-03-17'],
  ['pedir el permiso a más tardar el 20 de marzo', '2026-03-20'],
  ['revisar el texto la semana que viene', '2026-03-10'],
  ['entregar el informe antes del 5/4', '2026-04-05'],
  ['pedir el permiso para el miercoles', '2026-03-04'],
])('"%s", said on 3 March 2026, means %s', (text, expected) => {
  expect(readDue(text, meeting, 0, text).due.value).toBe(expected)
})

test.each([
  'relire le compte rendu du 12 mars',
  'avant la prochaine réunion',
  'Sam doit écrire à Dom',
  'enviar el acta del 12 de febrero',
  'lo antes posible',
  'nettoyer le local',
])('"%s" names no day by which it is due', (text) => {
  expect(readDue(text, meeting, 0, text).due.value).toBeNull()
})

test('a deadline that names no day is kept in its own words', () => {
  expect(readDue('relire la charte avant la prochaine réunion', meeting, 0, '').dueWords).toBe(
    'avant la prochaine réunion',
  )
  expect(readDue('leer la carta lo antes posible', meeting, 0, '').dueWords).toBe('lo antes posible')
})
