import { inflected } from '../inflected.ts'
import type { TaskWords } from '../task-words.ts'

/** What people are asked to do in Spanish notes, in the infinitive, as lists of tasks give it. */
const SPANISH_INFINITIVES =
  'confirmar|optimizar|testear|avanzar|ampliar|pulir|reevaluar|permitir|manejar|habilitar|refinar|simplificar|' +
  'comparar|depurar|diagnosticar|enganchar|estandarizar|refactorizar|automatizar|adaptar|aplicar|asignar|borrar|cambiar|comunicar|consultar|dar|desplegar|ejecutar|eliminar|establecer|evaluar|exportar|' +
  'finalizar|generar|grabar|guardar|identificar|importar|incluir|iniciar|integrar|lanzar|mantener|mejorar|modificar|' +
  'mostrar|obtener|pasar|pensar|plantear|priorizar|quitar|realizar|recopilar|reducir|refactorizar|reunir|sacar|tener|' +
  'unificar|usar|utilizar|validar|' +
  'abrir|actualizar|analizar|anunciar|añadir|arreglar|asistir|avisar|ayudar|buscar|cerrar|cobrar|comenzar|compartir|' +
  'completar|comprar|comprobar|concretar|conectar|configurar|conseguir|contactar|contestar|continuar|convocar|' +
  'coordinar|corregir|crear|decidir|definir|desarrollar|difundir|diseñar|documentar|elaborar|elegir|empezar|entregar|' +
  'enviar|escribir|estudiar|fijar|firmar|formar|gestionar|hablar|hacer|implementar|imprimir|informar|instalar|' +
  'intentar|investigar|invitar|limpiar|llamar|llevar|mandar|migrar|mirar|montar|mover|nombrar|organizar|pagar|pedir|' +
  'planificar|poner|preguntar|preparar|presentar|probar|programar|proponer|publicar|recoger|recordar|redactar|' +
  'registrar|renovar|reparar|reservar|responder|retomar|reunirse|revisar|solicitar|solucionar|subir|terminar|traducir|' +
  'traer|tramitar|valorar|verificar|votar|integrar|sacar|cotizar|poner|pasar|comentar|quitar|pegar|rotar|mostrar|agregar|ajustar|acordar|agendar|alquilar|aprobar|armar|' +
  'asignar|averiguar|cambiar|cargar|citar|colgar|comunicar|conocer|construir|consultar|contratar|copiar|cubrir|dejar|' +
  'depurar|desplegar|determinar|digitalizar|distribuir|editar|ejecutar|eliminar|encontrar|ensayar|entrevistar|establecer|' +
  'estimar|evaluar|explicar|exponer|finalizar|gestionar|grabar|identificar|incluir|incorporar|iniciar|ingresar|' +
  'introducir|inscribir|justificar|lanzar|levantar|listar|mejorar|modificar|negociar|notificar|obtener|ofrecer|ordenar|' +
  'pintar|planear|plantear|priorizar|promover|proporcionar|realizar|recabar|recopilar|redefinir|rediseñar|reenviar|' +
  'regularizar|rehacer|rellenar|resolver|resumir|retirar|reunir|seguir|seleccionar|separar|sumar|sustituir|transferir|' +
  'unificar|validar|visitar|llenar|generar|formalizar|facilitar|extender|crear|concluir|compilar|clasificar|capacitar|' +
  'calcular|asegurar|aplicar|analizar|agradecer|adquirir|adaptar|activar|acondicionar|acompañar|aclarar'

/** Their future: what "enviará" and "enviarán" are to "enviar". */
export const SPANISH_FUTURES =
  inflected(SPANISH_INFINITIVES, (verb) => [`${verb}á`, `${verb}án`, `${verb}é`, `${verb}emos`]) +
  '|hará|harán|haré|haremos|pondrá|pondrán|propondrá|tendrá'

/** Their present with a named subject, as far as it gives a task and is no news. */
export const SPANISH_PRESENTS =
  'contacta|contactan|llama|llaman|escribe|escriben|envía|envían|manda|mandan|prepara|preparan|busca|buscan|revisa|' +
  'revisan|organiza|organizan|redacta|crea|mueve|pregunta|pide|compra|reserva|publica|actualiza|gestiona|convoca'

const SPANISH_SAYING = new Set(
  (
    'presenta|presentan|propone|proponen|anuncia|recuerda|explica|explican|comenta|comentan|informa|informan|pregunta|pide|expone|' +
    'plantea|muestra|mostra|indica|señala|agradece|solicita|aclara|anota|consulta|comunica|decide|habla|facilita|' +
    'asiste|asisten|continua|ayuda|tene|pense|piensa|usa|usan|muestran|conoce|vota|votan|lista|justifica|abre'
  ).split('|'),
)

/** Their present with any subject: what "envía" and "envían" are to "enviar". */
export const SPANISH_TOLD =
  inflected(SPANISH_INFINITIVES, (verb) => {
    const stem = verb.slice(0, -2)
    return verb.endsWith('ar') ? [`${stem}a`, `${stem}an`] : /[ei]r$/.test(verb) ? [`${stem}e`, `${stem}en`] : []
  })
    .split('|')
    .filter((form) => !SPANISH_SAYING.has(form))
    .join('|') +
  '|cierra|cierran|despliega|despliegan|prueba|prueban|resuelve|resuelven|pide|piden|elige|consigue|consiguen|' +
  'pone|ponen|hace|hacen|trae|traen|mantiene|mantienen|obtiene|envía|envían|amplía|limpia|limpian'

/** What tasks are told with in Spanish. */
export const SPANISH_TASKS: TaskWords = {
  taskOpenings: SPANISH_INFINITIVES,
  openingEnds: 'ar|er|ir|arse|erse|irse|arlo|arla|arlos|arlas|arle|erlo|erla',
  notOpenings:
    'celebrar|haber|estar|lugar|hogar|taller|alquiler|mujer|celular|escolar|titular|ejemplar|familiar|auxiliar|similar|particular|primer|' +
    'tercer|cualquier|popular|militar|preliminar|regular|singular|escáner|líder|máster|póster|servidor|calendar|' +
    'webinar|altar|collar|dólar|bienestar|malestar|pilar|azúcar|solar|circular|modular|hangar|almíbar|porvenir|' +
    'carácter|placer|poder|deber|haber|parecer|anteayer|antes|master|docker|server|user|router|twitter|newsletter|' +
    'scanner|poster|helper|parser|container|manager|partner|designer|developer|water|super|inter|after|under|other|' +
    'over|ever|never|another|whether|together|either|rather|number|member|paper|order|later|better|former|former',
  notLabels: 'objetivo|objetivos|idea|ideas|ejemplo|problema|pregunta|nota|contexto|avance|avances|rol|foco',
  deedNounEnds: 'ción|sión|miento|aje',
  marks:
    'tarea|tareas|acción|acciones|pendiente|pendientes|por hacer|próximo paso|próximos pasos|siguiente paso|siguientes pasos|compromiso|compromisos|plan de acción',
  passiveFuture: 'será|serán|va a ser|van a ser|debe ser|deben ser|deberá ser|deberán ser|debería ser|deberían ser',
  owedBy: 'por',
  impersonal:
    'hay que|habrá que|falta|faltan|queda por|queda pendiente|se va a|se procederá a|se procederán a|vamos a|tenemos que|' +
    'siguiente paso es|siguiente paso consiste en|es necesario|será necesario|debemos|se debe|se deberá|quedamos en|' +
    'se acuerda|se acordó|acordamos|se decide|toca|hace falta|pendiente|pendiente de|falta por|nos toca|queda pendiente de',
  passive: SPANISH_FUTURES.split('|')
    .filter((verb) => /án?$/.test(verb))
    .join('|'),
  verbs: `${SPANISH_INFINITIVES}|${SPANISH_FUTURES}|${SPANISH_PRESENTS}`,
  weakVerbs: 'continuar|comenzar|empezar|asistir|ayudar|presentar|recordar|anunciar|informar|votar',
  nothing: 'ninguno|ninguna|ninguna acción|sin acuerdos|nada|no hay|no aplica|por definir|por determinar|a definir',
  adverbs: 'también|después|luego|además|aún|todavía|pronto|todos|todas',
}
