import type { HeadingWords } from '../heading-words.ts'

/** The headings of Spanish notes. */
export const SPANISH_HEADINGS: HeadingWords = {
  whole: {
    attendees:
      'asistentes|asistente|asistencia|asistieron|asisten|han asistido|presentes|participantes|participaron|participan|' +
      'personas asistentes|personas presentes|personas participantes|miembros presentes|miembros asistentes|' +
      'lista de asistentes|lista de asistencia|lista de participantes|relación de asistentes|control de asistencia|' +
      'quórum y asistencia|invitados|invitadas|invitados presentes|observadores|observadoras|en línea|de forma virtual|' +
      'de forma presencial|preside|presidencia|presidente|presidenta|modera|moderación|moderador|moderadora|' +
      'facilita|facilitación|facilitador|facilitadora|dinamiza|dinamización|coordina|secretario|secretaria|' +
      'secretaría|toma de notas|toma notas|toma de acta|toma el acta|toma acta|levanta acta|levanta el acta|' +
      'redacta el acta|redacción del acta|relator|relatora|relatoría',
    absent:
      'ausentes|ausente|ausencias|ausencias justificadas|ausentes con excusa|disculpas|excusas|excusados|excusadas|' +
      'excusan|se excusan|se excusaron|excusan asistencia|excusan su asistencia|excusaron su asistencia|' +
      'disculpan|se disculpan|disculpan su asistencia|disculparon su asistencia|disculpan su ausencia|' +
      'excusan su ausencia|justifican su ausencia|no asistieron|no asisten|faltan|faltaron|delegaron su voto',
    invited: 'convocados|convocadas|destinatarios',
    actions:
      'acciones|acción|acciones a realizar|acciones a tomar|acciones a seguir|acciones pendientes|acciones acordadas|' +
      'plan de acción|puntos de acción|tareas|tareas pendientes|tareas asignadas|tareas acordadas|tareas a realizar|' +
      'tareas y responsables|tareas para la próxima reunión|lista de tareas|asignación de tareas|reparto de tareas|' +
      'distribución de tareas|pendientes|asuntos pendientes de ejecutar|compromisos|compromisos adquiridos|' +
      'compromisos asumidos|acuerdos y compromisos|compromisos y acuerdos|acuerdos y tareas|próximos pasos|' +
      'próximo paso|siguientes pasos|pasos a seguir|por hacer|cosas por hacer|quién hace qué|encargos|deberes|' +
      'seguimiento de acciones|seguimiento de tareas|seguimiento de compromisos|para la próxima reunión|' +
      'tareas anteriores|tareas de la reunión anterior|compromisos anteriores|compromisos de la reunión anterior',
    'actions-done':
      'tareas completadas|tareas realizadas|tareas hechas|tareas terminadas|acciones completadas|acciones realizadas|' +
      'hecho|hechas|terminado|terminadas|completadas|finalizadas',
    decisions:
      'acuerdos|acuerdo|acuerdos tomados|acuerdos adoptados|acuerdos alcanzados|acuerdos de la reunión|decisiones|' +
      'decisión|acuerdo decisión|acuerdos y decisiones|resumen de acuerdos|resumen de decisiones|resumen de acuerdos y decisiones|decisiones y acuerdos|decisiones tomadas|decisiones adoptadas|resoluciones|resolución|votaciones|votación|conclusiones y acuerdos|acuerdos y conclusiones',
    agenda:
      'objetivo|objetivos|objetivo de la reunión|objetivos de la reunión|objeto de la reunión|para qué fue la reunión|' +
      'qué podemos mejorar|qué mejorar|aspectos a mejorar|puntos a mejorar|qué se puede mejorar|a mejorar|orden del día|orden del día propuesto|propuesta de orden del día|temas|temas a tratar|temas tratados|' +
      'puntos a tratar|puntos del día|puntos del orden del día|asuntos a tratar|temario|convocatoria|' +
      'próxima reunión|próximas reuniones|fecha de la próxima reunión|próxima asamblea|próximo encuentro|' +
      'próximas fechas|próxima sesión',
    standing:
      'enlaces|lugar|fecha|hora|horario|ubicación|cómo participar|conexión|grabación|recursos|documentos|adjuntos|' +
      'documentos adjuntos|anexo|anexos|referencias|índice|contacto|contactos',
    outcomes: 'conclusiones|ruegos y preguntas|varios|seguimiento',
    transcript: 'transcripción',
  },
  roster: 'asistentes|asisten|asistieron|participantes|presentes',
  absent: 'ausentes|excusados|excusadas|ausencias',
  tasks:
    'qué haremos|qué vamos a hacer|próximos pasos|siguientes pasos|pasos a seguir|plan de acción|puntos de acción|tareas pendientes|tareas asignadas|' +
    'acciones pendientes|acciones a|quién hace qué|compromisos adquiridos',
  tasksFirst:
    'pendientes|reparto de tareas|asignación de tareas|distribución de tareas|división de tareas|revisión de tareas|seguimiento de tareas|tareas',
  done: 'completadas|completados|realizadas|terminadas|hechas|finalizadas',
  talk: 'debate|discusión|acta',
  members: 'miembros',
  voting: 'presentes',
  decisions: 'acuerdos|decisiones|resoluciones|decisión|resolución|acuerdo',
  decisionsFirst: 'acuerdos|decisiones|resoluciones|conclusiones y acuerdos',
  notDecisions:
    'a tomar|discusión|discusiones|debate|por tomar|pendientes|pendiente|próxima|próximas|anterior|anteriores|propuestos|propuestas|propuesta|toma de|seguimiento|revisión|lectura',
  agenda: 'orden del día',
  transcript: 'transcripción',
  recording: 'grabación',
  openings: 'los|las|el|la|nuestros|nuevos|nuevas|otros',
  carried: 'anterior|anteriores|pendientes|atrasadas|seguimiento',
  notTasks: 'acciones legales|acciones directas|acciones judiciales|acciones de protesta|acciones colectivas',
}
