import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isWorkingGroup } from '../identity/party-kind.ts'
import { legalEnd } from '../identity/organization-key.ts'

/** Whom somebody is at a meeting for, as one piece of a roster entry says it. */
export interface Affiliation {
  /** The organization's name without the role that is written with it; null where only a role or a status is named. */
  readonly organization: string | null
  /** True when the piece says that somebody chairs the very body that meets. */
  readonly isChair: boolean
}

const NOTHING: Affiliation = { organization: null, isChair: false }
/** Somebody else's place: what follows is a person or tells of one. */
const STANDS_IN = twinPattern(
  /^(?:acting |as )?(?:(?:a )?(?:delegate|proxy|alternate|alt|substitute|deputy|standing in|stand-in|sitting in|filling in|in place|on behalf|instead|replacing|covering)\b)/i,
)
const STANDS_IN_BEHIND = /\b(?:proxy|substitute|stand-in|replacement)\.?$/i
const SEAT =
  /(?:^|[ ,-])(?:(?:alternate|deputy|interim|acting|industry|project|official|voting|member|tac|tsc|board|primary|backup) )?(?:representatives?|reps?\.?|alternates?|liaison|delegate|ambassador)(?: alternate)?$/i
const CHAIR = /(?:^|[ ,-])(?:co-?|co |vice |vice-|deputy )?(?:chair|chairs|chairperson|chairman|chairwoman|president)$/i
const LEAD = /(?:^|[ ,-])(?:co-?|tech |technical |project |team )?(?:lead|leads|leader|maintainer|maintainers)$/i
const WITHOUT_AFFILIATION = new Set(
  (
    'individual|independent|self|self employed|freelance|freelancer|retired|unaffiliated|none|n a|na|no account|' +
    'contributor|volunteer|student|intern|consultant|community|community member|public|individual contributor|' +
    'individual member|member at large|at large|open source|contractor|mentor|mentee|newcomer|no affiliation|tbd|' +
    'treasurer|secretary|trustee|clerk|coordinator|administrator|board member|vice president|director|ceo|cto|' +
    'primary|secondary|backup|alternate|deputy|elected|elected participant|elected member|appointed|ex officio|' +
    'tba|unknown|open source ambassador|ambassador|citizen|resident|neighbour|neighbor|parent|teacher|professor'
  ).split('|'),
)
/** The body that meets is no organization that somebody is sent by. */
const BODIES = new Set(['tsc', 'tac', 'toc', 'tc', 'gb', 'cpc', 'board', 'committee', 'council', 'steering committee'])
const OCCUPATION = twinPattern(
  /^(?:chef|cheffe|responsable|directeur|directrice|trésorier|trésorière|tresoriere?|secrétaire|secretaire|coordinateur|coordinatrice|étudiante?|etudiante?|jefe|jefa|directora|tesorer[oa]|coordinador|coordinadora|estudiante)(?: |$)|(?:^| )(?:student|intern|volunteer|contributor|consultant|mentor|mentee|engineer|developer|architect|manager|director|officer|designer|ceo|cto|cfo|coo)$/i,
)

/** Returns the organization that a piece of a roster entry names, its role stripped; a lone role, status or suffix names none. */
export function readAffiliation(piece: string): Affiliation {
  let text = dropRemarks(piece.split('##', 1)[0] ?? '')
  if (STANDS_IN.test(text) || STANDS_IN_BEHIND.test(text)) return NOTHING
  text = text.replace(/^(?:representing|represents|affiliated with|works? (?:at|for)|employed by) /i, '')
  const isSeat = SEAT.test(text)
  const isChair = CHAIR.test(text)
  text = text.replace(SEAT, '').replace(CHAIR, '').replace(LEAD, '').trim()
  // "Harbour & Flood Map representative": of the first, for the second.
  if (isSeat && !isWorkingGroup(text)) text = text.split(/ (?:&|and) /, 1)[0] ?? text
  text = text.replace(/[\s,;:&/-]{1,10}$/, '').trim()
  const folded = foldName(text)
  const [first = ''] = folded.split(' ')
  if (BODIES.has(folded) || (/^(?:tsc|tac|toc|cpc)$/.test(first) && folded !== first))
    return { organization: null, isChair: isChair && BODIES.has(folded) }
  const isNone =
    folded.length < 2 || WITHOUT_AFFILIATION.has(folded) || legalEnd(folded) === '' || OCCUPATION.test(folded)
  return isNone ? NOTHING : { organization: text, isChair: false }
}

/** Returns whether words name nothing but somebody's post, such as "Executive Director" or "Treasurer". */
export function isOccupation(text: string): boolean {
  const folded = foldName(text)
  return POSTS.test(folded) || (WITHOUT_AFFILIATION.has(folded) && folded.includes(' '))
}

const POSTS = twinPattern(
  /^(?:(?:executive|managing|program|programme|project|general|deputy|assistant|vice|associate|technical|community|office|operations|communications) ){0,2}(?:director|manager|president|treasurer|secretary|coordinator|officer|administrator|trustee|clerk)$/,
)

/** Brackets that tell of a role or of somebody else are dropped; a bracketed short form is part of the name. */
function dropRemarks(text: string): string {
  return text
    .replace(/\(([^()]{0,120})\)?/g, (whole, inside: string) => {
      const aside = inside.trim()
      const isRemark =
        STANDS_IN.test(aside) ||
        STANDS_IN_BEHIND.test(aside) ||
        SEAT.test(aside) ||
        CHAIR.test(aside) ||
        WITHOUT_AFFILIATION.has(foldName(aside)) ||
        /^(?:proposed|future|former|formerly|incubating|sandbox|emeritus|observer|guest|pr for)\b/i.test(aside)
      return isRemark ? ' ' : whole
    })
    .replace(/\s{1,20}/g, ' ')
    .trim()
}
