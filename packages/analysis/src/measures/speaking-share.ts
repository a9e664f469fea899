import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import { ofOrganizations, ofPeople } from '../of-people.ts'
import { rememberLast } from '../remember-last.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { absenceFactor } from './concentration.ts'
import { counted } from './plain-numbers.ts'
import { speakingShare, type SpeakingShare } from './speaking-rows.ts'

/** Returns who said how much, per person: turns, words and, where every source has times, seconds. */
export const measureSpeakingShare = ofPeople(
  rememberLast((facts: Facts, window: Window): MeasureResult<SpeakingShare> => {
    return answer(
      speakingShare(restrictToWindow(facts, window), (person) => person),
      ['person', 'people'],
    )
  }),
)

/** Returns who said how much, per organization that people stood for; people without one are left out. */
export const measureOrganizationSpeakingShare = ofOrganizations(
  rememberLast((facts: Facts, window: Window): MeasureResult<SpeakingShare> => {
    const shares = speakingShare(restrictToWindow(facts, window), (person, meeting) => meeting.organizationOf(person))
    return answer(shares, ['organization', 'organizations'])
  }),
)

function answer(share: SpeakingShare | null, [one, many]: readonly [string, string]): MeasureResult<SpeakingShare> {
  if (share === null) return notEnoughData(0, 'meetings', 'No meeting has speaking figures.')
  const words = share.rows.flatMap((row) => (row.words === null ? [] : [row.words]))
  if (share.words === 0) return notEnoughData(0, 'words', `No words are counted for any ${one}.`)
  const holders = absenceFactor(words)
  return {
    status: 'measured',
    n: share.meetings.length,
    of: 'meetings',
    value: holders,
    sentence: `Half of all words came from ${counted(holders, one, many)} of ${words.length}, over ${counted(share.meetings.length, 'meeting', 'meetings')}.`,
    rows: share.rows.map((row) => ({ party: row.party, label: row.label, value: row.words, share: row.wordShare })),
    band: null,
    detail: share,
  }
}

const shared = {
  practice: ['P5', 'P22'],
  inputs: ['meetings', 'attendance', 'speaking', 'memberships', 'parties'],
  definition: 'The part of all turns, words and seconds that each had, in meetings whose speaking was measured.',
  choice:
    'Only meetings measured in the same way are put together (three or more transcripts or captions, whichever are more; else minutes when there are three or more; else whatever was said). Who was present and said nothing has 0; who was never at a measured meeting is not measured. Beside each share stands what its organization chose: levels count core 3, active 2, supporting 1, informed 0; without a declared level the target is an equal share.',
  formula:
    'share(i) = words(i) / Σ words; headline = the fewest whose words reach half of all; target(i) = w_i / Σ w; chance(i) = 5th to 95th percentile of Σ over meetings of Binomial(turns, own people there / people there), of all turns',
  source:
    'Counting. The headline is the CHAOSS contributor absence factor, applied to words. The weights of the levels are a working rule of this product, for the coalition to question; wide chance bands by Cornish & Fisher 1938, doi.org/10.2307/1400905.',
  notFor:
    'Not a measure of influence, interest or worth. Words and seconds disagree; chairs and interpreters speak more by their task.',
} as const

/** Speaking share by person (practice P5). */
export const speakingShareMeasure: Measure<SpeakingShare> = {
  id: 'speaking-share',
  question: 'Who does the talking in our meetings?',
  unit: 'people who said half of all words',
  lens: 'person',
  ...shared,
  compute: measureSpeakingShare,
}

/** Speaking share by organization (practice P5, P22). */
export const organizationSpeakingShareMeasure: Measure<SpeakingShare> = {
  id: 'speaking-share-organizations',
  question: 'Which of our groups are heard in our meetings?',
  unit: 'organizations that said half of all words',
  lens: 'organization',
  ...shared,
  compute: measureOrganizationSpeakingShare,
}
