import type { DecisionWords } from '../decision-words.ts'

/** Who decides, when a body is named. */
const BODY =
  'group|team|committee|council|tac|tsc|toc|psc|board|meeting|members|assembly|attendees|participants|councillors|directors|trustees|officers|panel|chapter|club|cooperative|working group|society|association|executive|leadership|maintainers|chairs|membership|parish|community|general meeting|agm|sc|ec|tc|pc|wg|cg|ig|pmc|gb|bod|sig|everyone|everybody|all|both'
/** What may stand between a body or an auxiliary and its verb. */
const ADVERBS =
  '(?:(?:have|has|had|also|then|all|both|thus|hereby|now|unanimously|formally|duly|officially|provisionally|tentatively|subsequently|therefore|finally|generally|broadly|collectively|present|in attendance|in principle) ){0,3}'

/** What says in a sentence that something was decided, as whole words. */
const VERDICTS: readonly RegExp[] = [
  /(?:passed|passes|carried|approved|adopted|accepted|agreed|resolved|elected) unanimously/,
  /unanimously (?:approved|agreed|voted|accepted|passed|adopted|resolved|elected|decided|supported|carried)/,
  /voted (?:unanimously |overwhelmingly )?(?:to|in favou?r|against)/,
  /motion (?:was )?(?:passed|carried|approved|passes|carries)/,
  /vote (?:passed|passes|carried)/,
  new RegExp(
    `(?:was|were|is|are|been) ${ADVERBS}(?:approved|adopted(?! (?:as|in|across|widely|by (?:many|most|other|several|some|vendors|users|projects|companies|people)))|ratified)`,
  ),
  new RegExp(`(?:was|were) ${ADVERBS}(?:agreed|authori[sz]ed|endorsed|carried(?! (?:over|out|forward))|co-opted)`),
  /minutes (?:\S{1,20} ){0,4}approved/,
  new RegExp(
    `(?:${BODY}) ${ADVERBS}(?:agreed (?:to|that|on|the|not|with (?:this|the))|supported (?:the|moving|initiating|adopting|having)|decided|voted(?! (?:via|by (?:proxy|mail|e-?mail|post)|in the meeting|remotely|online))|approved|resolved|consented|authori[sz]ed|endorsed|adopted|accepted|ratified|elected|appointed|opted (?:to|for)|chose(?:n)? (?:to|the|not)|settled on)`,
  ),
  /(?:everyone|everybody|all|both|(?:the )?(?:group|team|committee|council|tac|tsc|board|members)) (?:present )?(?:agrees?|agreed|concurs?|concurred|decides?|decided)(?! with)/,
  /(?:settled|settling|agreed|agreeing) unanimously/,
  /consensus (?:was |is )?(?:reached|to|that|on|among|amongst)/,
  /we(?: will|['’]ll| are going to| shall) go (?:ahead )?with/,
  /(?:everyone|everybody) (?:is|was|seems) (?:fine|happy|ok|okay) with/,
  /conclusion (?:was|is)/,
  /no objections?/,
  /without objections?/,
  /no (?:reservations|resistance|concerns? (?:were |was )?(?:raised|expressed|voiced))/,
  /not hearing any(?:one|body)?(?: \S{1,12}){0,4} (?:opposed|objections?|opposition)/,
  /(?:it is (?:the )?|by (?:general |rough )?|general )consensus(?: (?:was|is|for|to|that))?/,
  /consensus (?:prefers|favou?rs|seems)/,
  /by (?:a )?(?:small|large|clear|narrow|simple|two-thirds) majority,? (?:the|we|it|all)/,
  /\d{1,3} (?:votes? )?for,? (?:and )?\d{1,3} (?:votes? )?against/,
  /(?:was|were|is|are|been) (?:all |both |duly |each )(?:re-?)?(?:elected|appointed)/,
  /elected by/,
  /(?:was|were) (?:all |duly )?accepted(?=[.,:;]|$| (?:as|with|without|by the (?:board|council|committee|meeting)))/,
  /(?:donation|grant|offer|quote|quotation|invoice|payment|expenditure|spend|expense|purchase|tender|contract|request|application)s? (?:was |were |is )?(?:approved|rejected|accepted|agreed|refused|declined|granted)/,
  /(?:sc|council|committee|board|group|team|tac|tsc|everyone|everybody|all) (?:is|are|was|were) (?:all )?(?:fine|happy|ok|okay|in favou?r|supportive|in agreement)(?! to (?:receive|hear|see|have|report|announce|welcome))/,
  /no opposition/,
  /(?:approval|refusal) recommended|recommend(?:ed|s)? (?:for )?(?:approval|refusal)/,
  /no one opposed/,
  /not hearing anyone (?:on the call )?opposed/,
  new RegExp(
    `we(?:['’]ve)? ${ADVERBS}(?:agreed|decided|authori[sz]ed|resolved (?:to|that|on)|voted (?:to|for|on|against)|opted (?:to|for)|settled on|elected|approved)`,
  ),
  /agreement (?:to|that)/,
  /final decision (?:was|is) to/,
  /decision (?:was )?(?:made|taken|reached) (?:to|that|not)/,
  /decision (?:for|to) (?=\p{Lu})/u,
  /approved by/,
  new RegExp(`it (?:was|is|has been) ${ADVERBS}(?:agreed|decided|resolved?|determined|voted)`),
  /(?:is|are|was|were|been|duly) (?:unanimously )?(?:re-?)?(?:elected|appointed)/,
  /(?:re-?)?(?:elected|appointed) (?:unopposed|on a|by|as|to the)/,
  /(?:reports?|minutes|agenda|budget|proposal|motion|resolution|amendment|recommendation|charter|nominations?|changes|policy|plan|accounts|bylaws|constitution|slate|regulations|orders|terms|request|application|requests) (?:(?:as|with|from|of|for|to|ending) (?:\S{1,20} ){1,5})?(?:was |were |is |are |has been |have been )?(?:accepted|approved|adopted|passed|passes|carried|carries|ratified|rejected|defeated|tabled|endorsed|failed|fails|withdrawn)/,
  /(?:and|which|these|this|they|both|all) (?:was|were) (?:unanimously |duly )?(?:accepted|agreed|approved|adopted|passed|carried|rejected)/,
  /(?:passed|passes|carried|carries|approved|agreed|failed|fails|defeated) (?:\(?\d{1,3} ?[-–:/] ?\d{1,3}|by (?:\d{1,3} (?:votes )?to \d|acclamation|consent|voice|lazy consensus|a? ?show of hands|a? ?majority|general consent))/,
  /voted \d{1,3} ?[-–] ?\d{1,3}/,
  /\d{1,3} (?:votes? )?(?:in favou?r|yes|ayes|yeas)\b/,
  /tabled (?:until|till|to the|for|indefinitely)/,
  /(?:none|nobody) (?:opposed|against)/,
  /general (?:agreement|consensus) (?:to|that|on|this)/,
  /resolved (?:that|to)/,
  /\d{1,3} (?:votes? )?for, \d{1,3} against/,
  /(?:expressed|had|raised|voiced) no (?:reservations|objections|concerns)/,
  /(?:general|group|overall) consensus (?:for|on|of|was|is)/,
  /consensus (?:prefers|preferred|favou?rs|favou?red)/,
]

/** How English notes record decisions. */
export const ENGLISH_DECISIONS: DecisionWords = {
  marks:
    /resolved|resolutions?|decisions?|decided|#?agreed?|agreements?|approved|consensus|motion (?:passed|carried|approved)|vote result|proposed resolution accepted/,
  stamps: /pass(?:ed)?|approved|carried|agreed|adopted|accepted|rejected|failed|tabled|motion (?:passed|carried)/,
  openEntries:
    /(?:action(?: item)?|ai|todo|to-do|question|idea|note|background|discussion|context|rationale)(?=\s?[:\]–-])|ideally|maybe|perhaps|possibly|tbd/,
  talk: /discuss(?:ions?|ed)|action items?|next steps|issues?|bugs?/,
  shouted: /RESOLVED|RESOLUTION|DECISION|AGREED|Decision|Resolution #\d{1,3}/,
  leads:
    /(?:agreed|decided|concluded)(?: (?:on|to|that|upon|by|the|following|unanimously|as follows|points|decisions)){0,5}|(?:group|team|committee|council|board|meeting|members|assembly|everyone|we|was|were) (?:unanimously |also |then )?(?:resolved|approved|adopted|ratified|endorsed|settled)(?: (?:on|to|that|upon|by|the|following|unanimously|as follows|points|motions|resolutions|decisions)){0,5}|(?:decisions|resolutions|agreements|conclusions)(?: (?:made|taken|reached|are|were|include|included|from|of|the|this|meeting|call|today|so far)){0,4}|motions (?:passed|carried|approved)/,
  leadSentences:
    /(?:the )?following (?:\p{L}{3,15} ){0,2}(?:was|were|has been|have been|is|are) (?:unanimously |also )?(?:agreed|decided|resolved|approved|adopted|passed|elected|appointed)|following (?:decisions|resolutions|agreements|motions) (?:was|were|have been|are) (?:unanimously |also )?(?:taken|made|reached|passed)/u,
  openings:
    /(?:agreed (?:to|that|on|:)|agreed(?= [a-z]+ )(?! (?:with|by|upon|but|and|i|we|in|though|yes|however|then|it|this|there) )|decide to|accepted(?= (?:for|as|without|with)|[.,;!]|$)|rejected(?=[.,;!]|$)|agreement (?:to|that|on)|(?:rough )?consensus (?:to|that|on|is|was|reached)|approved|unanimous(?:ly)?|consented|motion (?:passed|carried|approved|passes|carries)|group agreed|we agreed|we decided|(?:our|the|my) conclusion(?:,| is| was)|(?:the )?outcome (?:so far )?(?:is|was)|decided|tac agreement|it was (?:agreed|decided|resolved)|#agreed|general (?:agreement|consensus)|ratified|decide to|accepted(?=,| without| for | as | with )|resolved(?=[.!]?$)|(?:all|everyone|\d{1,3}) in favou?r|tabled|carried(?! (?:over|forward|out))|motion (?:failed|fails|lost|defeated|tabled|withdrawn))/,
  verdicts: new RegExp(`\\b(?:${VERDICTS.map(({ source }) => source).join('|')})\\b`),
  talked: /discussed|reviewed|considered|talked|debated|looked|tossed|heard|discussion/,
  thenDecided:
    /(?:,|;| and| then)(?: unanimously| then| also| we)? (?:decided|agreed|resolved (?:to|that)|approved|accepted|adopted|rejected|voted (?:to|for|against|in))/,
  endings:
    /(?:unanimously )?(?:approved|adopted|accepted|carried|passed|agreed|ratified|rejected|tabled|elected|re-?elected|appointed)(?: unanimously| as (?:presented|read|amended|written|submitted|a true record))?/,
  sign: /authori|we(?: will|['’]ll| are going to| shall) go|resistance|granted|declin|\bfor,? \d|supportive|prefer|majority|refus|second|reservation|concerns?\b|against|we(?: will|'ll| are going to) go|(?:fine|happy|ok|okay) with|pass|carrie|approv|adopt|accept|unanim|vote|ratif|agree|support|decide|decision|resolve|consen|objecti|oppos|conclu|outcome|elect|appoint|tabled|fail|defeat|reject|withdraw|\bayes\b|favou?r|endorse|votes? yes/,
  hedges:
    /\b(?:if|may be|unless|before|whether|should|could|would|not|todo|needs? to|once|until|when|previous(?:ly)?|last|early|earlier|had|more or less|show|gain|build|seek|need|needs|without|being|thinks?|believes?|remembers?|recalls?|get|getting|reach|reaching|achieve|find|finding|state that)\b/,
  hedgesRightBefore: 'after|let|many|some|several|most|few|various',
  hedgesAnywhere:
    /\bI (?:have|had|see|saw|heard) no objections?\b|\bwhat was (?:discussed|decided|agreed)\b|\bmy (?:memory|understanding|recollection)\b|\bearly on\b|\b(?:in|at|during) (?:the |our |an? )?(?:last|previous|prior|earlier|past|annual|another) (?:[a-z]{1,15} )?(?:meetings?|calls?|sessions?|discussions?|year|month)\b|\b(?:months?|weeks?|years?) ago\b|\b(?:suggested|draft) (?:motion|resolution|decision)\b|\bseems? to be no objections?\b|\b(?:many|some|several|most|few) (?:other |of the )?(?:tac |tsc |board )?(?:members |people |others |participants |attendees )?agreed?\b|\bno (?:clear |rough |real )?(?:consensus|agreement|decision)\b|\b(?:PR|MR|pull request|merge request|patch)s? ?#?\d{0,6} (?:was|were|is|are|has been|have been|got) (?:approved|accepted)\b|\b(?:decided|agreed) (?:earlier|previously|before|already)|(?:not yet|to be approved|will be approved|any objections|waiting|hopefully|for example|e\.g|be (?:approved|adopted|accepted|ratified|elected))\b|\?$/,
}
