import type { DecisionWords } from '../decision-words.ts'

/** What says in a sentence that something was decided, as whole words. */
const VERDICTS: readonly RegExp[] = [
  /(?:passed|passes|carried|approved|adopted|accepted) unanimously/,
  /unanimously (?:approved|agreed|voted|accepted|passed|adopted)/,
  /voted (?:unanimously )?(?:to|in favou?r)/,
  /motion (?:was )?(?:passed|carried|approved|passes|carries)/,
  /vote (?:passed|passes|carried)/,
  /(?:was|were|is|are|been) (?:unanimously )?(?:approved|adopted(?! (?:as|in|across|widely|by (?:many|most|other|several|some|vendors|users|projects|companies|people)))|ratified)/,
  /minutes (?:\S{1,20} ){0,4}approved/,
  /(?:group|team|committee|council|tac|tsc|board|meeting|members|everyone|all) (?:has |have |also |unanimously ){0,2}(?:agreed (?:to|that|on)|supported (?:the|moving|initiating|adopting|having)|decided (?:to|that|on|not)|voted(?! (?:via|by (?:proxy|mail|e-?mail|post)|in the meeting|remotely|online))|approved|resolved|consented)/,
  /(?:everyone|everybody|all|both|(?:the )?(?:group|team|committee|council|tac|tsc|board|members)) (?:present )?(?:agrees?|agreed|concurs?|concurred|decides?|decided)(?! with)/,
  /(?:settled|settling|agreed|agreeing) unanimously/,
  /consensus (?:was |is )?(?:reached|to|that|on)/,
  /we (?:will|'ll|are going to) go (?:ahead )?with/,
  /(?:everyone|everybody) (?:is|was|seems) (?:fine|happy|ok|okay) with/,
  /conclusion (?:was|is)/,
  /no objections?/,
  /without objection/,
  /no opposition/,
  /no one opposed/,
  /not hearing anyone opposed/,
  /we(?:'ve)? (?:have )?(?:agreed|decided) (?:to|that|on)/,
  /agreement (?:to|that)/,
  /final decision (?:was|is) to/,
  /approved by/,
  /it was (?:agreed|decided|resolved) (?:to|that|on)/,
  /(?:is|are|was|were|been|duly) (?:unanimously )?(?:re-?)?(?:elected|appointed)/,
  /elected (?:unopposed|on a|by acclamation|as)/,
  /(?:reports?|minutes|agenda|budget|proposal|motion|resolution|amendment|recommendation|charter|nominations?|changes|policy|plan|accounts|bylaws|constitution|slate) (?:(?:as|with|from|of|for|to) \S{1,20} )?(?:was |were |is |are |has been |have been )?(?:accepted|approved|adopted|passed|passes|carried|carries|ratified|rejected|defeated|tabled|endorsed|failed|fails|withdrawn)/,
  /(?:passed|passes|carried|carries|approved|failed|fails|defeated) (?:\(?\d{1,3} ?[-–:/] ?\d{1,3}|by (?:acclamation|consent|lazy consensus|a? ?show of hands|a? ?majority|general consent))/,
  /voted \d{1,3} ?[-–] ?\d{1,3}/,
  /\d{1,3} (?:votes? )?(?:in favou?r|yes|ayes|yeas)\b/,
  /tabled (?:until|till|to the|for|indefinitely)/,
  /(?:none|nobody) (?:opposed|against)/,
  /general (?:agreement|consensus) (?:to|that|on|this)/,
]

/** How English notes record decisions. */
export const ENGLISH_DECISIONS: DecisionWords = {
  marks:
    /resolved|resolutions?|decisions?|decided|#?agreed?|agreements?|approved|consensus|motion (?:passed|carried|approved)|vote result|proposed resolution accepted/,
  openings:
    /(?:agreed (?:to|that|on|:)|agreement (?:to|that|on)|(?:rough )?consensus (?:to|that|on|is|was|reached)|approved|unanimous(?:ly)?|consented|motion (?:passed|carried|approved|passes|carries)|group agreed|we agreed|we decided|(?:our|the|my) conclusion(?:,| is| was)|(?:the )?outcome (?:so far )?(?:is|was)|decided|tac agreement|it was (?:agreed|decided|resolved)|#agreed|general (?:agreement|consensus)|ratified|(?:all|everyone|\d{1,3}) in favou?r|tabled|carried(?! (?:over|forward|out))|motion (?:failed|fails|lost|defeated|tabled|withdrawn))/,
  verdicts: new RegExp(`\\b(?:${VERDICTS.map(({ source }) => source).join('|')})\\b`),
  sign: /we(?: will|'ll| are going to) go|(?:fine|happy|ok|okay) with|pass|carrie|approve|adopt|accept|unanim|vote|ratif|agree|support|decide|decision|resolve|consen|objecti|oppos|conclu|outcome|elect|appoint|tabled|fail|defeat|reject|withdraw|\bayes\b|favou?r|endorse|votes? yes/,
  hedges:
    /\b(?:if|unless|before|whether|should|could|would|not|todo|needs? to|once|until|when|previous(?:ly)?|last|early|earlier|had|more or less|show|gain|build|seek|need|needs|without|being|thinks?|believes?|remembers?|recalls?|get|getting|reach|reaching|achieve|find|finding)\b/,
  hedgesAnywhere:
    /\bI (?:have|had|see|saw|heard) no objections?\b|\bmy (?:memory|understanding|recollection)\b|\bearly on\b|\bno (?:clear |rough |real )?(?:consensus|agreement|decision)\b|\b(?:PR|MR|pull request|merge request|patch)s? ?#?\d{0,6} (?:was|were|is|are|has been|have been|got) (?:approved|accepted)\b|\b(?:not yet|to be approved|will be approved|needs? to be|any objections|waiting|hopefully|for example|e\.g|be (?:approved|adopted|accepted|ratified|elected))\b|\?$/,
}
