import type { Phrases } from '../locales/phrases.ts'
import type { Locale } from '../locales/locale.ts'
import { LOCALES } from '../locales/spoken-languages.ts'
import { plantTree, type SignWords, type WordTree } from './word-tree.ts'

/**
 * What single words tell, whatever stands around them: a bit each. A recogniser names the bits without which it finds
 * nothing (gates.ts), and so is asked only about texts that it may find something in.
 */
export const WORD = {
  /** A promise may begin at it, or its sentence is one: `will`, `to`, `agreed`, `responsible`. */
  promise: 1 << 0,
  /** A small word that sentences in the Romance languages are hardly without, and English ones hardly ever have. */
  romance: 1 << 1,
  /** It may be a mark that announces a task: `ACTION`, `todo`, `AI`, `follow-up`, `next step`. */
  taskMark: 1 << 2,
  /** Something may have been decided: `agreed`, `approved`, `motion`, `décidé`, `acuerda`. */
  decision: 1 << 3,
  /** Somebody is told to have said or done something in the meeting: `said`, `mentioned`, `joined`. */
  saying: 1 << 4,
  /** It may open the name of the next meeting: `next`, `prochaine`, `próxima`. */
  next: 1 << 5,
  /** A vote is called: `vote`, `ballot`, `votación`. */
  vote: 1 << 6,
  /** A verb in a form in which tasks are given. */
  actionVerb: 1 << 7,
  /** A day or a time is named: months, weekdays, `tomorrow`, `week`, `demain`. */
  day: 1 << 8,
  /** What stands before a deadline: `by`, `due`, `before`, `avant`. */
  due: 1 << 9,
  /** A label behind which stands who does it: `owner`, `assigned`, `responsable`. */
  ownerLabel: 1 << 10,
  /** Whom a question may ask to do something: `you`, `anyone`. */
  asked: 1 << 11,
  /** A word before which "you" or "they" are asked for something, and "good if": `should`, `can`, `if`. */
  asking: 1 << 12,
  /** It says that something is over: `done`, `closed`, `fait`. */
  done: 1 << 13,
  /** `not`, `never`, `without`, and the `t` of `don't`. */
  negation: 1 << 14,
  /** Who speaks: `I`, `we`, `je`, `nosotros`. */
  firstPerson: 1 << 15,
  /** A motion was put: `moved`, `seconded`, `motion`. */
  motion: 1 << 16,
  /** What makes a sentence less than certain: `maybe`, `if`, `could`. */
  hedge: 1 << 17,
  /** What will be done by nobody in particular: `sent`, `scheduled`. */
  passive: 1 << 19,
  /** The forms in which tasks are told loosely (loose-tasks.ts), by the words that each of them can not do without. */
  looseCharged: 1 << 20,
  looseAsk: 1 << 21,
  looseAsked: 1 << 22,
  looseYou: 1 << 23,
  looseNeed: 1 << 24,
  looseDoing: 1 << 25,
  looseNext: 1 << 26,
  looseAgreed: 1 << 27,
  looseFuture: 1 << 28,
  /** It opens a phrase that says that there is nothing: `none`, `n/a`. */
  nothing: 1 << 18,
} as const

const ofAll = (pick: (locale: Partial<Locale>) => Phrases | readonly Phrases[] | undefined): Phrases[] =>
  LOCALES.flatMap((locale) => pick(locale) ?? [])

/** The words by which each sign is known. */
export const SIGN_WORDS: readonly SignWords[] = [
  {
    sign: WORD.promise,
    whole: [
      'wil|will|willl|to|shall|should|must|can|could|volunteer|volunteers|volunteered|take|takes|took|owns|drives|' +
        'responsible|drafting|writing|working|preparing|organizing|organising|investigating|creating|coordinating|' +
        'putting|would|please|step|steps|ll|let|lets|resolved|requested|recommended|moved|directed|instructed|decided|' +
        'proposed|suggested|undertook|undertakes',
    ],
    begins: ['agree|offer|commit|promis|happy|willing'],
  },
  {
    sign: WORD.romance,
    whole: [
      'le|la|les|des|du|une|el|los|las|del|al|para|por|pour|avec|con|sur|sobre|dans|aux|au|est|sont|de|en|et|y|que|se|va|van|vont|queda|doit|doivent|debe|deben',
    ],
  },
  {
    sign: WORD.taskMark,
    whole: ['action|actions|ai|todo|follow|step|steps|task', ...ofAll(({ tasks }) => tasks?.marks)],
  },
  {
    sign: WORD.decision,
    whole: ['reservations|resistance|concern|concerns|line|linea|opcion|yes|ayes|yeas|go|fine|against|avons|reelected'],
    begins: [
      'pass|carrie|approv|adopt|accept|unanim|vot|ratif|agree|support|decid|decis|resol|consen|objec|oppos|conclu|' +
        'outcome|elect|appoint|rejet|rechaz|refus|reserv|concern|reappoint|reelect|authori|determin|chose|tabled|fail|defeat|reject|withdraw|favo|endors|happy|ok|motion|second|concur|settl',
      'majorit|convenu|acte|entend|approuv|valid|reconduit|elu|enterin|accord|deliber|retenu',
      'acept|defini|establec|establici|eligi|opt|descart|mayori|asentim|acuerd|acord|aprueb|aprob|resuel|elegid|elig|design',
    ],
  },
  {
    sign: WORD.saying,
    whole: ['said|says|suggested|volunteer|volunteers|volunteered|commented|introduced|reminded|replied|joined'],
    begins: ['ask|mention|note|explain|thank|apologi|present|report|proposed|moved|seconded|submitted|nominated'],
  },
  { sign: WORD.next, whole: ['next|prochaine'], begins: ['proxim'] },
  { sign: WORD.vote, begins: ['vot|ballot'] },
  {
    sign: WORD.actionVerb,
    whole: ofAll(({ tasks }) => (tasks === undefined ? undefined : [tasks.verbs, tasks.deeds ?? ''])),
  },
  {
    sign: WORD.day,
    whole: [
      'day|days|week|weeks|month|months|quarter|year|today|tomorrow|tonight|asap|soon|eod|eow|eom|eoy|weekend',
      ...ofAll(({ calendar }) => calendar?.months),
      ...ofAll(({ calendar }) => calendar?.weekdays),
      ...ofAll(({ dues }) =>
        dues === undefined
          ? undefined
          : [
              dues.today,
              dues.tomorrow,
              dues.dayAfterTomorrow,
              dues.thisWeek,
              dues.nextWeek,
              dues.endOfMonth,
              dues.nextMonth,
              dues.endOfYear,
              dues.days,
              dues.weeks,
              dues.months,
            ],
      ),
    ],
  },
  {
    sign: WORD.due,
    whole: ['by|before|until|till|due|deadline|within|later|target|eta', ...ofAll(({ dues }) => dues?.leads)],
  },
  {
    sign: WORD.ownerLabel,
    whole: ['responsible|who|lead|dri|champion|shepherd|assigned|owned|led', ...ofAll(({ owners }) => owners?.labels)],
  },
  { sign: WORD.asked, whole: ['you|someone|somebody|anyone'] },
  { sign: WORD.asking, whole: ['should|need|needs|can|could|would|will|must|have|may|if|to'] },
  {
    sign: WORD.looseCharged,
    whole: [
      'charged|tasked|charge|responsible|assigned|hook|take|takes|took|signed|taking|step|stepped|steped|stepping|' +
        'steping|appointed|nominated',
    ],
  },
  { sign: WORD.looseAsk, whole: ['ask|asks|request|help|wanted|looking|seeking|call|volunteer|volunteers'] },
  {
    sign: WORD.looseAsked,
    whole: ['asked|request|requests|requested|please|reminder|remember|forget|make|have|has'],
  },
  {
    sign: WORD.looseYou,
    whole: [
      'you|people|folks|everyone|everybody|members|someone|somebody|anyone|others|they|he|she|we|good|great|helpful|' +
        'nice|best',
    ],
  },
  {
    sign: WORD.looseNeed,
    whole: [
      'need|needs|needed|require|requires|required|tbd|tbc|todo|pending|outstanding|missing|blocked|waiting|awaiting|be',
    ],
  },
  {
    sign: WORD.looseDoing,
    whole: [
      'working|writing|drafting|preparing|planning|organizing|organising|looking|investigating|reviewing|finishing|' +
        'finalizing|finalising|creating|building|updating|putting|reaching|trying|developing|collecting|gathering|' +
        'coordinating|testing|setting|implementing|adding|moving|leading|handling|researching|progress|wip',
    ],
  },
  {
    sign: WORD.looseNext,
    whole: ['step|steps|follow|following|action|actions|deadline|due|eta|homework|takeaway|takeaways'],
  },
  {
    sign: WORD.looseAgreed,
    whole: [
      'agree|agrees|agreed|agreement|decided|decision|approved|resolved|plan|plans|planned|proposes|proposed|proposal|' +
        'propose|goal|intend|intends|want|wants|hope|hopes|expect|expects|expected|suggests|suggested|suggestion|' +
        'suggest|recommends|recommended|recommendation|recommend|should|must|ought|let|lets|consensus',
    ],
  },
  {
    sign: WORD.looseFuture,
    whole: ['will|shall|going|gonna|about|ll|tomorrow|next|week|end|monday|tuesday|wednesday|thursday|friday'],
  },
  {
    sign: WORD.done,
    whole: ['done|complete|completed|closed|finished|resolved', ...ofAll(({ tables }) => tables?.doneMarks)],
  },
  { sign: WORD.negation, whole: ['not|no|never|nobody|none|cannot|without|t|pas|jamais|ni|nunca|sin|sans'] },
  { sign: WORD.firstPerson, whole: ['i|we|us|our|my|me|je|j|nous|on|moi|yo|nosotros|nosotras|nos'] },
  {
    sign: WORD.passive,
    whole: [
      'sent|scheduled|created|added|shared|posted|drafted|updated|prepared|contacted|invited|circulated|written|' +
        'identified|clarified|uploaded|reviewed|revised|arranged|organized|organised|distributed|submitted|filed|booked|' +
        'closed|merged|removed|communicated|finalized|finalised|published|translated|purchased|ordered|emailed|' +
        'notified|moved',
    ],
  },
  { sign: WORD.nothing, whole: ['none|na|n|tbd|nothing|no|see'] },
  { sign: WORD.motion, begins: ['motion|move|second|msc|msp|mocion|secund|appuy|apoy|propuest|propose'], whole: ['m'] },
  {
    sign: WORD.hedge,
    whole: [
      'maybe|perhaps|might|may|could|would|possibly|probably|hopefully|potentially|if|whether|unless|consider|ideally|' +
        'likely|seem|seems|think|guess|wonder|wish',
    ],
  },
]

let tree: WordTree | null = null

/** Returns the tree of all languages' words that give a sign; it is made when it is first asked for. */
export function wordTree(): WordTree {
  tree ??= plantTree(SIGN_WORDS)
  return tree
}
