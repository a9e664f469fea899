import {
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
  symbolWye,
} from 'd3-shape'

/** The shapes that tell groups apart beside their colour; seven of them against eight colours make 56 pairs. */
export const groupSymbols = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  star: symbolStar,
  wye: symbolWye,
} satisfies Record<string, SymbolType>

export interface GroupSymbol {
  shape: keyof typeof groupSymbols
  colour: string
}

const shapes = Object.keys(groupSymbols) as GroupSymbol['shape'][]

/** Returns how a node looks that belongs to no group: quiet among groups, plain where there are none. */
export function ungroupedSymbol(hasGroups: boolean): GroupSymbol {
  return { shape: 'circle', colour: hasGroups ? 'var(--ink-soft)' : 'var(--accent)' }
}

/** Returns the shape and the colour of the group at a place in the list of groups, from 0. */
export function groupSymbol(place: number): GroupSymbol {
  return { shape: shapes[place % shapes.length] ?? 'circle', colour: `var(--series-${(place % 8) + 1})` }
}
