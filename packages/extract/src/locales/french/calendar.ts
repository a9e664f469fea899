import type { CalendarWords } from '../calendar-words.ts'

/** The days of French notes. */
export const FRENCH_CALENDAR: CalendarWords = {
  months: [
    'janvier|janv',
    'février|févr|fév',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  weekdays: ['dimanche|dim', 'lundi|lun', 'mardi', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam'],
  ordinals: 'er|ère',
  joints: '',
  dayFirst: true,
}
