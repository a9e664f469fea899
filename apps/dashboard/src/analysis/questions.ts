import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { networkData, type TieKind } from '../pages/network/network-data.ts'
import { attendanceData } from '../pages/participation/attendance-data.ts'
import { lorenzData } from '../pages/participation/lorenz-data.ts'
import { stripData } from '../pages/participation/strip-data.ts'
import { talkData, type Lens, type TalkUnit } from '../pages/participation/talk-data.ts'
import { relianceBars, topShareTrend } from '../pages/reliance/reliance-data.ts'
import { peopleByConsequence, removalAnswer } from '../pages/reliance/removal-data.ts'
import { findingCards } from '../pages/today/finding-cards.ts'

/** What every question carries of its reader: nobody else's answer holds people beside each other. */
interface Reader {
  readonly maySeePeople: boolean
}

function lensFor({ maySeePeople }: Reader, lens: Lens): Lens {
  return maySeePeople ? lens : 'organization'
}

/** Everything that pages ask of the analysis; each runs in the worker and answers plain data, without people for readers who may not compare them. */
export const questions = {
  findings: (facts: Facts, window: Window, asked: Reader) => findingCards(facts, window, asked.maySeePeople),
  participation: (facts: Facts, window: Window, asked: Reader & { readonly lens: Lens; readonly unit: TalkUnit }) => {
    const lens = lensFor(asked, asked.lens)
    return {
      talk: talkData(facts, window, lens, asked.unit),
      attendance: attendanceData(facts, window, lens),
      lorenz: lorenzData(facts, window, lens, asked.unit),
      strip: stripData(facts, window, lens),
    }
  },
  network: (
    facts: Facts,
    window: Window,
    asked: Reader & { readonly lens: Lens; readonly ties: TieKind; readonly least: number | null },
  ) => networkData(facts, window, { ...asked, lens: lensFor(asked, asked.lens) }),
  reliance: (facts: Facts, window: Window, asked: Reader & { readonly lens: Lens }) => ({
    bars: relianceBars(facts, window, lensFor(asked, asked.lens)),
    trend: topShareTrend(facts, window, asked.maySeePeople),
    people: asked.maySeePeople ? peopleByConsequence(facts, window) : [],
  }),
  removal: (facts: Facts, window: Window, asked: Reader & { readonly person: string }) =>
    asked.maySeePeople ? removalAnswer(facts, window, asked.person) : null,
}
