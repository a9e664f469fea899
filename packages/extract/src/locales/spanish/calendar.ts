import type { CalendarWords } from '../calendar-words.ts'

/** The days of Spanish notes. */
export const SPANISH_CALENDAR: CalendarWords = {
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept|sep',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: ['domingo|dom', 'lunes|lun', 'martes', 'miércoles|mié', 'jueves|jue', 'viernes|vie', 'sábado|sáb'],
  ordinals: 'º|ro',
  joints: 'de|del',
  dayFirst: true,
}
