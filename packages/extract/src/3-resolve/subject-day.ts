import { twinPattern } from '../ascii-twin.ts'
/** What a day can be the day of, and then is no deadline: "the March 20 event". */
const OCCASION = twinPattern(
  /^(?:['’]s)?,? ?(?:\p{L}{2,15} ){0,2}?(?:events?|meetings?|workshops?|calls?|conferences?|sessions?|fairs?|summits?|webinars?|talks?|part(?:y|ies)|elections?|hearings?|minutes|notes|agendas?|newsletters?|issues?|editions?|retreats?|trainings?|class(?:es)?|courses?|marches|rall(?:y|ies)|protests?|festivals?|concerts?|dinners?|assembl(?:y|ies)|deploy(?:ment)?s?|releases?|outages?|incidents?|posts?|emails?|reports?|versions?|drafts?|surveys?|demos?|shows?|tours?|reunión|réunion|evento|événement)(?![\p{L}])/iu,
)
/** "Minutes of 17 February", "the report published on 1 March": what came before the task. */
const TOLD = twinPattern(
  /\b(?:of|about|since|from|after|during|published|released|dated|held|happened|occurred|expires?|expired|expiring|expiration|starts?|started|starting|begins?|began|beginning|opens?|takes? place|took place|scheduled|planned|posted|sent|approved|adopted|born|founded|valid until|runs until|open until|for|at)(?: on| the| from| at)? $/i,
)
/** "Chapter 3/4" and "bug 12/15" are no days. */
const COUNTED = twinPattern(
  /\b(?:chapters?|pages?|parts?|sections?|bugs?|issues?|items?|steps?|phases?|points?|rounds?|version|v|nos?\.?|numbers?|#|part|slides?|figures?|tables?|about|score|rate[ds]?|only|all) ?$/i,
)

const READY = twinPattern(
  /(?:^|[^\p{L}])(?:report|reports|present|presents|prepare|prepared|bring|brings|ready|submit|demo) (?:\p{L}{2,15} ){0,2}(?:at|for|to) (?:(?:the|our|next) )?(?:\p{L}{2,12}(?:['’]s)? )?$/iu,
)

/** Returns whether the words before a day ask that something be ready or shown by then. */
export function isReadyBy(before: string): boolean {
  return READY.test(before.slice(-50))
}

/** Returns whether a day's words in a text tell when something else is than the task: `the March 20 event`, `minutes of 17 February`. */
export function isSubjectDay(before: string, words: string, after: string): boolean {
  if (/^(?:due|by|before|until|till|deadline|no later|📅|target|eta)(?![\p{L}])/iu.test(words))
    return (
      /^(?:until|till)/i.test(words) && /\b(?:valid|runs?|open|extended|closed|away|off|leave|vacation) $/i.test(before)
    )
  const isNamed = /\d|(?:day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words)
  if (!isNamed) return false
  if (/\d\/\d/.test(words) && COUNTED.test(before)) return true
  const lead = /^(?:for|on|week of)/i.test(words)
  // "Report at Thursday's meeting", "prepare for the board's Feb 13 meeting": to be ready by then.
  if (isReadyBy(before)) return false
  if (TOLD.test(before) && !lead) return true
  if (
    lead &&
    /\b(?:expires?|expiring|held|takes? place|took place|scheduled|planned|happening|starts?|starting|begins?|opens?|published|released) $/i.test(
      before,
    )
  )
    return true
  return OCCASION.test(after.slice(0, 60)) && !/^on (?!the )/i.test(words)
}
