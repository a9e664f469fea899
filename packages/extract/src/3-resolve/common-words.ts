const COMMON = new Set(
  (
    'a about above action actions activities add added adding additional additionally after again agenda agree agreed agreement all ' +
    'already also although an and another any anyone anything api apologies approval approve approved april are as ask at august back based be because been before ' +
    'being below best better both bug but by call can change changes charter check close closed code comment comments community complete ' +
    'completed conclusion conference consensus consider consideration consider continue continued could create current currently data date day days december decision decisions demo discuss ' +
    'discussed discussion do doc docs document documentation documents does doing done draft during each editors either email end england ensure error etc ' +
    'even event events every everything example examples existing feature features february february feedback few final finally find first fix fixed folks follow following ' +
    'for friday from full further future general get give go goal goals good google great had has have he hello help her here hi his hold how ' +
    'however i idea ideas if implement implementation important in include info information initial introduction is issue issues it its january july june just keep know last later ' +
    'let like link list long look looking made maintainers make many march may maybe me meet meeting meetings member members merge merged message might milestone minor ' +
    'minutes monday month more morning most move much must my name need needs new next no none not note notes november now number october of off ok okay old on ' +
    'once one only onboard open option or order other others our out over part people perhaps permission phase plan planned planning plans please point possible possibly post ppt pr presentation ' +
    'previous prior probably problem process program project projects proposal proposals propose provide pull question questions quick quorum raise read ready ' +
    'really reason recording regarding release releases remaining remember reminder repo report request required research resolution resolved resource review right roadmap run said same saturday ' +
    'schedule second section see send september session set several share shared she should show since slides so some someone something soon spec specification start started ' +
    'status step steps still story such suggest suggestion summary sunday support survey sure take talk task tasks team technical test testing tests than thank thanks that the ' +
    'their them then there these they thing things think this those thought thursday time title to today together tomorrow tool topic topics training try tuesday two type ' +
    'under understand until up update updated updates us use used user users using version very via view vote want was way we website wednesday week weekly well went ' +
    'were what when where whether which while who why will wish with work workflow working workshop would write year yes yet you your action item items todo ai pr prs rfc url ' +
    'html json github gitlab slack zoom youtube discord docker kubernetes linux windows python java rust node npm web http https english french german europe us usa uk eu ' +
    'everyone everybody nobody somebody none tbd na mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 blog article newsletter ' +
    'website page pages doc deck logo banner budget grant venue hall flyer press legal finance marketing outreach policy governance security standards training ' +
    'desire wanted unlikely wanting proposes push likely trying able due according related happy willing looking hoping hope hopes aims attempt attempts asked asking effort efforts infrastructure modifications ability intent intention opportunity happy helps helpful useful easy easier hard harder difficult nice interesting interested thoughts concerns access links email volunteers teams projects tools people things ways talking discussing wants working making creating adding opening closing updating removing moving finding several many resources requests invitation instructions responsible up down back forward onto towards prefer prefers aim goals tends intends intended supposed expected allowed used going ' +
    'group validation tentative poll wave yeah oh okay well hey hi hello um uh sure yep nope jup welcome owner owners assignee responsible lead who what ' +
    'investigate reach clarify finalize finalise prepare publish reach schedule coordinate organise organize contact confirm invite assign remove rename replace respond reply'
  ).split(' '),
)

/** Returns whether a folded word is an everyday word of notes, and so no name by its shape alone. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word)
}
