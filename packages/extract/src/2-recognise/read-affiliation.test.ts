import { expect, test } from 'vitest'
import { readAffiliation } from './read-affiliation.ts'

test.each([
  ['Harbour Trust', 'Harbour Trust'],
  ['Harbour Trust Representative', 'Harbour Trust'],
  ['Harbour Trust ( representative alternate )', 'Harbour Trust'],
  ['Harbour Trust (proxy for Ana)', 'Harbour Trust'],
  ['Harbour Trust (on behalf of Ana Ruiz)', 'Harbour Trust'],
  ['Harbour Trust co-chair', 'Harbour Trust'],
  ['Harbour Trust & Flood Map Representative', 'Harbour Trust'],
  ['Mills & Sons', 'Mills & Sons'],
  ['Water & Soil WG rep', 'Water & Soil WG'],
  ['Harbour Trust## Other people', 'Harbour Trust'],
  ['Grid eXchange Fabric (GXF)', 'Grid eXchange Fabric (GXF)'],
  ['representing Harbour Trust', 'Harbour Trust'],
  ['Rail Club (RC) delegate', 'Rail Club (RC)'],
])('%s is for %s', (piece, organization) => {
  expect(readAffiliation(piece).organization).toBe(organization)
})

test.each([
  'delegate of Ana Ruiz',
  'delegate for Ana Ruiz',
  'proxy for Ana',
  'Ana Ruiz proxy',
  'on behalf of Ana Ruiz',
  'TSC Chair',
  'TAC',
  'TSC Chief Architect',
  'Individual',
  'GSoC student',
  'student',
  'consultant',
  'Inc.',
  'Pty Ltd',
  'Chairperson',
  'representative',
  'X',
])('%s is no organization', (piece) => {
  expect(readAffiliation(piece).organization).toBeNull()
})

test('who chairs the body that meets is its chair, who chairs another is not', () => {
  expect(readAffiliation('TSC Chair').isChair).toBe(true)
  expect(readAffiliation('Harbour Trust chair').isChair).toBe(false)
})
