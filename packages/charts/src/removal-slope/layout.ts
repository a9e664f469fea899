import { scaleLinear } from 'd3-scale'
import { byText } from '../number-words/by-text.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { numberWords } from '../number-words/number-words.ts'
import { spreadApart } from '../spread-apart/spread-apart.ts'
import { fitText, type FittedText } from '../text-fit/fit-text.ts'
import { textWidth } from '../text-fit/text-width.ts'
import { wrapText } from '../text-fit/wrap-text.ts'

/** One quantity with and without the person. */
export interface RemovalMeasure {
  id: string
  /** "Separate parts of the network", "Ties between organizations". */
  name: string
  before: number
  after: number
}

export interface RemovalOrganization {
  id: string
  name: string
  /** Open items with an owner in this organization, with and without the person. */
  itemsBefore: number
  itemsAfter: number
  /** Ties to people of other organizations, with and without the person. */
  tiesBefore: number
  tiesAfter: number
}

export interface RemovalSlopeData {
  person: { id: string; name: string }
  measures: RemovalMeasure[]
  organizations: RemovalOrganization[]
  /** Items that would have no owner left. */
  orphaned: { id: string; text: string; organization: string | null }[]
  /** People and organizations that would be cut off from the largest part of the network. */
  cutOff: { id: string; name: string }[]
  /** How many open items and meetings the figure rests on. */
  basis: { items: number; meetings: number }
  notEnough?: string | null
}

/** How many organizations are drawn; the rest is in the table. */
const linesDrawn = 16
const labelHeight = 18
/** From one line of a name to the next, in pixels. */
export const leftLine = 14
/** Names are written on so many lines, and cut where that is not enough. */
const leftLinesMost = 3
/** A label farther from the end of its line than this, in pixels, is tied to it by a leader. */
const tiedBeyond = 4
const namesListed = 8

export interface RemovalLine {
  organization: RemovalOrganization
  y1: number
  y2: number
  /** The name and the number before, on the left; the number after and the change, on the right. */
  left: { lines: string[]; full: string; cut: boolean }
  /** The baseline of the name, or of the middle of its lines. */
  leftY: number
  right: FittedText
  rightY: number
  /** From a label that had to move aside to the end of its line; null where it stands at it. */
  leftLeader: RemovalLeader | null
  rightLeader: RemovalLeader | null
  change: 'none' | 'less' | 'nothing left' | 'more'
}

export interface RemovalLeader {
  labelX: number
  labelY: number
  endX: number
  endY: number
}

export interface RemovalSlopeLayout {
  width: number
  height: number
  x1: number
  x2: number
  /** Where labels end on the left and begin on the right. */
  labelX1: number
  labelX2: number
  top: number
  bottom: number
  heads: { left: string; right: { text: FittedText; x: number; anchor: 'start' | 'end' }; y: number }
  lines: RemovalLine[]
  folded: number
  measures: { id: string; name: string; before: string; after: string; change: string }[]
  orphaned: RemovalNames
  cutOff: RemovalNames
}

export interface RemovalNames {
  shown: { id: string; text: string }[]
  more: number
}

/** Returns why nothing can be drawn, null when it can. */
export function whyNoRemovalSlope(data: RemovalSlopeData): string | null {
  if (data.notEnough) return data.notEnough
  return data.organizations.length === 0 ? 'No organization holds an open item in this span of time.' : null
}

function changeOf({ itemsBefore, itemsAfter }: RemovalOrganization): RemovalLine['change'] {
  if (itemsAfter === itemsBefore) return 'none'
  if (itemsAfter > itemsBefore) return 'more'
  return itemsAfter === 0 ? 'nothing left' : 'less'
}

/** Returns the organizations, the largest loss of items first, then of ties. */
export function sortRemovalOrganizations(organizations: readonly RemovalOrganization[]): RemovalOrganization[] {
  return organizations.toSorted(
    (a, b) =>
      b.itemsBefore - b.itemsAfter - (a.itemsBefore - a.itemsAfter) ||
      b.tiesBefore - b.tiesAfter - (a.tiesBefore - a.tiesAfter) ||
      byText(a.name, b.name) ||
      byText(a.id, b.id),
  )
}

/** Returns a difference with its sign, "no change" for none. */
export function changeWords(before: number, after: number): string {
  if (after === before) return 'no change'
  return `${after > before ? '+' : '−'}${numberWords(Math.abs(after - before))}`
}

/** Returns the geometry for a width in pixels: a line per organization from its items today to those without the person. */
export function layoutRemovalSlope(data: RemovalSlopeData, width: number): RemovalSlopeLayout {
  const sorted = sortRemovalOrganizations(data.organizations)
  const drawn = sorted.slice(0, linesDrawn)
  const top = 36
  const isWide = width >= 560
  const gutter = isWide ? 34 : 18
  const widestRight = Math.max(0, ...drawn.map((each) => textWidth(rightWords(each, 0).shown, 13)))
  const rightWidth = isWide ? Math.min(260, width * 0.32) : Math.min(96, widestRight + 4)
  const widest = Math.max(0, ...drawn.map((each) => textWidth(`${each.name}  ${numberWords(each.itemsBefore)}`, 13)))
  const leftWidth = Math.min(widest + 8, width * (isWide ? 0.36 : 0.46))
  const names = new Map(drawn.map((each) => [each.id, leftWords(each, { width: leftWidth, isWide })]))
  const leftGap = labelHeight + leftLine * (Math.max(1, ...[...names.values()].map(({ lines }) => lines.length)) - 1)
  const bottom = top + Math.max(120, drawn.length * Math.max(27, leftGap + 2))
  const labelX1 = leftWidth + 4
  const x1 = labelX1 + gutter
  const x2 = Math.min(width - rightWidth - gutter, x1 + 320)
  const labelX2 = x2 + gutter
  const most = Math.max(1, ...drawn.flatMap((each) => [each.itemsBefore, each.itemsAfter]))
  const scale = scaleLinear([0, most], [bottom - Math.min(48, 8 + drawn.length * 4), top + 8])
  const lefts = spreadLabels(drawn, (each) => scale(each.itemsBefore), { top, bottom, gap: leftGap })
  const rights = spreadLabels(drawn, (each) => scale(each.itemsAfter), { top, bottom, gap: labelHeight })
  const named = fitText(
    `without ${isolateName(data.person.name)}`,
    isWide ? rightWidth + gutter - 4 : width - x1 - 16,
    12,
  )
  // The heading of the figure has the name in full.
  const person = named.cut ? { shown: 'without them', full: named.full, cut: true } : named
  return {
    width,
    height: bottom + (sorted.length > drawn.length ? 34 : 14),
    x1,
    x2,
    labelX1,
    labelX2,
    top,
    bottom,
    heads: {
      left: 'today',
      right: isWide ? { text: person, x: x2, anchor: 'start' } : { text: person, x: width - 4, anchor: 'end' },
      y: 18,
    },
    lines: drawn.map((organization) => {
      const [y1, y2] = [scale(organization.itemsBefore), scale(organization.itemsAfter)]
      const [leftY, rightY] = [lefts.get(organization.id) ?? 0, rights.get(organization.id) ?? 0]
      const left = names.get(organization.id) ?? leftWords(organization, { width: leftWidth, isWide })
      return {
        organization,
        y1,
        y2,
        left,
        leftY: leftY + 4,
        right: rightWords(organization, isWide ? rightWidth - 4 : 0),
        rightY: rightY + 4,
        leftLeader: leaderOf({ labelX: labelX1 + 4, labelY: leftY, endX: x1 - 5, endY: y1 }),
        rightLeader: leaderOf({ labelX: labelX2 - 4, labelY: rightY, endX: x2 + 6, endY: y2 }),
        change: changeOf(organization),
      }
    }),
    folded: sorted.length - drawn.length,
    measures: data.measures.map(({ id, name, before, after }) => ({
      id,
      name,
      before: numberWords(before),
      after: numberWords(after),
      change: changeWords(before, after),
    })),
    orphaned: listed(
      data.orphaned.map(({ id, text, organization }) => ({
        id,
        text: organization === null ? text : `${text} (${isolateName(organization)})`,
      })),
    ),
    cutOff: listed(data.cutOff.map(({ id, name }) => ({ id, text: name }))),
  }
}

function leaderOf(leader: RemovalLeader): RemovalLeader | null {
  return Math.abs(leader.labelY - leader.endY) > tiedBeyond ? leader : null
}

/** The name with its number after it: on several lines where the page is narrow and one does not hold them. */
function leftWords(
  { name, itemsBefore }: RemovalOrganization,
  { width, isWide }: { width: number; isWide: boolean },
): { lines: string[]; full: string; cut: boolean } {
  const number = numberWords(itemsBefore)
  const room = width - textWidth(`  ${number}`, 13)
  const whole = fitText(name, room, 13)
  const wrapped = isWide || !whole.cut ? [] : wrapText(name, room, 13)
  const isWhole = wrapped.length <= leftLinesMost && !wrapped.some((line) => line.endsWith('…'))
  const lines = wrapped.length > 0 && isWhole ? wrapped : [whole.shown]
  return {
    lines: lines.map((line, index) => `${isolateName(line)}${index === lines.length - 1 ? ` ${number}` : ''}`),
    full: name,
    cut: whole.cut && lines.length === 1,
  }
}

/** With the name where there is room for one, since the eye should not have to follow a line back to its start. */
function rightWords({ name, itemsBefore, itemsAfter }: RemovalOrganization, room: number): FittedText {
  const number = numberWords(itemsAfter)
  const words = itemsAfter === itemsBefore ? number : `${number} (${changeWords(itemsBefore, itemsAfter)})`
  const fitted = fitText(name, room - textWidth(`${words} `, 13), 13)
  return room === 0
    ? { shown: words, full: words, cut: false }
    : { ...fitted, shown: `${words} ${isolateName(fitted.shown)}` }
}

function spreadLabels(
  organizations: readonly RemovalOrganization[],
  place: (each: RemovalOrganization) => number,
  { top, bottom, gap }: { top: number; bottom: number; gap: number },
): Map<string, number> {
  const ordered = organizations.toSorted((a, b) => place(a) - place(b) || byText(a.name, b.name) || byText(a.id, b.id))
  const heights = spreadApart(ordered.map(place), { gap, low: top, high: bottom })
  return new Map(ordered.map((each, index) => [each.id, heights[index] ?? 0]))
}

function listed(entries: { id: string; text: string }[]): RemovalNames {
  return { shown: entries.slice(0, namesListed), more: Math.max(0, entries.length - namesListed) }
}
