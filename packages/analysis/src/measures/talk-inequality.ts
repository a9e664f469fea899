import type { Facts } from '@evenkeel/domain/facts.ts'
import { drawEqually } from '../draw-multinomial.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { type Inequality, measureInequality } from './inequality.ts'
import { verbatimMeetings } from './speaking-rows.ts'

/** Returns how unequally turns were spread over the people present at meetings whose speaking was measured. */
export function measureTalkInequality(facts: Facts, window: Window): MeasureResult<Inequality> {
  const inWindow = restrictToWindow(facts, window)
  const meetings = verbatimMeetings(inWindow)
  if (meetings.length === 0) return notEnoughData(0, 'turns', 'No meeting has a transcript or captions.')
  const directory = partyDirectory(inWindow)
  const people = [...new Set(meetings.flatMap((meeting) => meeting.present))]
  const places = new Map(people.map((person, place) => [person, place]))
  const amounts = new Float64Array(people.length)
  const strata = meetings.map((meeting) => {
    let turns = 0
    for (const [person, said] of meeting.spoken) {
      const place = places.get(person)
      if (place === undefined) continue
      amounts[place] = (amounts[place] ?? 0) + said.turns
      turns += said.turns
    }
    return { turns, present: meeting.present.map((person) => places.get(person) ?? 0) }
  })
  return measureInequality({
    holders: people.map((party, place) => ({ party, label: directory.nameOf(party), amount: amounts[place] ?? 0 })),
    of: 'turns',
    holdersAre: 'people',
    model: 'Each turn of a meeting is equally likely to be taken by anybody who was there.',
    draw(random, drawn) {
      for (const { turns, present } of strata) drawEqually(random, turns, present, drawn)
    },
  })
}

/** Inequality of talk (practice P5). */
export const talkInequalityMeasure: Measure<Inequality> = {
  id: 'talk-inequality',
  question: 'How evenly is the talking shared?',
  unit: 'corrected Gini, 0 to 1',
  lens: 'coalition',
  practice: ['P5', 'P20'],
  inputs: ['meetings', 'attendance', 'speaking'],
  definition: 'The corrected Gini coefficient of turns over everybody who was present at a measured meeting.',
  choice:
    'Turns, not words: the research that ties balance to how groups work counts turns. Who was there and silent counts as 0; who was absent does not count. Minutes are left out, since they do not record turns.',
  formula: 'G* = [(2 Σ i x_(i) / Σ x − (n + 1)) / n] × n / (n − 1); Hoover = ½ Σ |s_i − 1/n|',
  source:
    'Deltas 2003, doi.org/10.1162/rest.2003.85.1.226; Hoover 1936. Healthy groups are not equal either: participation forms a ranking (Bales 1951).',
  notFor:
    'Not a grade of a meeting and not a sign of quality: equal talk is not validated as success. Within the chance band there is nothing to explain.',
  compute: measureTalkInequality,
}
