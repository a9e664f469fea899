import { cumsum, greatest, sum } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { byText } from '../number-words/by-text.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { shareWords } from '../number-words/share-words.ts'
import { fitText, type FittedText } from '../text-fit/fit-text.ts'
import { textWidth } from '../text-fit/text-width.ts'

export interface LorenzHolder {
  id: string
  name: string
  /** What it holds, 0 or more; those who hold nothing belong in the list. */
  amount: number
}

export interface LorenzCurveData {
  holders: LorenzHolder[]
  /** What is held, in the plural: "speaking turns", "open items". */
  unit: string
  /** Who holds, in the plural: "people", "organizations". */
  parties: string
  /** The corrected Gini coefficient, 0 to 1; null where it is undefined. */
  gini: number | null
  /** What the coefficient would be by chance alone: its 5th and 95th percentile. */
  chance: { low: number; high: number } | null
  /** The interval over resampled meetings; null below eight meetings. */
  interval: { low: number; high: number } | null
  /** The share of the total that would have to move for all to be equal (Hoover index), 0 to 1. */
  hoover: number | null
  notEnough?: string | null
}

export interface LorenzStep {
  holder: LorenzHolder
  /** How many hold no more than this one, and what share of all they hold together. */
  count: number
  cumulative: number
  share: number
  x: number
  y: number
}

export interface LorenzCurveLayout {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: { label: string; x: number; y: number }[]
  /** From the origin through one point per holder, those with least first. */
  steps: LorenzStep[]
  curvePath: string
  /** Between the curve and the line of equality. */
  gapPath: string
  /** Where curve and equality are farthest apart: that distance is the Hoover index. */
  hoover: { x: number; y1: number; y2: number } | null
  /** The names of those with most, beside their step of the curve. */
  labels: { id: string; text: FittedText; x: number; y: number }[]
  axis: { x: string; y: string }
  /** The coefficient on its own line from 0 to 1, over what chance alone would give; null without both. */
  gini: { y: number; x1: number; x2: number; chance: { x: number; width: number }; dotX: number } | null
}

const labelHeight = 17

/** Returns the holders, least first. */
export function sortLorenzHolders(holders: readonly LorenzHolder[]): LorenzHolder[] {
  return holders.toSorted((a, b) => a.amount - b.amount || byText(a.name, b.name) || byText(a.id, b.id))
}

/** Returns why no curve can be drawn, null when one can. */
export function whyNoLorenzCurve(data: LorenzCurveData): string | null {
  if (data.notEnough) return data.notEnough
  if (data.holders.length < 2)
    return `It takes two or more ${data.parties} to compare; there ${data.holders.length === 1 ? 'is one' : 'are none'}.`
  return sum(data.holders, (holder) => holder.amount) > 0 ? null : `There are no ${data.unit} to share.`
}

/** Returns the geometry for a width in pixels: a square plot, with names beside it where there is room. */
export function layoutLorenzCurve(data: LorenzCurveData, width: number): LorenzCurveLayout {
  const side = Math.min(width - 70, 360)
  const plot = { left: 48, right: 48 + side, top: 12, bottom: 12 + side }
  const scaleX = scaleLinear([0, 1], [plot.left, plot.right])
  const scaleY = scaleLinear([0, 1], [plot.bottom, plot.top])
  const holders = sortLorenzHolders(data.holders)
  const total = sum(holders, (holder) => holder.amount)
  const running = cumsum(holders, (holder) => holder.amount)
  const steps = holders.map((holder, index) => {
    const cumulative = total === 0 ? 0 : (running[index] ?? 0) / total
    const share = total === 0 ? 0 : holder.amount / total
    const count = index + 1
    return { holder, count, cumulative, share, x: scaleX(count / holders.length), y: scaleY(cumulative) }
  })
  const points: [number, number][] = [
    [plot.left, plot.bottom],
    ...steps.map((step): [number, number] => [step.x, step.y]),
  ]
  const deepest = greatest(steps, (step) => step.count / holders.length - step.cumulative)
  const giniY = plot.bottom + 76
  const isEven = deepest === undefined || deepest.count / holders.length - deepest.cumulative < 1e-9
  return {
    width,
    height: plot.bottom + (data.gini === null || data.chance === null ? 44 : 104),
    plot,
    ticks: [0, 0.25, 0.5, 0.75, 1].map((tick) => ({ label: shareWords(tick), x: scaleX(tick), y: scaleY(tick) })),
    steps,
    curvePath: line()(points) ?? '',
    gapPath: `${line()(points) ?? ''}Z`,
    hoover: isEven ? null : { x: deepest.x, y1: scaleY(deepest.count / holders.length), y2: deepest.y },
    labels: labelsBeside(steps, plot.right + 16, width),
    gini:
      data.gini === null || data.chance === null
        ? null
        : {
            y: giniY,
            x1: plot.left,
            x2: plot.right,
            chance: { x: scaleX(data.chance.low), width: scaleX(data.chance.high) - scaleX(data.chance.low) },
            dotX: scaleX(data.gini),
          },
    axis: { x: `share of ${data.parties}, least first`, y: `share of ${data.unit}` },
  }
}

/** From the top down, each at the middle of its step or below the label above it. */
function labelsBeside(steps: readonly LorenzStep[], x: number, width: number): LorenzCurveLayout['labels'] {
  const room = width - x - 8
  if (room < 110) return []
  let free = 0
  return steps
    .slice(-6)
    .toReversed()
    .map((step) => {
      const middle = step.y + ((steps[step.count - 2]?.y ?? step.y) - step.y) / 2 + 4
      const y = Math.max(free, middle, 18)
      free = y + labelHeight
      const percent = ` ${shareWords(step.share)}`
      const name = fitText(step.holder.name, room - textWidth(percent, 13), 13)
      return { id: step.holder.id, text: { ...name, shown: `${isolateName(name.shown)}${percent}` }, x, y }
    })
}
