import type { HeadingWords } from '../heading-words.ts'

/** The headings of Spanish notes. */
export const SPANISH_HEADINGS: HeadingWords = {
  whole: {
    attendees: 'asistentes',
    actions: 'próximos pasos|proximos pasos|tareas|acciones',
    decisions: 'decisiones',
  },
}
