import { twinPattern } from '../ascii-twin.ts'
import { remembered } from '../remembered.ts'
import { isActionVerb } from '../2-recognise/verbs.ts'
import { isCommonWord } from './common-words.ts'
import { isGivenName } from './given-names.ts'

/** Everyday words in their base form: English, then French, Spanish, German and Italian words that begin sentences of notes. */
const ORDINARY = new Set(
  (
    'able absent abstract academic accept access accident account accurate across active actual adapt advance advantage advice affair affect afraid afternoon age agent ago agile ahead aim air alert alive allow almost alone ' +
    'alpha alternate always ambitious amount analysis annual apart api app apparent appear apple application appoint appropriate archive area argue argument army arrive art article artist asset assist assume attach attack attempt attention ' +
    'audience author automatic auto available average avoid aware away awesome awkward baby bad bag balance ball band bank bar bare base basic basis batch battery battle bear beat beautiful become bed beer begin behaviour behavior ' +
    'behind believe belong benefit beside beta bet beyond big bind bird bit black blank block blood blue board boat body bone bonus bottom bound box boy branch brand brave bread break breakfast breath bridge ' +
    'bright bring broad broken brother brown browser buffer build bundle burn bus business busy button cable cache cake camera camp campaign campus candidate capable capacity capital captain car card care career careful case cash catch ' +
    'cause celebrate cell center centre central century ceremony certain chain chair challenge chance channel chapter character charge chart cheap chief child choice choose church circle citizen city claim class classic clean clear clever client climate climb ' +
    'clock cloud club cluster coach coal coast coffee cold collaborate colleague collection college color colour column combination come comfort command commercial commit committee commodity common communicate company compatible compete complain complex component computer concentrate ' +
    'concept concern concert concrete condition conduct confident config configure conflict confuse connection consequence consist consolidate constant construct consumer contain content contest context contract contrast control convenient conversation convince cook cool copy core corner cost cotton ' +
    'council count counter country county couple courage course court cousin cover crash crazy credit crew crime crisis critic critical cross crowd cry culture cup curious curve custom customer cycle daily damage dance danger dark dashboard dead deal ' +
    'dear death debate debt decade decide declare deep default defer degree delay deliver demand democracy department depend dependency deprecate depth derive describe desert deserve desk despite detail detect develop developer device dialog die diet different difficult dig digital dinner ' +
    'direct direction director dirty disagree disappear discover discovery disk display distance district divide doctor dog dollar domain door double doubt down downtown dozen drag drama dream dress drink drive driver drop dry dual due dump dust duty ' +
    'eager earn earth ease east easy eat economy edge edit edition education effect effective efficient effort egg eight elder elect election electric element else emerge emergency emotion emphasis employ empty encourage end endeavor endeavour enemy energy engage engine engineer enhance ' +
    'enjoy enough enter enterprise entire entry environment equal equipment era error especially essential estimate etc ethic evening eventual ever evidence evil evolve exact exam excellent except exchange excite exclude execute executive exercise exhaust exist exit expand expect expectation ' +
    'expense expensive experience expert explain explanation export expose express external extra extreme eye fabric face fact factor factory fail failure fair faith fall false familiar family famous fan fancy far farm fashion fast fat father fault favor favorite fear ' +
    'federal fee feed feel fellow female few field fight figure fill film filter final finance fine finger finish fire firm fish fit five flag flat flexible flight float floor flow flower fly focus fold food fool foot force foreign ' +
    'forest forever forget fork form formal former formula forth fortune forum found foundation four fraction frame framework free freedom frequent fresh friend front fruit fuel full fun function fund fundamental funny furniture future gain gallery game gap garden gas gate gather ' +
    'gender generic gentle genuine giant gift girl glad glass global glossary gold golden govern government grade gradual graduate grain grand graph graphic grass grateful grave gray great green grey grid gross ground group grow growth guarantee guard guess guest guidance guide guideline ' +
    'habit hair half hand handle hang happen hardware harm hat hate head health heart heat heavy height helper hesitant hide high hill hint hire history hit hole holiday home honest hook horse hospital host hot hotel hour household huge human humor hundred ' +
    'hungry hurry hurt husband ice ideal identity ignore ill illegal image imagine immediate impact imply import impossible impress improve incentive inch incident income increase indeed independent index indicate individual industry inform initiative inject inner input inquiry inside inspect inspire install instance instant instead institute ' +
    'instruct instrument insurance integrate intellectual intend intense interactive interest interface internal internet interpret interview invest invitation invite involve iron island isolate item iterate jacket job joke journal journey joy judge juice jump junior jury justice keen key keyboard kick kid kill ' +
    'kind king kitchen knee knife knock knowledge lab label labor lack lady lake land landing landscape lane language large laser latency latest latter laugh launch laundry layer layout lazy lawyer leader leaf league lean leap least leather leave lecture left leg legal legacy ' +
    'length less lesson letter level leverage liberal library license licence lie life lift light lightning limit line lip liquid listen literature litmus little live load loan lobby local locate location lock log logic lonely loop loose lose loss lost lot loud love lovely low ' +
    'loyal luck lucky lunch machine mad magazine magic mail main mainstream maintenance major male mall man manage manager manner manual map margin mark market marriage mass master match material matter maximum meal mean measure meat mechanism media medical medicine medium memory men ' +
    'mental mention menu merely mess metal method metric middle migrate mild military milk mill mind mine minimum minister minute mirror misc miss mission mistake mix mixed mobile mode model modern modest module moment money monitor mood moon moral mother motion motive motor mount mountain ' +
    'mouse mouth movie multiple muscle museum music mutual mystery naive naked name namespace narrow nation native natural nature near nearby necessary neck need negative neighbor nervous net network neutral never news nice night nine noble nobody noise nominal nonprofit nor normal normalize ' +
    'north nose notable note nothing notice notify notion novel nuance nuclear nurse object objective oblige observe obtain obvious occasion occur ocean odd offer office officer offline oil old olympic ongoing online onto op operate operation opinion opportunity oppose opposite optimize optimal oral orange ' +
    'ordinary org organ organic organization organisation orient origin original outcome outdoor outer outline output outreach outside outstanding overall overhead overlap overview own oxygen pace pack package pain paint pair pale panel paper parallel pardon parent park parse partial participate particular partner party pass ' +
    'past patch path patience patient pattern pause pay payment peace peer pen pending percent perfect perform period permanent permit person personal perspective phase philosophy phone photo phrase physical pick picture piece pilot pin pink pipe pipeline pitch place placeholder plain plane planet plant plastic ' +
    'plate platform play player pleasant pleasure plenty plug plugin plus pocket poem poet point pole police polish polite political pool poor pop popular population port portfolio portion position positive possess potential pound power practical practice precise predict preface pregnant preliminary premise prerequisite presence ' +
    'present preserve press pressure pretend pretty prevent price pride primary prime prince principal principle print prior priority prison private prize pro probable proceed procedure produce product production profession profile profit programme progress promise promote prompt proof proper property propose protect protocol proud prove provider ' +
    'province public publication pull punch pure purpose push puzzle qualify quality quantity quarter queen query quiet quit quite quote race radical radio rail rain raise random range rank rapid rare rate rather ratio raw reach react ready reader real realistic reality realize rear rebuild recall ' +
    'receive recent recipe recognize recommend record recover red reduce redundant refer reference reflect reform refresh refuse regard region register regret regular reject relate relation relative relax relevant reliable relief religion reluctant rely remark remind remote remove rent repair repeat replace reply report repository represent ' +
    'representative reputation require reserve resident resist resolve respect respond responsible rest result resume retain retire retrieve return reveal revenue reverse revert reward rhythm rice rich ride ring rise risk river road robust rock role roll roof room root rough round route routine row royal rule runtime rural ' +
    'rush sad safe sail salary sale salt sample sand satisfy save scale scan scandal scare scenario scene schema scheme scholar school science scientific scope score scratch scream screen script sea search season seat secret secretary sector secure seed seek seem segment select self sell senate senior sense ' +
    'sensible sensitive sentence separate sequence series serious serve server service session setting settle seven severe shade shadow shake shall shallow shame shape sharp sheet shelf shell shelter shift shine ship shirt shock shoe shoot shop short shot shoulder shout show shower shut sick side sign signal signature significant ' +
    'silence silent silly silver similar simple simultaneous sincere sing single sink sister site situation six size skill skin skip sky sleep slice slide slight slip slot slow small smart smell smile smoke smooth snapshot snow social society soft software soil soldier solid solution solve somehow somewhat sorry sort ' +
    'soul sound source south space spare spatial speak speaker special specialist specific speech speed spend spirit split sponsor sport spot spread spring sprint square stable stack staff stage stake stakeholder stamp stand standalone standard star stare start state statement static station statistic status stay steady steal steel stick stiff ' +
    'still stock stone stop storage store storm straight strange strategy stream street strength stress stretch strict strike string strip strong structure struggle student studio studios study stuff style subject submit subsequent substance substantial subtle succeed success sudden suffer sufficient sugar suit suitable sum summer sun super supply ' +
    'suppose surface surprise surround suspect sustain swap swear sweet swim switch symbol sympathy sync synergy syntax system tab table tag tail take talent tall tangible tank target taste tax teach teacher tear teen tell temperature template temporary ten tend tension tentative term terminal terrible territory theme theory therefore thick thin thorough ' +
    'though thought thousand thread threat three throw thus ticket tide tidy tie tight timeline timing tiny tip tired together tolerance tone tongue tonight tooth top total touch tough tour toward town toy trace track trade tradition traffic train transfer transform transit transition translate transparent transport travel treat tree trend trial tribe trick ' +
    'tricky trigger trip trivial trouble truck true trust truth tune turn tutorial tweak twice twin type typical ugly ultimate unable unclear uncle uncomfortable underlying uniform union unique unit universal universe unknown unless unlike unresolved until unusual upcoming upgrade upload upon upper upstream urban urge urgent usage useful usual utility utilize ' +
    'vacation vague valid valley valuable value van variable variant variety various vary vast vehicle vendor venture verdict verify versus vertical veto victim video viewpoint village violence virtual virtue visible vision visit visual vital vocabulary voice volume volunteer vulnerable wage wait wake walk wall wander war warm warn wash waste watch water wave ' +
    'weak wealth weapon wear weather wedding weekend weigh weight weird welcome welfare west wet whatever wheel whenever whereas wherever whole whom whose wide wife wild win wind window wine wing winner winter wire wisdom wise within without woman women wonder wonderful wood word worker workshop world worry worse worst worth wrap wrong yard yeah yellow ' +
    'yesterday young yourself youth zero zone ' +
    'arose ate beat became began begun bent bit blew bore bought broke brought built came caught chose chosen dealt did done drawn drove eaten fed fell felt flew forgot fought found gave given gone got gotten grew grown heard held hid hit hung kept knew known laid led left lent lit lost made meant met mentor overcame ' +
    'paid proven put ran rang read rebuilt redone rewrote risen sat saw seen sent shook shot shown shut sold sought spent spoke spoken stood stuck struck swung taken taught thought threw told took understood undid went woke won wore worn wound wrote written ' +
    "don't doesn't didn't can't won't isn't aren't wasn't weren't couldn't shouldn't wouldn't haven't hasn't it's that's there's let's what's who's here's they're we're you're i'm i've we've they've waht teh taht " +
    'ahora ainsi alors ancora anche aussi avant avec avoir bisher bitte cela celle celui cependant ces cette chaque chi como comme comment con contre cosa cuando dans depuis des dessen deve devono dobbiamo doit doivent donc dopo elle ' +
    'elles eine einen entonces entre est esta este estos estas faut fare gli hacer haben hay heute ihr ils jede kann lors los las luego mais mañana manana même meme mientras mit muss müssen mussen nach nicht noch nous oder para parce pero perché perche pour pourquoi puis quand quando que quelle quelques questo qui sans sein ' +
    'según segun sera seront sich sind sinon soll sollen sobre sont sous sowie todos tous tout toute toutes très tutti una und uns unos vamos vers vous wann warum weil wenn werden wir wird wurde zum zur zuerst'
  ).split(' '),
)

const DERIVED = twinPattern(
  /(?:ing|ings|ly|tions?|sions?|ments?|ness|ities|ity|ful|less|ous|ables?|ibles?|ive|ives|isms?|ical|ances?|ences?|ships?|ized?|ised?|ability|ward|wards|wise|worthy|izations?|isations?|ification|ologies|ology)$/,
)

/** Returns whether a word is an everyday word or a form of one (a verb in -ed or -ing, a noun in -tion), and so hardly anybody's name. */
export const isOrdinaryWord = remembered((word: string): boolean => {
  const bare = word.toLowerCase().replaceAll('’', "'")
  if (isGivenName(bare)) return false
  if (isBase(bare)) return true
  const plain = bare.replace(/'s?$/, '')
  if (plain !== bare && isBase(plain)) return true
  if (plain.length >= 6 && DERIVED.test(plain)) return true
  return stems(plain).some(isBase)
})

function isBase(word: string): boolean {
  return isCommonWord(word) || ORDINARY.has(word) || isActionVerb(word)
}

/** Returns what a word may be a form of: `tries` of `try`, `planned` of `plan`, `hoped` of `hope`, `vendors` of `vendor`. */
function stems(word: string): string[] {
  if (word.length < 4) return []
  if (word.endsWith('ies') || word.endsWith('ied') || word.endsWith('ier')) return [`${word.slice(0, -3)}y`]
  for (const ending of ['ing', 'ed', 'er', 'ers', 'or', 'est', 'es', 's', 'd', 'y', 'al']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const stem = word.slice(0, -ending.length)
    const isDoubled = stem.at(-1) === stem.at(-2)
    const found = [stem, `${stem}e`, ...(isDoubled ? [stem.slice(0, -1)] : [])]
    if (found.some(isBase)) return found
  }
  const prefix = /^(?:un|re|dis|non|pre|over|under|mis|inter|multi|sub)-?(\p{Ll}{3,})$/u.exec(word)
  return prefix?.[1] === undefined ? [] : [prefix[1], ...(prefix[1].endsWith('s') ? [prefix[1].slice(0, -1)] : [])]
}
