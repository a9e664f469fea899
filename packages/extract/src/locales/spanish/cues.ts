import type { CueWords } from '../cue-words.ts'

/** The manners of Spanish sentences. */
export const SPANISH_CUES: CueWords = {
  will: 'va|van|voy|vamos|será|serán|habrá|tendrá|hará|harán',
  should: 'debe|deben|debería|deberían|debemos|deberíamos|hay|tenemos|tiene|tienen',
  can: 'puede|pueden|podría|podrían|podemos|podríamos|sería',
  need: 'necesita|necesitan|necesitamos|necesario|necesidad|falta|faltan|requiere|hace',
  to: 'a|para|que|por',
  i: 'yo|me|mi|mis',
  we: 'nosotros|nos|nuestro|nuestra|nuestros|nuestras',
  you: 'usted|ustedes|tú|vosotros|os|tu|su',
  they: 'él|ella|ellos|ellas|les|le|sus',
  not: 'no|nunca|ningún|ninguna|nada|nadie|sin|tampoco',
  hedge:
    'quizá|quizás|tal|si|posible|posibilidad|idea|ideas|propone|proponen|propuesta|sugiere|plantea|o|podría|podríamos|gustaría|opción',
  ask: 'qué|por qué|cómo|cuándo|dónde|quién|quiénes|cuál|pregunta|preguntas|preguntan|duda|dudas',
  opinion:
    'cree|creemos|piensa|opina|opinión|interesante|importante|útil|problema|problemas|difícil|bien|bueno|buena|mejor|parece|gusta',
  thanks: 'gracias|agradece|agradecemos|felicidades|bienvenida|bienvenido|bienvenidos',
  talk: 'discute|discusión|habla|habló|hablado|presentación|presenta|debate|tema|temas|orden|punto|comenta|comentan|comentó|actualización|resumen|reflexión',
  news: 'anunció|publicado|terminado|completado|presentó|informó|informa|explicó|explica|menciona|mencionó|dijo|indica|señala|recibido|enviado|hizo|ha|han|lanzado|añadido|creado|aprobado|votado|realizó|añade',
  occasion:
    'reunión|reuniones|conferencia|taller|elección|elecciones|votación|evento|eventos|asamblea|junta|sesión|charla|charlas|encuentro|jornada|congreso',
  time: 'mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|semanas|mes|meses|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|antes|próximo|próxima|próximos|pronto|plazo|hasta|finales|principios',
  request:
    'favor|pedir|pide|piden|solicita|solicitar|recordar|recordatorio|invita|invitar|buscar|busca|buscan|voluntarios|solicitud',
  agree:
    'acuerda|acordó|acuerdo|acuerdos|decide|decidió|decisión|aprueba|aprobó|aprobado|unanimidad|voto|votos|votación|resuelve',
  task: 'acción|acciones|tarea|tareas|pendiente|pendientes|seguimiento|siguiente|siguientes|paso|pasos|asignada|asignado',
  was: 'fue|fueron|era|eran|había|habían|sido|estaba|estuvo',
  is: 'es|son|está|están|ha|han|hay|ser|estar|somos|estamos|hemos|sea',
  group:
    'equipo|grupo|comité|comisión|junta|consejo|miembros|miembro|todos|todas|presidente|presidenta|tesorero|tesorera|secretario|secretaria|socios|asociación|participantes|gente|alguien|personas|voluntarios',
  thing:
    'documento|documentos|correo|correos|email|lista|página|web|formulario|encuesta|enlace|blog|acta|actas|informe|presupuesto|factura|carta|cartel|carteles|archivo|texto|calendario|repositorio|plantilla|contrato|cuenta|excel|doodle',
  done: 'hecho|hecha|terminado|terminada|completado|cerrado|enviado|resuelto|ya|ok|realizado',
  because: 'porque|pues|ejemplo|pero|aunque|entonces|cual|como|mientras|ya',
  charge:
    'encarga|encargan|encargará|encargado|encargada|responsable|ofrece|ofrecen|ofreció|asume|compromete|voluntario|voluntaria|lleva|llevará|asigna|queda|quedan',
  pending: 'pendiente|pendientes|falta|faltan|queda|quedan|curso|espera|todavía|aún|seguir|sigue|siguen|continuar',
  article: 'el|la|los|las|un|una|unos|unas|este|esta|estos|estas|su|sus|nuestro|nuestra|nuevo|nueva|del|al',
}
