import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { inSteps, type Pace, stretch, thenChance } from '../../analysis/pace.ts'
import { attendanceData } from './attendance-data.ts'
import { lorenzData } from './lorenz-data.ts'
import { stripData } from './strip-data.ts'
import { talkData, type Lens, type TalkUnit } from './talk-data.ts'

/** Resolves to the four figures of the page of participation for a lens and a unit of talk; chance comes last. */
export async function participationData(facts: Facts, window: Window, lens: Lens, unit: TalkUnit, pace: Pace) {
  const figures = await inSteps(stretch(pace, 0, 0.6), {
    talk: () => talkData(facts, window, lens, unit),
    attendance: () => attendanceData(facts, window, lens),
    lorenz: () => lorenzData(facts, window, lens, unit, 'figures'),
    strip: () => stripData(facts, window, lens),
  })
  return thenChance(pace, 0.6, figures, async (rest) => {
    const lorenz = lorenzData(facts, window, lens, unit)
    await rest(1)
    return { ...figures, lorenz }
  })
}
