import type { DecisionWords } from '../decision-words.ts'

/** How Spanish notes record decisions. */
export const SPANISH_DECISIONS: DecisionWords = {
  marks: /decisi[óo]n|decidido|resoluci[óo]n|acuerdos?|acordado|aprobad[oa]|consenso|votaci[óo]n|conclusi[óo]n/,
  stamps: /aprobad[oa]s?|acordad[oa]s?|aceptad[oa]s?|rechazad[oa]s?/,
  openEntries:
    /(?:acci[óo]n|tarea|pendiente|pregunta|idea|nota|contexto|discusi[óo]n)(?=\s?[:\]–-])|idealmente|quiz[áa]s?|tal vez|por definir/,
  talk: /discusi[óo]n(?:es)?|debates?|acciones|tareas|pr[óo]ximos pasos/,
  shouted: /ACUERDO|DECISIÓN|ACORDADO|APROBADO|Acuerdo|Decisión|RESOLUCIÓN/,
  leads:
    /(?:acuerda|acord[óo]|acordado|decide|decidi[óo]|decidido|aprueba|aprob[óo]|aprobado|resuelve|resolvi[óo]|resuelto|acordamos|decidimos)(?: (?:lo|siguiente|que|los|las|siguientes|puntos|por|unanimidad)){0,5}|(?:acuerdos|decisiones|resoluciones|conclusiones)(?: (?:tomad[oa]s|adoptad[oa]s|alcanzad[oa]s|siguientes|son|de|la|reuni[óo]n|asamblea)){0,4}/,
  leadSentences:
    /siguientes (?:acuerdos|decisiones|resoluciones) (?:fueron|han sido|son)|se (?:adoptaron|tomaron|alcanzaron|aprobaron) (?:los|las) siguientes (?:acuerdos|decisiones|resoluciones)/,
  openings:
    /(?:propuesta (?:acordada|aprobada|aceptada)|se (?:defini[óo] (?:que|el|la|los|las|un|una|criterio|como)|determin[óo] (?:que|el|la)|estableci[óo] que|eligi[óo]|acuerda|acord[óo]|decide|decidi[óo]|aprueba|aprob[óo]|consensua|consensu[óo]|resuelve|resolvi[óo]|ratifica|elige|designa)|(?:queda|quedan) (?:aprobad|elegid|designad|ratificad)[oa]s?|(?:hemos|se ha) (?:acordado|decidido|aprobado)|acordamos|decidimos|aprobad[oa]s? (?:por|con)|hay (?:acuerdo|consenso) (?:en|para|sobre)|la conclusi[óo]n es)/,
  verdicts:
    /(?<![\p{L}])(?:por unanimidad|(?:propuesta|opción|línea) (?:acordada|aprobada|aceptada|elegida)|se (?:define|definió|establece|estableció) (?:que|como|el criterio|criterio)|se (?:opta|optó|descarta|descartó) (?:por|el|la|los|las)|\d{1,3} votos (?:a favor|para)|por mayor[íi]a|por asentimiento|se (?:acuerda|acord[óo]|decide|decidi[óo]|aprueba|aprueban|aprob[óo]|aprobaron|consensu[óo]|resuelve|resolvi[óo]|ratifica|ratific[óo]) ?(?:que|el|la|los|las|por)?|(?:queda|quedan|fue|fueron|es|son|ha sido|han sido) (?:aprobad|adoptad|ratificad|elegid|designad|acordad)[oa]s?|(?:hemos|se ha|se han) (?:acordado|decidido|aprobado)|(?:la asamblea|la junta|el grupo|el comit[ée]|el equipo|la mesa|el consejo) (?:acuerda|acord[óo]|decide|decidi[óo]|aprueba|aprob[óo])|acordamos|decidimos|sin objeciones|ninguna objeci[óo]n|todos est(?:án|amos) de acuerdo)(?![\p{L}])/u,
  talked: /discuti|debati|habl[óo]|revis|analiz|coment|trat[óo]|discusi[óo]n/,
  thenDecided: /(?:,| y| e) (?:se )?(?:decidi[óo]|acord[óo]|aprob[óo]|rechaz[óo]|resolvi[óo])/,
  endings: /(?:aprobad|adoptad|ratificad|acordad|aceptad|rechazad|elegid)[oa]s?(?: por unanimidad)?/,
  sign: /se defini|se determin|se estableci|se eligi|acordada|secundad|apoyad|se opt|se descart|\d votos|unanim|mayor[íi]a|asentim|acuerd|acord|decid|aprueb|aprob|consens|resuel|resolv|ratific|adopt|elegid|elige|design|objeci|conclusi/,
  hedges:
    /(?<![\p{L}])(?:si|salvo|antes|para que|deber[íi]an?|debe|deben|ser[áa]n?|podr[íi]an?|habr[íi]a|cuando|una vez|anterior(?:es)?|pasad[oa]|todav[íi]a no|a[úu]n no|pendiente|falta|faltan)(?![\p{L}])/u,
  hedgesRightBefore: 'tras|después|algunos|algunas|varios|varias|muchos|muchas',
  hedgesAnywhere:
    /(?<![\p{L}])(?:a[úu]n no|todav[íi]a no|por aprobar|pendiente de (?:aprobar|aprobaci[óo]n)|no se (?:acuerda|acord[óo]|decide|decidi[óo]|aprueba|aprob[óo])|a la espera)(?![\p{L}])/u,
}
