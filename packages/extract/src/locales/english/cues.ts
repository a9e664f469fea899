import type { CueWords } from '../cue-words.ts'

/** The manners of English sentences. */
export const ENGLISH_CUES: CueWords = {
  will: "will|shall|i'll|we'll|he'll|she'll|they'll|it'll|you'll|gonna|going",
  should: "should|ought|must|shouldn't|let's",
  can: "can|could|may|might|would|couldn't|i'd|we'd",
  need: 'need|needs|needed|needing|require|requires|required|has|have',
  to: 'to',
  i: "i|i'm|i'll|i've|i'd|me|my|myself",
  we: "we|we'll|we're|we've|we'd|us|our|let's",
  you: 'you|your|yours|you’ll|you’re',
  they: 'he|she|they|them|his|her|their',
  not: "not|no|never|nobody|none|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|without|hasn't|haven't|nothing",
  hedge:
    'maybe|perhaps|might|possibly|probably|hopefully|potentially|if|whether|unless|consider|considering|ideally|likely|seems|seem|guess|wonder|wondering|wish|or|suggest|suggests|suggested|suggestion|propose|proposes|proposed|proposal|idea|ideas|option|options',
  ask: 'what|why|how|when|where|who|which|whose|question|questions|asks|asked|wonders',
  opinion:
    'think|thinks|thought|feel|feels|felt|believe|believes|prefer|prefers|opinion|concern|concerns|concerned|interesting|important|useful|problem|problems|difficult|hard|good|great|nice|better|best|bad|sense|like|likes|helpful|clear|agree|love',
  thanks: 'thanks|thank|thankyou|congrats|congratulations|welcome|awesome|glad|kudos|cheers',
  talk: 'discuss|discussed|discussing|discussion|discussions|talk|talked|talking|talks|presented|presentation|presenting|update|updates|agenda|topic|topics|overview|introduction|introductions|recap|demo|questions|conversation|debate',
  news: 'announced|announces|released|releases|launched|published|merged|completed|finished|joined|happened|attended|presented|reported|reports|introduced|noted|notes|mentioned|mentions|explained|explains|shared|shares|said|says|received|raised|gave|went|started|added|showed|asked|updated|created|reviewed|opened|pointed|confirmed|moved|passed|voted|approved|discussed',
  occasion:
    'meeting|meetings|call|calls|session|sessions|conference|workshop|summit|webinar|election|elections|vote|event|events|hackathon|meetup|retreat|fair|talk|sync|seminar|sprint',
  time: 'tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|week|weeks|month|months|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|asap|soon|deadline|due|eta|by|until|before|eod|eow|next|end|quarter|year|weekend|later|q1|q2|q3|q4',
  request:
    'please|ask|asks|asked|request|requests|requested|remind|reminder|reminded|remember|sure|invite|help|wanted|volunteer|volunteers|seeking|looking|encourage|encouraged|urge|urged|call',
  agree:
    'agree|agreed|agrees|decided|decide|decision|approved|resolved|consensus|motion|vote|voted|unanimous|unanimously|seconded|carried',
  task: 'action|actions|todo|to-do|task|tasks|follow|followup|follow-up|next|step|steps|ai|item|items|assigned|homework|ar|ap',
  was: 'was|were|had|did|been|got|went|came',
  is: "is|are|am|has|have|be|it's|that's|there's|he's|she's|being|isn't|does|do|i'm|we're|they're",
  group:
    'team|teams|group|groups|committee|board|chair|chairs|co-chairs|members|member|all|everyone|everybody|wg|sig|tf|tac|tsc|toc|staff|maintainers|maintainer|editors|editor|council|secretary|treasurer|president|organizers|participants|folks|people|anyone|someone|somebody|leads|lead|community|subcommittee|pmc|lf',
  thing:
    'issue|issues|pr|prs|doc|docs|document|draft|email|e-mail|mail|list|page|website|site|repo|repository|ticket|tickets|proposal|report|form|survey|poll|link|links|blog|post|slides|charter|readme|template|minutes|agenda|spreadsheet|sheet|code|file|files|invitation|letter|announcement|tests|patch|script|version|release|policy|plan|budget|spec|text|wiki|calendar|channel|thread|discourse|slack',
  done: 'done|completed|complete|closed|finished|merged|fixed|resolved|cancelled|already|sent|ok',
  because:
    'because|since|means|example|examples|e.g|i.e|understand|so|therefore|that|which|but|although|however|though|than|while',
  charge:
    'volunteers|volunteered|volunteer|offered|offers|assigned|assign|assignee|owner|owns|own|lead|leads|leading|responsible|charged|tasked|takes|take|taking|handle|handles|appointed|nominated|happy|willing|drive|drives|champion|poc|contact|committed|promised|working|works',
  pending:
    'pending|tbd|tbc|todo|outstanding|missing|blocked|waiting|awaiting|wip|progress|ongoing|open|unresolved|still|yet|continue|continues|continuing|remaining',
  article: 'the|a|an|this|that|these|those|our|their|its|his|her|my|your|some|any|all|new|more',
}
