import { dayNumber } from '@evenkeel/domain/day-number.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { measureLeadTime } from '../measures/lead-time.ts'
import { percent } from '../measures/plain-numbers.ts'
import { plainDay } from '../measures/plain-day.ts'
import { dayOfReckoning, type Window } from '../window.ts'

/** A first win is due in three months (practice P13); what was reached is said a little later, at a meeting. */
const DUE_DAYS = 90
const GRACE_DAYS = 14
const MEETINGS_SINCE = 2
/** Half a year without one is long, however long a coalition's commitments usually take. */
const HALF_YEAR_DAYS = 182
/** Who has come so far has other questions. */
const YEAR_DAYS = 365
const CHANCE_MAX = 0.05

/**
 * Returns a finding when a coalition that said on which day it began has not said of any quick win that it was reached by two
 * weeks after its ninetieth day, and at most one in twenty of its commitments take as long as that, or half a year has passed
 * (practice P13). Two meetings at least have been held since the ninetieth day. After a year it says nothing any more, and
 * without the day nothing at all: the first meeting on record may be any of a coalition's meetings.
 */
export function detectNoQuickWin(facts: Facts, window: Window): readonly Finding[] {
  const asOf = dayOfReckoning(facts, window)
  const beganOn = facts.beganOn ?? null
  if (asOf === null || beganOn === null) return []
  const days = dayNumber(asOf) - dayNumber(beganOn)
  if (days < DUE_DAYS + GRACE_DAYS || days > YEAR_DAYS) return []
  const wins = facts.quickWins ?? []
  if (wins.some(({ reachedOn }) => reachedOn !== null && reachedOn <= asOf)) return []
  const held = facts.meetings.filter(({ date }) => date !== null && date >= beganOn && date <= asOf)
  const isLate = (date: string | null): boolean => date !== null && dayNumber(date) > dayNumber(beganOn) + DUE_DAYS
  if (held.filter(({ date }) => isLate(date)).length < MEETINGS_SINCE) return []
  const lead = measureLeadTime(facts, { from: null, to: asOf })
  const taking =
    lead.status === 'measured' ? (lead.detail.steps.findLast((step) => step.days < days)?.surviving ?? 1) : 1
  // As many have been seen as there are: that none of them took so long is no proof that none ever does.
  const chance = lead.status === 'measured' ? Math.max(taking, 1 / (1 + lead.n)) : 1
  if (chance > CHANCE_MAX && days < HALF_YEAR_DAYS) return []
  const declared =
    wins.length === 0 ? 'none was declared' : `${wins.length === 1 ? 'one was' : `${wins.length} were`} declared`
  return [
    {
      id: 'no-quick-win',
      detector: 'no-quick-win',
      claim: `${days} days after we began, on ${plainDay(beganOn)}, nobody has said that a quick win was reached; ${declared}.`,
      because: [...wins.flatMap(({ of, subject }) => (of === 'item' ? [subject] : [])), ...held.map(({ id }) => id)],
      about: [],
      measures: ['outside-aims'],
      practice: ['P13'],
      certainty: {
        chance,
        n: lead.status === 'measured' ? lead.n : 0,
        of: 'commitments',
        sentence:
          lead.status === 'measured'
            ? `Of our commitments ${percent(taking)} take as long, counting those still open for as long as they have been.`
            : 'Too few of our commitments are done to say how many take as long.',
      },
      audience: 'coalition',
      question:
        'What have we done together already that is worth telling, or what small thing could be done within a month?',
    },
  ]
}
