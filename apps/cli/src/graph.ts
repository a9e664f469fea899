import { buildGraph, type Graph } from '@evenkeel/analysis/graph/graph.ts'
import { graphMeasures, isGraphMeasureName, type GraphMeasureName } from '@evenkeel/analysis/graph/graph-measures.ts'
import { parseArgs } from 'node:util'
import { commandOf } from './command-line.ts'
import { readGraphFile } from './graph-file/read-graph-file.ts'

/** `graph`: prints one measure of every node of a given graph, so that anybody can check the figures. */
export const graphCommand = commandOf({
  usage: 'graph FILE.(csv|json|graphml|gexf) --measure NAME [--directed] [--weight COLUMN] [--normalized] [--json]',
  summary: `Computes one measure of a graph's nodes: ${Object.keys(graphMeasures).join(', ')}.`,
  readOptions,
  run: runGraph,
})

async function runGraph({ file, measure, options }: Asked): Promise<number> {
  // A strength needs strengths: it looks for the usual column by itself, and counts ties where there is none.
  const fallback = measure === 'strength' && options.weight === undefined ? 'weight' : null
  let read = await readGraphFile(file, options.weight ?? fallback)
  if (!read.ok && fallback !== null && read.problem.code === 'graph-weight-invalid') {
    read = await readGraphFile(file, null)
  }
  if (!read.ok) {
    process.stderr.write(`${read.problem.detail} (${read.problem.code})\n`)
    return 1
  }
  const { nodes, edges, directed, weighted } = read.value
  const graph = buildGraph({ nodes, edges, directed: directed || options.directed, weighted })
  const values = graphMeasures[measure](graph, { weighted, normalized: options.normalized })
  process.stdout.write(options.json ? asJson(graph, measure, values) : asTable(graph, measure, values))
  return 0
}

interface Asked {
  readonly file: string
  readonly measure: GraphMeasureName
  readonly options: {
    readonly directed: boolean
    readonly weight?: string | undefined
    readonly normalized: boolean
    readonly json: boolean
  }
}

function readOptions(words: string[]): Asked | string {
  const { positionals, values: options } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      measure: { type: 'string' },
      directed: { type: 'boolean', default: false },
      weight: { type: 'string' },
      normalized: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length !== 1) return 'Name exactly one file.'
  const { measure } = options
  if (measure === undefined) return 'Name a measure with --measure.'
  if (!isGraphMeasureName(measure)) {
    return `There is no measure '${measure}'; there are ${Object.keys(graphMeasures).join(', ')}.`
  }
  return { file, measure, options }
}

/** A value that is not defined for a node is null, never zero. */
function valueAt(values: ArrayLike<number>, node: number): number | null {
  const value = values[node]
  return value === undefined || Number.isNaN(value) ? null : value
}

function asJson(graph: Graph, measure: string, values: ArrayLike<number>): string {
  // A record without a prototype: a node may be called __proto__.
  const byNode: Record<string, number | null> = Object.create(null)
  graph.ids.forEach((id, node) => {
    byNode[id] = valueAt(values, node)
  })
  return `${JSON.stringify({ measure, n: graph.n, m: graph.m, values: byNode })}\n`
}

function asTable(graph: Graph, measure: string, values: ArrayLike<number>): string {
  const width = Math.max(4, ...graph.ids.map((id) => id.length))
  const lines = graph.ids
    .map((id, node) => ({ id, value: valueAt(values, node) }))
    .sort((left, right) => (right.value ?? -Infinity) - (left.value ?? -Infinity))
    .map(({ id, value }) => `${id.padEnd(width)}  ${value === null ? 'not defined' : Number(value.toPrecision(6))}`)
  return [`${'node'.padEnd(width)}  ${measure}`, ...lines, `${graph.n} nodes, ${graph.m} ties`, ''].join('\n')
}
