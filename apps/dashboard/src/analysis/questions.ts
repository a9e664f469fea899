import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { KindOfSay } from '@evenkeel/analysis/kinds-of-say.ts'
import type { KeptBy } from '../pages/commitments/carrying-data.ts'
import { readRecordInParts, readTiesInParts } from '@evenkeel/analysis/read-record.ts'
import { inSteps, listInSteps, type Pace, stretch, workThrough } from './pace.ts'
import type { TieKind } from '../pages/network/tie-kinds.ts'
import type { Lens, PageLens, TalkUnit } from '../pages/participation/talk-data.ts'

/** What every question carries of its reader: nobody else's answer holds people beside each other. */
interface Reader {
  readonly maySeePeople: boolean
}

function lensFor<Asked extends PageLens>({ maySeePeople }: Reader, lens: Asked): Asked | 'organization' {
  return maySeePeople || lens !== 'person' ? lens : 'organization'
}

/** Resolves to an answer that takes no longer than reading what it rests on. */
async function afterReading<Answer>(facts: Facts, window: Window, pace: Pace, work: () => Answer): Promise<Answer> {
  await workThrough(stretch(pace, 0, 0.8), readRecordInParts(facts, window))
  const answer = work()
  await pace(1)
  return answer
}

/**
 * Everything that pages ask of the analysis, answered as plain data and without people for readers who may not compare
 * them. It runs in the worker, which fetches what a question needs when it is first asked: the first page asks one. Each is
 * worked out in parts, between which it tells how far it is and may be stopped.
 */
export const questions = {
  findings: async (facts: Facts, window: Window, asked: Reader, pace: Pace) => {
    const { findingCardsInParts } = await import('../pages/today/finding-cards.ts')
    return workThrough(pace, findingCardsInParts(facts, window, asked.maySeePeople))
  },
  growth: async (facts: Facts, window: Window, asked: Reader, pace: Pace) => {
    const { topShareTrend } = await import('../pages/reliance/reliance-data.ts')
    return afterReading(facts, window, pace, () => topShareTrend(facts, window, asked.maySeePeople))
  },
  participation: async (
    facts: Facts,
    window: Window,
    asked: Reader & { readonly lens: Lens; readonly unit: TalkUnit },
    pace: Pace,
  ) => {
    const { participationData } = await import('../pages/participation/participation-data.ts')
    return participationData(facts, window, lensFor(asked, asked.lens), asked.unit, pace)
  },
  voices: async (facts: Facts, window: Window, asked: Reader & { readonly lens: Lens }, pace: Pace) => {
    const { voicesData } = await import('../pages/participation/voices-data.ts')
    return voicesData(facts, window, lensFor(asked, asked.lens), pace)
  },
  carrying: async (
    facts: Facts,
    window: Window,
    asked: Reader & { readonly lens: Lens; readonly by: KeptBy },
    pace: Pace,
  ) => {
    const { carryingInParts } = await import('../pages/commitments/carrying-data.ts')
    return workThrough(pace, carryingInParts(facts, window, lensFor(asked, asked.lens), asked.by))
  },
  network: async (
    facts: Facts,
    window: Window,
    asked: Reader & { readonly lens: PageLens; readonly ties: TieKind; readonly least: number | null },
    pace: Pace,
  ) => {
    const { networkDataInParts } = await import('../pages/network/network-data.ts')
    return workThrough(pace, networkDataInParts(facts, window, { ...asked, lens: lensFor(asked, asked.lens) }))
  },
  networkAnswers: async (facts: Facts, window: Window, asked: Reader & { readonly lens: PageLens }, pace: Pace) => {
    const { networkAnswers } = await import('../pages/network/network-answers.ts')
    await workThrough(stretch(pace, 0, 0.2), readTiesInParts(facts, window))
    return networkAnswers(facts, window, { ...asked, lens: lensFor(asked, asked.lens) }, stretch(pace, 0.2, 1))
  },
  groupVoices: async (facts: Facts, window: Window, _asked: Reader, pace: Pace) => {
    const { groupVoices } = await import('../pages/participation/group-data.ts')
    return groupVoices(facts, window, pace)
  },
  power: async (
    facts: Facts,
    window: Window,
    asked: Reader & { readonly lens: Lens; readonly say: KindOfSay },
    pace: Pace,
  ) => {
    const { powerData } = await import('../pages/power/power-data.ts')
    return powerData(facts, window, { ...asked, lens: lensFor(asked, asked.lens) }, pace)
  },
  ownLoad: async (facts: Facts, window: Window, asked: Reader & { readonly party: string }, pace: Pace) => {
    const { ownLoad } = await import('../pages/commitments/load-data.ts')
    return afterReading(facts, window, pace, () => ownLoad(facts, window, asked.party))
  },
  reliance: async (facts: Facts, window: Window, asked: Reader & { readonly lens: Lens }, pace: Pace) => {
    const [
      { relianceBars, topShareTrend },
      { organizationChoices, peopleByConsequenceInParts },
      { benchList, keySets, leavingCurves },
    ] = await Promise.all([
      import('../pages/reliance/reliance-data.ts'),
      import('../pages/reliance/removal-data.ts'),
      import('../pages/reliance/second-data.ts'),
    ])
    await workThrough(stretch(pace, 0, 0.1), readRecordInParts(facts, window))
    return inSteps(stretch(pace, 0.1, 1), {
      bars: () => relianceBars(facts, window, lensFor(asked, asked.lens)),
      trend: () => topShareTrend(facts, window, asked.maySeePeople),
      people: () => (asked.maySeePeople ? peopleByConsequenceInParts(facts, window) : []),
      organizations: () => (asked.maySeePeople ? organizationChoices(facts, window) : []),
      keySets: () => keySets(facts, window, lensFor(asked, asked.lens)),
      leaving: () => (asked.maySeePeople ? leavingCurves(facts, window) : null),
      bench: () => (asked.maySeePeople ? benchList(facts, window) : null),
    })
  },
  aims: async (facts: Facts, window: Window, _asked: null, pace: Pace) => {
    const { aimsQuestions } = await import('../pages/coalition/aims-data.ts')
    return listInSteps(pace, aimsQuestions(facts, window))
  },
  pulse: async (facts: Facts, window: Window, _asked: null, pace: Pace) => {
    const { pulseData } = await import('../pages/pulse/pulse-data.ts')
    return afterReading(facts, window, pace, () => pulseData(facts, window))
  },
  removal: async (
    facts: Facts,
    window: Window,
    asked: Reader & { readonly parties: readonly string[] },
    pace: Pace,
  ) => {
    if (!asked.maySeePeople) return null
    const { removalAnswerInParts } = await import('../pages/reliance/removal-data.ts')
    return workThrough(pace, removalAnswerInParts(facts, window, asked.parties))
  },
}
