import type { DecisionWords } from '../decision-words.ts'

/** How English notes record decisions. */
export const ENGLISH_DECISIONS: DecisionWords = {
  marks:
    /resolved|resolution|decision|decided|agreed|agreement|approved|consensus|motion (?:passed|carried|approved)|vote result|proposed resolution accepted/,
  openings:
    /(?:agreed (?:to|that|on|:)|agreement (?:to|that|on)|(?:rough )?consensus (?:to|that|on|is|was|reached)|approved|unanimous(?:ly)?|consented|motion (?:passed|carried|approved|passes|carries)|group agreed|we agreed|we decided|(?:our|the|my) conclusion(?:,| is| was)|(?:the )?outcome (?:so far )?(?:is|was)|decided|tac agreement|it was (?:agreed|decided|resolved))/,
  verdicts:
    /\b(?:(?:passed|passes|carried|approved|adopted|accepted) unanimously|unanimously (?:approved|agreed|voted|accepted|passed|adopted)|voted (?:unanimously )?(?:to|in favou?r)|motion (?:was )?(?:passed|carried|approved|passes|carries)|vote (?:passed|passes|carried)|(?:was|were|is|are|been) (?:unanimously )?(?:approved|adopted|ratified)|minutes (?:\S{1,20} ){0,4}approved|(?:group|team|committee|council|tac|tsc|board|meeting|members|everyone|all) (?:has |have |also |unanimously ){0,2}(?:agreed (?:to|that|on)|supported (?:the|moving|initiating|adopting|having)|decided (?:to|that|on|not)|voted|approved|resolved|consented)|consensus (?:was |is )?(?:reached|to|that|on)|no objections?|without objection|no opposition|no one opposed|not hearing anyone opposed|we(?:'ve)? (?:have )?(?:agreed|decided) (?:to|that|on)|agreement (?:to|that)|final decision|approved by)\b/,
  sign: /pass|carrie|approve|adopt|accept|unanim|vote|ratif|agree|support|decide|decision|resolve|consen|objecti|oppos|conclu|outcome/,
  hedges:
    /\b(?:if|unless|before|whether|should|could|would|not|todo|needs? to|once|until|when|previous(?:ly)?|last|early|earlier|had|more or less|show|gain|build|seek|need|needs|without)\b/,
  hedgesAnywhere:
    /\bI (?:have|had|see|saw|heard) no objections?\b|\bmy (?:memory|understanding|recollection)\b|\bearly on\b|\b(?:not yet|to be approved|will be approved|needs? to be|any objections|waiting|hopefully)\b|\?$/,
}
