import type { MeetingWords } from '../meeting-words.ts'

/** How Spanish notes speak of meetings. */
export const SPANISH_MEETINGS: MeetingWords = {
  headings:
    'reunión|reuniones|acta|asamblea|sesión|encuentro|junta|consejo|comité|minuta|llamada|taller|lunes|martes|miércoles|' +
    'jueves|viernes|sábado|domingo',
  titles: 'reunión|acta|minuta|asamblea|orden del día|sesión|encuentro',
  dateLabels: 'fecha|fecha y hora|fecha de la reunión|fecha y lugar|día|día y hora|cuándo|celebrada el',
  otherDays:
    'próxima reunión|próximo encuentro|próxima asamblea|próxima sesión|reunión anterior|última reunión|sesión anterior|' +
    'acta anterior|fecha límite|plazo|publicado el',
  stamps: 'creado por|creado el|última modificación|modificado el|generado el|actualizado el|redactada el|publicado el',
  cancelled: 'cancelada|suspendida|aplazada|no hay reunión|no hubo reunión',
  reports: 'informe anual|informe trimestral|informe semestral|informe mensual|memoria anual|informe de actividades',
  nextMeeting: 'próxima reunión|próximo encuentro|próxima asamblea|próxima sesión|próxima junta',
}
