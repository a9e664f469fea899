import type { Edge } from '@evenkeel/analysis/graph/graph.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import { type GraphReader, malformed, readWeight } from './graph-file.ts'
import { elementsNamed, parseXml } from './xml-elements.ts'

/** Returns the graph of GraphML text; `weightColumn` is the `attr.name` of a key for edges. */
export const readGraphml: GraphReader = (text, weightColumn) => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const root = parsed.value
  const graph = root.children.find((child) => child.name === 'graph')
  if (root.name !== 'graphml' || graph === undefined) return malformed('The file has no graph in a graphml element.')
  const key = root.children.find(
    ({ name, attributes }) =>
      name === 'key' && attributes['attr.name'] === weightColumn && attributes['for'] !== 'node',
  )
  if (weightColumn !== null && key === undefined) {
    return fail('graph-weight-invalid', `The file declares no '${weightColumn}' for its edges.`)
  }
  const byDefault = key?.children.find((child) => child.name === 'default')?.text.trim()
  const nodes: string[] = []
  for (const node of elementsNamed(graph, 'node')) {
    const id = node.attributes['id']
    if (id === undefined) return malformed('A node has no id.')
    nodes.push(id)
  }
  const known = new Set(nodes)
  const edges: Edge[] = []
  for (const [index, edge] of elementsNamed(graph, 'edge').entries()) {
    const { source, target } = edge.attributes
    if (source === undefined || target === undefined || !known.has(source) || !known.has(target)) {
      return malformed(`Edge ${index + 1} does not name two nodes of the file.`)
    }
    if (weightColumn === null) {
      edges.push({ source, target })
      continue
    }
    const stated = edge.children.find(
      ({ name, attributes }) => name === 'data' && attributes['key'] === key?.attributes['id'],
    )
    const weight = readWeight(stated?.text.trim() ?? byDefault, weightColumn, `Edge ${index + 1}`)
    if (!weight.ok) return weight
    edges.push({ source, target, weight: weight.value })
  }
  return succeed({
    nodes,
    edges,
    directed: graph.attributes['edgedefault'] === 'directed',
    weighted: weightColumn !== null,
  })
}
