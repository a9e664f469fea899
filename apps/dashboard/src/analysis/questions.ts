import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { networkData } from '../pages/network/network-data.ts'
import { attendanceData } from '../pages/participation/attendance-data.ts'
import { lorenzData } from '../pages/participation/lorenz-data.ts'
import { stripData } from '../pages/participation/strip-data.ts'
import { talkData, type Lens, type TalkUnit } from '../pages/participation/talk-data.ts'
import { relianceBars, topShareTrend } from '../pages/reliance/reliance-data.ts'
import { peopleByConsequence, removalAnswer } from '../pages/reliance/removal-data.ts'
import { findingCards } from '../pages/today/finding-cards.ts'

/** Everything that pages ask of the analysis; each runs in the worker and answers plain data. */
export const questions = {
  findings: (facts: Facts, window: Window, asked: { readonly maySeePeople: boolean }) =>
    findingCards(facts, window, asked.maySeePeople),
  participation: (facts: Facts, window: Window, asked: { readonly lens: Lens; readonly unit: TalkUnit }) => ({
    talk: talkData(facts, window, asked.lens, asked.unit),
    attendance: attendanceData(facts, window, asked.lens),
    lorenz: lorenzData(facts, window, asked.lens, asked.unit),
    strip: stripData(facts, window, asked.lens),
  }),
  network: networkData,
  reliance: (facts: Facts, window: Window, asked: { readonly lens: Lens; readonly maySeePeople: boolean }) => ({
    bars: relianceBars(facts, window, asked.lens),
    trend: topShareTrend(facts, window, asked.maySeePeople),
    people: asked.maySeePeople ? peopleByConsequence(facts, window) : [],
  }),
  removal: (facts: Facts, window: Window, asked: { readonly person: string }) =>
    removalAnswer(facts, window, asked.person),
}
