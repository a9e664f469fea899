import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GraphFile, GraphReader } from './graph-file.ts'
import { readCsvGraph } from './read-csv-graph.ts'
import { readGexf } from './read-gexf.ts'
import { readGraphml } from './read-graphml.ts'
import { readJsonGraph } from './read-json-graph.ts'

const XML = '<?xml version="1.0" encoding="UTF-8"?>'

/** The same graph, a to b of strength 2 and a lonely c, in each format. */
const samples: Readonly<Record<string, readonly [GraphReader, string]>> = {
  csv: [readCsvGraph, 'source,target,weight\na,b,2\nc,\n'],
  'csv of a spreadsheet': [readCsvGraph, '\u{feff}Source;Target;Weight\r\n"a";b;2\r\nc;;\r\n'],
  'node-link JSON': [
    readJsonGraph,
    '{"directed":false,"nodes":[{"id":"a"},{"id":"b"},{"id":"c"}],"links":[{"source":"a","target":"b","weight":2}]}',
  ],
  'graphology JSON': [
    readJsonGraph,
    '{"options":{"type":"undirected"},"nodes":[{"key":"a"},{"key":"b"},{"key":"c"}],"edges":[{"key":"0","source":"a","target":"b","attributes":{"weight":2}}]}',
  ],
  graphml: [
    readGraphml,
    `${XML}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="edge" attr.name="weight" attr.type="double"/>
     <graph edgedefault="undirected"><node id="a"/><node id="b"/><node id="c"/><edge source="a" target="b"><data key="d0">2</data></edge></graph></graphml>`,
  ],
  gexf: [
    readGexf,
    `${XML}<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected"><nodes><node id="a"/><node id="b"/><node id="c"/></nodes>
     <edges><edge id="0" source="a" target="b" weight="2.0"/></edges></graph></gexf>`,
  ],
}

test('the same graph reads the same from every format, isolated nodes kept, with its strengths or without', () => {
  for (const [reader, text] of Object.values(samples)) {
    const plain = reader(text, null)
    expect(plain).toMatchObject({ ok: true, value: { edges: [{ source: 'a', target: 'b' }], weighted: false } })
    const read = reader(text, 'weight')
    expect(read).toMatchObject({
      ok: true,
      value: { edges: [{ source: 'a', target: 'b', weight: 2 }], directed: false, weighted: true },
    })
    expect(new Set(read.ok ? read.value.nodes : [])).toEqual(new Set(['a', 'b', 'c']))
  }
  expect(Object.keys(samples)).toHaveLength(6)
})

test('a file that says that its ties have a direction is believed', () => {
  const directed = [
    readJsonGraph('{"directed":true,"edges":[{"source":1,"target":2}]}', null),
    readGraphml(`${XML}<graphml><graph edgedefault="directed"><node id="a"/></graph></graphml>`, null),
    readGexf(`${XML}<gexf><graph defaultedgetype="directed"><nodes/></graph></gexf>`, null),
  ]
  expect(directed.map((read) => read.ok && read.value.directed)).toEqual([true, true, true])
})

test('a file that breaks its format gets one sentence and a code, never half a graph', () => {
  const broken: readonly (readonly [GraphReader, string, string | null, string])[] = [
    [readCsvGraph, '', null, 'graph-file-malformed'],
    [readCsvGraph, 'from,to\na,b\n', null, 'graph-file-malformed'],
    [readCsvGraph, 'source,target\n"a,b\n', null, 'graph-file-malformed'],
    [readCsvGraph, 'source,target\n,b\n', null, 'graph-file-malformed'],
    [readCsvGraph, 'source,target\na,b\n', 'weight', 'graph-weight-invalid'],
    [readCsvGraph, 'source,target,weight\na,b,0\n', 'weight', 'graph-weight-invalid'],
    [readCsvGraph, 'source,target,weight\na,b,much\n', 'weight', 'graph-weight-invalid'],
    [readCsvGraph, 'source,target,weight\na,b,\n', 'weight', 'graph-weight-invalid'],
    [readJsonGraph, '{"edges":', null, 'graph-file-malformed'],
    [readJsonGraph, '{"nodes":[]}', null, 'graph-file-malformed'],
    [readJsonGraph, '{"nodes":[{"id":"a"}],"edges":[{"source":"a","target":"b"}]}', null, 'graph-file-malformed'],
    [readJsonGraph, '{"edges":[{"source":"a","target":"b"}]}', 'weight', 'graph-weight-invalid'],
    [readGraphml, '<graphml><graph>', null, 'graph-file-malformed'],
    [readGraphml, '<gexf><graph/></gexf>', null, 'graph-file-malformed'],
    [readGraphml, '<graphml><graph><edge source="a" target="b"/></graph></graphml>', null, 'graph-file-malformed'],
    [readGraphml, '<graphml><graph/></graphml>', 'weight', 'graph-weight-invalid'],
    [readGexf, 'not xml', null, 'graph-file-malformed'],
    [readGexf, '', null, 'graph-file-malformed'],
  ]
  for (const [reader, text, weight, code] of broken) {
    expect([text, reader(text, weight)]).toMatchObject([text, { ok: false, problem: { code } }])
  }
  expect(broken).toHaveLength(18)
})

test('a document type of a file’s own brings in no other file, and no entity grows without end', () => {
  const secret = new URL(import.meta.url).pathname
  const outer = `<!DOCTYPE graphml [<!ENTITY secret SYSTEM "file://${secret}"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>`
  for (const entity of ['&secret;', '&b;', '%a;']) {
    const text = `${outer}<graphml><graph><node id="${entity}"/></graph></graphml>`
    const read = readGraphml(text, null)
    expect([entity, JSON.stringify(read).includes('import'), JSON.stringify(read).includes('aaaa')]).toEqual([
      entity,
      false,
      false,
    ])
  }
})

test('any names survive CSV: quotes, commas, line breaks and all', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() === text && text !== '')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
        const lines = rows.map(([from, to, weight]) => `${quote(from)},${quote(to)},${weight}`)
        const read = readCsvGraph(`source,target,weight\r\n${lines.join('\r\n')}`, 'weight')
        const expected: GraphFile['edges'] = rows.map(([source, target, weight]) => ({ source, target, weight }))
        expect(read.ok ? read.value.edges : read.problem).toEqual(expected)
      },
    ),
  )
})

test('no text makes a reader throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...Object.values(samples)),
      fc.nat(),
      (noise, [reader, text], at) => {
        const place = at % text.length
        const read = reader(text.slice(0, place) + noise + text.slice(place), 'weight')
        expect(typeof read.ok).toBe('boolean')
      },
    ),
    { numRuns: 500 },
  )
})
