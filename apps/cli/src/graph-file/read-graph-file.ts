import { fail, type Outcome } from '@evenkeel/domain/problem.ts'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { decodeText } from '../decode-text.ts'
import type { GraphFile, GraphReader } from './graph-file.ts'
import { readCsvGraph } from './read-csv-graph.ts'
import { readGexf } from './read-gexf.ts'
import { readGraphml } from './read-graphml.ts'
import { readJsonGraph } from './read-json-graph.ts'

const readers: Readonly<Record<string, GraphReader>> = {
  '.csv': readCsvGraph,
  '.json': readJsonGraph,
  '.graphml': readGraphml,
  '.gexf': readGexf,
}

/**
 * Returns the graph in a file by the ending of its name, or a problem: `graph-format-unknown`, `file-unreadable`,
 * `file-not-text`, `graph-file-malformed`, `graph-weight-invalid`.
 */
export async function readGraphFile(path: string, weightColumn: string | null): Promise<Outcome<GraphFile>> {
  const reader = readers[extname(path).toLowerCase()]
  if (reader === undefined) {
    return fail('graph-format-unknown', `${path} ends in none of ${Object.keys(readers).join(', ')}.`)
  }
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    return fail('file-unreadable', `${path} can't be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
  const text = await decodeText(bytes)
  return text.ok ? reader(text.value, weightColumn) : text
}
