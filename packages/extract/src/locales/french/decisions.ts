import type { DecisionWords } from '../decision-words.ts'

/** How French notes record decisions. */
export const FRENCH_DECISIONS: DecisionWords = {
  marks: /décisions?|décidé|résolution|adoptée?|approuvée?|accord|consensus|vote|délibération|acté|conclusion/,
  stamps: /adoptée?s?|approuvée?s?|acceptée?s?|rejetée?s?|validée?s?|votée?s?/,
  openEntries:
    /(?:action|tâche|à faire|question|idée|note|contexte|discussion|rappel)(?=\s?[:\]–-])|idéalement|peut-être|à définir/,
  talk: /discussions?|échanges|actions?|prochaines étapes/,
  shouted: /DÉCISION|DECISION|DÉCIDÉ|Décision|RÉSOLUTION|Résolution n° ?\d{1,3}/,
  leads:
    /(?:décidé|décide|convenu|acté|adopté|approuvé|validé|voté|retenu)(?:e?s?)(?: (?:de|que|à|ce|qui|suit|les|points|suivants?|unanimité|par|l['’]unanimité|à l['’]unanimité)){0,5}|(?:décisions|résolutions|délibérations|conclusions)(?: (?:prises|adoptées|actées|suivantes|sont|de|la|séance|réunion)){0,4}/,
  leadSentences:
    /(?:décisions|résolutions) suivantes (?:sont|ont été) (?:prises|adoptées|actées|votées|validées|approuvées)|points suivants (?:sont|ont été) (?:adoptés|actés|décidés|votés|validés|approuvés)/,
  openings:
    /(?:il (?:est|a été) (?:décidé|convenu|acté|entendu|retenu|conclu)|(?:nous (?:avons|décidons)|on (?:a décidé|décide)) ?(?:décidé)?|décision (?:est )?prise|(?:adopté|approuvé|validé|voté)e?s? (?:à|par)|accord (?:sur|pour|de tous)|consensus (?:pour|sur)|décidé (?:de|que|d['’]))/,
  verdicts:
    /(?<![\p{L}])(?:à l['’]unanimité|à la majorité|il (?:est|a été) (?:décidé|convenu|acté|entendu|retenu|conclu) (?:de|que|d['’]|qu['’])|(?:est|sont|a été|ont été|soit) (?:\p{L}{4,12} )?(?:adopt|approuv|valid|ratifi|reconduit|élu|entérin)\p{L}{0,4}|(?:nous avons|on a|le groupe a|le bureau a|le comité a|le conseil a|l['’]assemblée a|l['’]équipe a|le ca a) (?:\p{L}{4,12} )?(?:décidé|acté|adopté|approuvé|voté|validé|convenu)|(?:le groupe|le bureau|le comité|le conseil|l['’]assemblée|l['’]équipe|le ca) (?:décide|adopte|approuve|valide|vote|acte)|nous décidons|on décide|décision (?:est )?prise de|aucune objection|pas d['’]objection|sans opposition|accord de tous|tout le monde est d['’]accord)(?![\p{L}])/u,
  talked: /discuté|examiné|évoqué|abordé|échangé|discussion|débat/,
  thenDecided: /(?:,| et| puis) (?:a |ont |avons |on )?(?:décidé|convenu|acté|adopté|approuvé|validé|rejeté)/,
  endings: /(?:adopté|approuvé|validé|voté|rejeté|accepté|entériné|ratifié)e?s?(?: à l['’]unanimité)?/,
  sign: /appuy|second|unanim|majorit|décid|decid|conven|act[ée]|entend|adopt|approuv|valid|ratif|reconduit|[ée]lu|ent[ée]rin|vot[ée]|objection|opposition|accord|consensus/,
  hedges:
    /(?<![\p{L}])(?:si|sauf|avant|afin|pour que|devra(?:it|ient)?|doit|doivent|sera|seront|pourrait|faudrait|lorsque|quand|une fois|dernière|précédent\p{L}{0,2}|pas encore|à faire|reste)(?![\p{L}])/u,
  hedgesRightBefore: 'après|certains|certaines|plusieurs|quelques|beaucoup',
  hedgesAnywhere:
    /(?<![\p{L}])(?:pas encore|à valider|à approuver|à voter|n['’]est pas|n['’]a pas|en attente|peut-être)(?![\p{L}])/u,
}
