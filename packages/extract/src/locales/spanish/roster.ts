import type { RosterWords } from '../roster-words.ts'

/** Who takes part, in Spanish notes. */
export const SPANISH_ROSTER: RosterWords = {
  roles: {
    chair: 'presidente|presidenta|preside|presidencia|vicepresidente|vicepresidenta',
    'note-taker':
      'secretario|secretaria|secretaría|toma de notas|toma notas|notas|toma de acta|toma el acta|toma acta|levanta acta|' +
      'levanta el acta|redacta el acta|redacción del acta|relator|relatora|relatoría',
    facilitator:
      'facilita|facilitación|facilitador|facilitadora|modera|moderación|moderador|moderadora|dinamiza|dinamización|coordina',
    guest: 'invitado|invitada|invitados|invitadas|observador|observadora|observadores|observadoras',
  },
  remarks:
    'en línea|a distancia|por teléfono|virtual|presencial|llega tarde|llegó tarde|se retira antes|excusado|excusada|' +
    'ausente|presente|miembro|tesorero|tesorera|vocal|voluntario|voluntaria|suplente|titular|él|ella|elle|parcial',
  notNames:
    'asistentes|presentes|ausentes|excusados|participantes|orden|reunión|acta|fecha|lugar|hora|horario|enlace|enlaces|' +
    'ninguno|ninguna|nadie|todos|todas|los|las|una|nosotros|ustedes|gracias|bienvenida|bienvenidos|quórum|' +
    'miembros|nombre|nombres|apellidos|organización|entidad|asociación|cargo|rol|próxima|próximo|acuerdo|acuerdos|' +
    'acción|acciones|tarea|tareas|punto|puntos|con|también|además|otros|otras|lista',
  groupLabels:
    'miembros|observadores|invitados|presentes|asistentes|participantes|equipo|consejo|comité|junta|personal|otros|también|estudiantes|profesores|profesoras|tutores|socios|socias|vocales|público|alumnos|docentes|vecinos|vecinas|voluntarios|voluntarias|delegados|delegadas|equipo',
  nameColumns:
    'nombre|nombres|nombre y apellidos|nombre y apellido|nombre completo|asistente|asistentes|participante|participantes|persona|miembro',
  tellingNameColumns: 'asistente|asistentes|participante|participantes',
  markColumns: 'presente|asistencia|asiste|asistió',
  organizationColumns: 'organización|entidad|asociación|colectivo|grupo|institución|afiliación|organismo',
  presentMarks: 'sí|si|presente|asistió|asiste|s',
  honorifics: 'sr|sra|srta|don|doña|dña|dr|dra',
  cameBefore:
    'asistieron|participaron|asisten|estuvieron presentes|estuvieron|asistieron a la reunión|participaron en la reunión|se encuentran presentes',
  cameBehind:
    'asistieron|participaron|estuvieron presentes|estuvo presente|asistieron a la reunión|participaron en la reunión|están presentes',
  awayBefore:
    'no asistieron|no asistió|se excusaron|se excusó|excusaron su asistencia|excusó su asistencia|disculparon su asistencia|faltaron|faltó|no pudieron asistir|no pudo asistir',
  awayBehind:
    'no asistieron|no asistió|se excusaron|se excusó|excusaron su asistencia|excusó su asistencia|disculparon su asistencia|faltaron|no pudieron asistir|no pudo asistir',
  chairedBy:
    'reunión es presidida por|asamblea es presidida por|reunión fue presidida por|asamblea fue presidida por|reunión presidida por|asamblea presidida por|bajo la presidencia de|reunión fue moderada por|preside la reunión',
  notesBy:
    'acta redactada por|acta levantada por|acta elaborada por|notas tomadas por|levanta el acta|redactada por|notas',
  presenceSigns: 'asist|particip|present|excus|faltar|disculp|presid|moderada|redactada|levanta|elaborada|notas|estuv',
}
