import type { MotionWords } from '../motion-words.ts'

/** Motions and votes in French notes. */
export const FRENCH_MOTIONS: MotionWords = {
  sign: /motion|propos[ée]e? par|appuy[ée]e? par|second[ée]e? par|mise? aux voix/,
  movedBy:
    /(?:motion|proposition|résolution) (?:de|par|présentée par)|proposée? par|(?:sur (?:une )?)?proposition de|proposeur|proposeuse/,
  moved: /propose|a proposé|dépose (?:une )?motion/,
  secondedBy: /(?:appuyée?|secondée?) par|appuyeur|appuyeuse|second(?:eur|euse)?/,
  seconded: /appuie|seconde|a appuyé|a secondé/,
  put: /proposée? par/,
  iMove: /je (?:propose|seconde|appuie)/,
  carried:
    /(?:motion|proposition|résolution) (?:est |a été )?(?:adoptée|approuvée|acceptée|votée)|adoptée? (?:à|par)|approuvée? (?:à l['’]unanimité|à la majorité|par \d)/,
  failed: /(?:motion|proposition|résolution) (?:est |a été )?(?:rejetée|refusée|battue)|rejetée? (?:à|par)/,
  tabled: /(?:motion |proposition |résolution )?(?:est |a été )?(?:reportée|ajournée|retirée)/,
  inFavour: /(?:voix )?pour|voix favorables|oui/,
  against: /(?:voix )?contre|non/,
  abstaining: /abstentions?|abstenus?/,
  unanimous: /unanimité|unanimement/,
  plainWords: 'motion|proposition|adoptée|adopté|rejetée|vote|pour|contre|unanimité|conseil|comité|bureau',
  consensus: /consensus|accord général/,
  consent: /consentement|(?:aucune|pas d['’]|sans) ?(?:objection|opposition)/,
  majority: /majorité|vot(?:e|es|é|ée|és)|mise? aux voix/,
  names: /motion|proposition|résolution/,
  results: /adoptée?|approuvée?|rejetée?|reportée?|retirée?|acceptée?/,
  elected: /élue?s?|nommée?s?|désignée?s?/,
}
