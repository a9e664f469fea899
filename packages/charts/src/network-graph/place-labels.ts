import { fitText, type FittedText } from '../text-fit/fit-text.ts'
import { textWidth } from '../text-fit/text-width.ts'

const fontSize = 12
const lineHeight = 15
const gap = 6

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface PlacedLabel {
  text: FittedText
  /** The left end of the text and its baseline. */
  x: number
  y: number
  box: Box
}

/** A straight line between two points. */
export interface Line {
  x1: number
  y1: number
  x2: number
  y2: number
}

interface Circle {
  id: string
  name: string
  x: number
  y: number
  radius: number
}

/** Returns true when two boxes share any area. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Returns true when any part of a line lies in a box (Liang and Barsky 1984: the part of the line inside each side's half-plane). */
export function lineCrossesBox({ x1, y1, x2, y2 }: Line, { x, y, width, height }: Box): boolean {
  const [across, down] = [x2 - x1, y2 - y1]
  let [enters, leaves] = [0, 1]
  for (const [step, room] of [
    [-across, x1 - x],
    [across, x + width - x1],
    [-down, y1 - y],
    [down, y + height - y1],
  ] as const) {
    if (step === 0 && room < 0) return false
    if (step < 0) enters = Math.max(enters, room / step)
    if (step > 0) leaves = Math.min(leaves, room / step)
  }
  return enters <= leaves
}

/**
 * Returns a label by id for as many nodes as have room, the first in the list first: of eight places around its node that
 * are inside the frame and free of nodes and other labels, each takes the one that the fewest
 * lines cross and that lies least close to other nodes.
 */
export function placeLabels(
  circles: readonly Circle[],
  lines: readonly Line[],
  frame: { width: number; height: number },
): Map<string, PlacedLabel> {
  const taken: Box[] = circles.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2,
  }))
  const labels = new Map<string, PlacedLabel>()
  for (const circle of circles) {
    const text = fitText(circle.name, Math.min(220, frame.width * 0.4), fontSize)
    const free = candidates(circle, textWidth(text.shown, fontSize)).filter(
      (candidate) => insideFrame(candidate, frame) && !taken.some((other) => boxesOverlap(candidate, other)),
    )
    const box = clearest(free, (candidate) => crossings(candidate, lines) + besideOthers(candidate, circle, circles))
    if (box === undefined) continue
    taken.push(box)
    labels.set(circle.id, { text, x: box.x, y: box.y + 11.5, box })
  }
  return labels
}

/** Returns the first of the boxes that are the least crowded; undefined for none. */
function clearest(boxes: readonly Box[], crowdOf: (box: Box) => number): Box | undefined {
  let least: Box | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    const crowd = crowdOf(box)
    if (crowd < fewest) [least, fewest] = [box, crowd]
    if (fewest === 0) break
  }
  return least
}

function crossings(box: Box, lines: readonly Line[]): number {
  return lines.filter((line) => lineCrossesBox(line, box)).length
}

/** A name close to another node is read as that one's, which is worse than two ties behind it. */
function besideOthers(box: Box, own: Circle, circles: readonly Circle[]): number {
  const near = circles.filter((other) => {
    if (other === own) return false
    const margin = other.radius + gap
    const { x, y } = other
    return boxesOverlap(box, { x: x - margin, y: y - margin, width: 2 * margin, height: 2 * margin })
  })
  return near.length * 2.5
}

function candidates({ x, y, radius }: Circle, width: number): Box[] {
  const size = { width, height: lineHeight }
  const out = radius + gap
  const slant = out * 0.72
  const [right, left, middle] = [x + out, x - out - width, x - width / 2]
  const [above, below, level] = [y - out - lineHeight, y + out, y - lineHeight / 2]
  return [
    { x: right, y: level, ...size },
    { x: left, y: level, ...size },
    { x: middle, y: below, ...size },
    { x: middle, y: above, ...size },
    { x: x + slant, y: y - slant - lineHeight, ...size },
    { x: x + slant, y: y + slant, ...size },
    { x: x - slant - width, y: y - slant - lineHeight, ...size },
    { x: x - slant - width, y: y + slant, ...size },
  ]
}

function insideFrame(box: Box, frame: { width: number; height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height
}
