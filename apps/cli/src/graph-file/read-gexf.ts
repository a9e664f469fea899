import type { Edge } from '@evenkeel/analysis/graph/graph.ts'
import { succeed } from '@evenkeel/domain/problem.ts'
import { type GraphReader, malformed, readWeight } from './graph-file.ts'
import { elementsNamed, parseXml, type XmlElement } from './xml-elements.ts'

/** Returns the graph of GEXF text; `weightColumn` is an attribute of the edge, or the title of one in its attvalues. */
export const readGexf: GraphReader = (text, weightColumn) => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const root = parsed.value
  const graph = root.children.find((child) => child.name === 'graph')
  if (root.name !== 'gexf' || graph === undefined) return malformed('The file has no graph in a gexf element.')
  const nodes: string[] = []
  for (const node of elementsNamed(graph, 'node')) {
    const id = node.attributes['id']
    if (id === undefined) return malformed('A node has no id.')
    nodes.push(id)
  }
  const declared = elementsNamed(graph, 'attributes')
    .filter((group) => group.attributes['class'] === 'edge')
    .flatMap((group) => elementsNamed(group, 'attribute'))
    .find((attribute) => attribute.attributes['title'] === weightColumn)
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
    // GEXF says that an edge without a weight has the weight 1.
    const stated =
      edge.attributes[weightColumn] ?? attributeValue(edge, declared) ?? (weightColumn === 'weight' ? '1' : undefined)
    const weight = readWeight(stated, weightColumn, `Edge ${index + 1}`)
    if (!weight.ok) return weight
    edges.push({ source, target, weight: weight.value })
  }
  return succeed({
    nodes,
    edges,
    directed: graph.attributes['defaultedgetype'] === 'directed',
    weighted: weightColumn !== null,
  })
}

function attributeValue(edge: XmlElement, declared: XmlElement | undefined): string | undefined {
  const id = declared?.attributes['id']
  if (id === undefined) return undefined
  return elementsNamed(edge, 'attvalue').find(({ attributes }) => (attributes['for'] ?? attributes['id']) === id)
    ?.attributes['value']
}
