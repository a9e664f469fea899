import type { TaskWords } from '../task-words.ts'

/** What tasks are told with in English. */
export const ENGLISH_TASKS: TaskWords = {
  verbs:
    'collaborate|add|address|adjust|align|analyse|analyze|announce|answer|apply|approach|archive|arrange|ask|' +
    'assemble|assess|assign|attend|backport|benchmark|book|bootstrap|brainstorm|allocate|brief|bring|bump|build|buy|call|cancel|capture|carry|' +
    'chase|chat|check|circulate|clarify|clean|clear|clone|close|collate|collect|combine|comment|communicate|' +
    'compare|compile|complete|compose|confirm|connect|contact|continue|contribute|convene|convert|coordinate|copy|' +
    'correct|cover|create|curate|cut|define|deliver|deploy|describe|design|determine|develop|discuss|distribute|' +
    'do|document|double-check|draft|drive|edit|email|e-mail|enumerate|establish|evaluate|examine|expand|' +
    'experiment|explore|extend|facilitate|fcp|file|fill|finalise|finalize|find|finish|fix|flag|follow|followup|' +
    'follow-up|format|forward|gather|generate|get|give|go|grab|handle|help|host|identify|implement|improve|' +
    'include|incorporate|inform|initiate|inquire|install|integrate|interview|introduce|investigate|invite|issue|' +
    'join|keep|kick|label|launch|lead|learn|link|list|load|look|mail|maintain|make|manage|map|mention|merge|message|' +
    'migrate|modify|mend|monitor|move|nominate|notify|nudge|offer|open|order|organise|organize|outline|own|pass|pick|' +
    'ping|plan|plant|poke|poll|post|prep|prepare|present|prioritise|prioritize|process|procure|produce|promote|' +
    'propose|prototype|provide|publish|pull|purchase|push|put|raise|re-review|read|re-test|rebase|recruit|redraw|' +
    'refactor|refine|register|regroup|reimburse|release|remind|remove|rename|reorganise|reorganize|repeat|' +
    'rephrase|replace|reply|report|repost|research|resend|reschedule|resolve|respond|restart|restructure|retest|' +
    'revert|review|revise|revisit|rewrite|rework|run|schedule|scope|search|second|see|seek|send|set|setup|share|' +
    'show|sign|simplify|solicit|sort|speak|spec|split|start|step|study|submit|suggest|summarise|summarize|support|' +
    'survey|sync|synthesise|take|talk|tally|test|thank|think|ticket|tidy|track|transcribe|transfer|translate|' +
    'triage|try|turn|tweak|type|update|upgrade|upload|use|validate|stand|relay|onboard|offboard|profile|approve|' +
    'decide|let|enquire|water|relabel|rejoin|repair|bake|cook|bury|tear|oil|restock|fundraise|canvass|ring|phone|' +
    'text|visit|nail|verify|vet|volunteer|vote|welcome|work|write|wrap|reach|begin|choose|configure|debug|' +
    'delegate|demo|elaborate|encourage|engage|ensure|enter|estimate|formalise|formalize|fund|harden|harmonise|' +
    'harmonize|hire|import|export|iterate|liaise|negotiate|obtain|pay|print|proofread|provision|purge|reconcile|' +
    'reconvene|redesign|reduce|reformat|renew|rent|request|retire|rotate|secure|select|showcase|solve|source|' +
    'specify|sponsor|standardise|standardize|streamline|swap|switch|tackle|tag|transition|troubleshoot|unblock|' +
    'unify|upstream|vacuum|sweep|mow|harvest|liaise|liase|count|store|attract|tidy|paint|donate|hold|advertise|' +
    'pursue|figure|retag|teach|tell|measure|sell|hang|lock|unlock|declutter|laminate|digitise|digitize|reword|rethink|' +
    'reconsider|redo|recheck|reconfirm|inspect|replant|renegotiate|relocate|borrow|lend|sew|rehearse|solder|decorate|' +
    'mentor|lobby|leaflet|apply',
  deeds:
    'send|email|e-mail|contact|buy|order|schedule|book|encourage|ask|invite|create|write|draft|update|fix|publish|' +
    'communicate|prepare|follow|reach|check|confirm|investigate|research|look|revisit|add|remove|move|organise|' +
    'organize|finalise|finalize|submit|set|get|post|make|ensure|finish|complete|continue|start|put|find|raise|offer|' +
    'provide|convene|brainstorm|allocate|assign|propose|file|merge|test|try|talk|speak|meet|work|coordinate|collect|' +
    'gather|share|circulate|clarify|define|determine|develop|build|implement|deploy|install|migrate|backup|clean|' +
    'document|announce|promote|advertise|recruit|arrange|produce|compile|explore|evaluate|verify|ping|remind|notify|' +
    'inform|tell|bring|take|apply|register|renew|pay|sign',
  weakVerbs:
    'leave|arrive|come|return|stay|act|attend|join|be|have|not|need|like|know|want|allow|enable|happen|become|' +
    'depend|remain|mean|require|contain|result|support|include|exist|seem|still|always|never|say|admit|note|' +
    'assume|guess|argue|abstain|agree|disagree|probably|hopefully|also|only|no|cause|affect|impact|occur|end|fail|keep|welcome|' +
    'appear|consist|differ|vary|cost|last|receive|lose|win|hold|see|change|help|continue',
  nothing:
    'none|none yet|none so far|none at this time|none noted|nothing|nothing yet|nothing to report|nil|n a|na|not applicable|tbd|tba|tbc|to be determined|to be decided|to be confirmed|no|no action|no actions|no action items|no new actions|no decisions|no new action items',
  adverbs:
    'also|then|probably|just|definitely|now|still|next|first|soon|try|to|either|all|both|hopefully|likely|maybe|' +
    'possibly|quickly|personally|happily|gladly|kindly|duly|again|together|actually|gradually|immediately|eventually|shortly|at|least|go|ahead|and',
}
