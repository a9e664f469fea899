import type { Edge } from '@evenkeel/analysis/graph/graph.ts'
import { succeed } from '@evenkeel/domain/problem.ts'
import * as z from 'zod/mini'
import { type GraphReader, malformed, readWeight } from './graph-file.ts'

const Id = z.pipe(z.union([z.string(), z.number()]), z.transform(String))
const Attributes = z.optional(z.record(z.string(), z.unknown()))
const NodeEntry = z.union([
  z.pipe(
    Id,
    z.transform((id) => id),
  ),
  z.pipe(
    z.looseObject({ id: Id }),
    z.transform((node) => node.id),
  ),
  z.pipe(
    z.looseObject({ key: Id }),
    z.transform((node) => node.key),
  ),
])
const EdgeEntry = z.looseObject({ source: Id, target: Id, attributes: Attributes })

/** The shapes in use: node-link data of networkx and d3, graphology's export, or a bare list of edges. */
const Document = z.object({
  nodes: z.optional(z.array(NodeEntry)),
  edges: z.optional(z.array(EdgeEntry)),
  links: z.optional(z.array(EdgeEntry)),
  directed: z.optional(z.boolean()),
  options: z.optional(z.looseObject({ type: z.optional(z.string()) })),
})

/** Returns the graph of JSON text: `{nodes, edges or links, directed}` or a list of `{source, target}`. */
export const readJsonGraph: GraphReader = (text, weightColumn) => {
  let raw: unknown
  try {
    raw = JSON.parse(text.startsWith('\u{feff}') ? text.slice(1) : text)
  } catch {
    return malformed('The file is not JSON.')
  }
  const parsed = Document.safeParse(Array.isArray(raw) ? { edges: raw } : raw)
  if (!parsed.success) return malformed('The JSON has no list of edges with a source and a target each.')
  const { nodes = [], edges: listed = parsed.data.links, options } = parsed.data
  if (listed === undefined) return malformed("The JSON has neither 'edges' nor 'links'.")
  const known = new Set(nodes)
  const edges: Edge[] = []
  for (const [index, entry] of listed.entries()) {
    const { source, target } = entry
    if (known.size > 0 && !(known.has(source) && known.has(target))) {
      return malformed(`Edge ${index + 1} names a node that is not in 'nodes'.`)
    }
    if (weightColumn === null) {
      edges.push({ source, target })
      continue
    }
    const weight = readWeight(
      entry[weightColumn] ?? entry.attributes?.[weightColumn],
      weightColumn,
      `Edge ${index + 1}`,
    )
    if (!weight.ok) return weight
    edges.push({ source, target, weight: weight.value })
  }
  const directed = parsed.data.directed ?? options?.type === 'directed'
  return succeed({ nodes, edges, directed, weighted: weightColumn !== null })
}
