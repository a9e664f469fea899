import { fitText } from '../text-fit/fit-text.ts'
import { textWidth } from '../text-fit/text-width.ts'
import { wrapText } from '../text-fit/wrap-text.ts'

const fontSize = 12
const lineHeight = 15
const gap = 6

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** One line of a label, with the left end of its text and its baseline. */
export interface LabelLine {
  text: string
  x: number
  y: number
}

export interface PlacedLabel {
  /** One line, or two where the name is longer than a label is wide. */
  lines: readonly LabelLine[]
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
    const texts = textsOf(circle.name, frame.width)
    const width = Math.max(...texts.map((text) => textWidth(text, fontSize)))
    const free = candidates(circle, { width, height: texts.length * lineHeight }).filter(
      (candidate) => insideFrame(candidate, frame) && !taken.some((other) => boxesOverlap(candidate, other)),
    )
    const box = clearest(free, (candidate) => crossings(candidate, lines) + besideOthers(candidate, circle, circles))
    if (box === undefined) continue
    taken.push(box)
    labels.set(circle.id, { lines: texts.map((text, line) => lineAt(text, line, box, circle)), box })
  }
  return labels
}

/** A name in one line where it fits, else in two as narrow as may be; what is longer still is cut. */
function textsOf(name: string, frameWidth: number): readonly string[] {
  if (textWidth(name, fontSize) <= Math.min(220, frameWidth * 0.4)) return [name]
  const width = Math.min(220, frameWidth * 0.46)
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const inTwo = words
    .slice(1)
    .map((_, place) => [words.slice(0, place + 1).join(' '), words.slice(place + 1).join(' ')])
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => textWidth(text, fontSize)))
  const [narrowest] = inTwo.toSorted((left, right) => widest(left) - widest(right))
  if (narrowest === undefined) return [fitText(name, width, fontSize).shown]
  if (widest(narrowest) <= width) return narrowest
  const [first = '', ...rest] = wrapText(name, width, fontSize)
  // A first word that is too wide alone was cut already: what follows would read as another name.
  return first.endsWith('…') ? [first] : [first, fitText(rest.join(' '), width, fontSize).shown]
}

/** The shorter line stands at the side of the node, so that the name is read as that one's. */
function lineAt(text: string, line: number, box: Box, circle: Circle): LabelLine {
  const room = box.width - textWidth(text, fontSize)
  const indent = box.x + box.width <= circle.x ? room : box.x >= circle.x ? 0 : room / 2
  return { text, x: box.x + indent, y: box.y + line * lineHeight + 11.5 }
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

function candidates({ x, y, radius }: Circle, size: { width: number; height: number }): Box[] {
  const { width, height } = size
  const out = radius + gap
  const slant = out * 0.72
  const [right, left, middle] = [x + out, x - out - width, x - width / 2]
  const [above, below, level] = [y - out - height, y + out, y - height / 2]
  return [
    { x: right, y: level, ...size },
    { x: left, y: level, ...size },
    { x: middle, y: below, ...size },
    { x: middle, y: above, ...size },
    { x: x + slant, y: y - slant - height, ...size },
    { x: x + slant, y: y + slant, ...size },
    { x: x - slant - width, y: y - slant - height, ...size },
    { x: x - slant - width, y: y + slant, ...size },
  ]
}

function insideFrame(box: Box, frame: { width: number; height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height
}
