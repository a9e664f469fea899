import type { MotionWords } from '../motion-words.ts'

/** Motions and votes in Spanish notes. */
export const SPANISH_MOTIONS: MotionWords = {
  sign: /moci[óo]n|propuest[oa] por|propone|secund/,
  movedBy: /(?:moci[óo]n|propuesta|resoluci[óo]n) (?:de|por|presentada por)|propuest[oa] por|a propuesta de|proponente/,
  moved: /propone|propuso|presenta (?:una )?moci[óo]n/,
  secondedBy: /(?:secundad|apoyad)[oa] por|secunda/,
  seconded: /secunda|secund[óo]|apoya|apoy[óo]/,
  put: /propuest[oa] por/,
  iMove: /(?:yo )?(?:propongo|secundo)/,
  carried:
    /(?:moci[óo]n|propuesta|resoluci[óo]n) (?:es |fue |queda |ha sido )?(?:aprobada|adoptada|aceptada)|(?:aprobad|adoptad)[oa] (?:por|con)|se aprueba|se aprob[óo]/,
  failed:
    /(?:moci[óo]n|propuesta|resoluci[óo]n) (?:es |fue |queda |ha sido )?rechazada|rechazad[oa] (?:por|con)|se rechaza/,
  tabled: /(?:moci[óo]n |propuesta )?(?:es |fue |queda )?(?:aplazad|pospuest|retirad)[oa]/,
  inFavour: /(?:votos? )?a favor|votos? afirmativos?|s[íi]/,
  against: /(?:votos? )?en contra|votos? negativos?|no/,
  abstaining: /abstenci(?:[óo]n|ones)/,
  unanimous: /unanimidad|un[áa]nime(?:mente)?/,
  plainWords: 'moción|propuesta|aprobada|aprobado|rechazada|votos|votación|unanimidad|junta|asamblea|comité',
  consensus: /consenso|acuerdo general/,
  consent: /asentimiento|sin objeci(?:[óo]n|ones)|ninguna objeci[óo]n/,
  majority: /mayor[íi]a|vot(?:o|os|a|aci[óo]n|aron)/,
  names: /moci[óo]n|propuesta|resoluci[óo]n/,
  results: /aprobad[oa]|adoptad[oa]|rechazad[oa]|aplazad[oa]|retirad[oa]|aceptad[oa]/,
  elected: /elegid[oa]s?|nombrad[oa]s?|designad[oa]s?|elect[oa]s?/,
}
