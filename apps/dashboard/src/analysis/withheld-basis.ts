import type { FigureBasis } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import { isWithheld } from '@evenkeel/charts/not-enough/nothing-to-show.ts'

/** Returns what a figure rests on: of one that is withheld how it is measured, and no number, since that would pass for a zero. */
export function basisUnlessWithheld(reason: string | null | undefined, basis: FigureBasis): FigureBasis {
  return isWithheld(reason) ? { n: null, method: basis.method, uncertainty: null } : basis
}
