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

/**
 * Returns a label by id for as many nodes as have room, the first in the list first: each tries eight places around its
 * node and takes the first one that is inside the frame and free of nodes and other labels.
 */
export function placeLabels(
  circles: readonly Circle[],
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
    const text = fitText(circle.name, Math.min(170, frame.width * 0.4), fontSize)
    const box = candidates(circle, textWidth(text.shown, fontSize)).find(
      (candidate) => insideFrame(candidate, frame) && !taken.some((other) => boxesOverlap(candidate, other)),
    )
    if (box === undefined) continue
    taken.push(box)
    labels.set(circle.id, { text, x: box.x, y: box.y + 11.5, box })
  }
  return labels
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
