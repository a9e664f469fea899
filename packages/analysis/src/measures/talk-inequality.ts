import type { Facts } from '@evenkeel/domain/facts.ts'
import { figuresFirst, type FiguresThenChance } from '../figures-first.ts'
import { type Measure, type NotEnoughData, notEnoughData } from '../measure.ts'
import { partyDirectory } from '../party-directory.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { beginInequality, type Inequality } from './inequality.ts'
import { NO_TURNS, type TalkAtMeetings, talkOfOrganizations, talkOfPeople, turnsOf } from './talk-at-meetings.ts'
import { turnDrawCount, turnDraws } from './turn-draws.ts'

const amongPeople = figuresFirst(
  ofPeople((facts: Facts, window: Window) => {
    const inWindow = restrictToWindow(facts, window)
    return begin(inWindow, talkOfPeople(inWindow), {
      holdersAre: 'people',
      model: 'Each turn of a meeting is equally likely to be taken by anybody who was there.',
    })
  }),
)

const betweenOrganizations = figuresFirst(
  ofOrganizations((facts: Facts, window: Window) => {
    const inWindow = restrictToWindow(facts, window)
    return begin(inWindow, talkOfOrganizations(inWindow), {
      holdersAre: 'organizations',
      model:
        'Each turn of a meeting is equally likely to be taken by anybody who was there, so that organizations are heard as they have people in the room.',
    })
  }),
)

/** Returns how unequally turns were spread over the people present at meetings whose speaking was measured. */
export const measureTalkInequality = amongPeople.compute

/** Returns how unequally turns were spread over the organizations in the room; people without one are left out. */
export const measureOrganizationTalkInequality = betweenOrganizations.compute

function begin(
  facts: Facts,
  talk: TalkAtMeetings,
  words: { readonly holdersAre: string; readonly model: string },
): FiguresThenChance<Inequality> | NotEnoughData {
  if (talk.meetings.length === 0) return notEnoughData(0, 'turns', NO_TURNS)
  const directory = partyDirectory(facts)
  const turns = turnsOf(talk)
  return beginInequality({
    holders: talk.parties.map((party, place) => ({
      party,
      label: directory.nameOf(party),
      amount: turns[place] ?? 0,
    })),
    of: 'turns',
    meetings: () => talk.meetings,
    holdersStay: false,
    ...words,
    drawCount: turnDrawCount(talk),
    draws() {
      const draw = turnDraws(facts, talk)
      return (_, drawn) => draw(drawn)
    },
  })
}

const shared = {
  unit: 'corrected Gini, 0 to 1',
  practice: ['P5', 'P20'],
  formula: 'G* = [(2 Σ i x_(i) / Σ x − (n + 1)) / n] × n / (n − 1); Hoover = ½ Σ |s_i − 1/n|',
  source:
    'Deltas 2003, doi.org/10.1162/rest.2003.85.1.226; Hoover 1936. Healthy groups are not equal either: participation forms a ranking (Bales 1951).',
  notFor:
    'Not a grade of a meeting and not a sign of quality: equal talk is not validated as success. Within the chance band there is nothing to explain.',
} as const

/** Inequality of talk (practice P5). */
export const talkInequalityMeasure: Measure<Inequality> = {
  id: 'talk-inequality',
  question: 'How evenly is the talking shared?',
  lens: 'coalition',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking'],
  definition: 'The corrected Gini coefficient of turns over everybody who was present at a measured meeting.',
  choice:
    'Turns, not words: the research that ties balance to how groups work counts turns. Who was there and silent counts as 0; who was absent does not count. Minutes are left out, since they do not record turns.',
  ...amongPeople,
}

/** Inequality of talk between organizations (practice P5, P20). */
export const organizationTalkInequalityMeasure: Measure<Inequality> = {
  id: 'talk-inequality-organizations',
  question: 'How evenly is the talking shared between our groups?',
  lens: 'organization',
  ...shared,
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition:
    'The corrected Gini coefficient of turns over the organizations that people at a measured meeting stood for.',
  choice:
    'Chance deals each turn to a person, not to an organization: one with three people in the room is three times as likely to be heard as one with a single person. People without an organization are left out.',
  ...betweenOrganizations,
}
