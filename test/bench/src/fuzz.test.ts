import { expect, test } from 'vitest'
import { findFault, findFaultOfEdits, findFaultOfUnion, inventDocument } from './fuzz-documents.ts'

test('invented documents of every shape are read without a throw, and each span slices to its quote', () => {
  const faults = Array.from({ length: 3000 }, (_none, number) => findFault(inventDocument(11, number)))
  expect(faults.filter((fault) => fault !== null)).toEqual([])
  expect(new Set(Array.from({ length: 200 }, (_none, number) => inventDocument(11, number).text)).size).toBeGreaterThan(
    180,
  )
})

test('documents read together hold what each holds alone', () => {
  const faults = Array.from({ length: 300 }, (_none, number) => findFaultOfUnion(11, number))
  expect(faults.filter((fault) => fault !== null)).toEqual([])
})

test('edited documents read as they do afresh', () => {
  const faults = Array.from({ length: 15 }, (_none, number) => findFaultOfEdits(11, number, 20))
  expect(faults.filter((fault) => fault !== null)).toEqual([])
})
