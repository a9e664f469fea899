import { parseArgs } from 'node:util'
import { findFault, findFaultOfEdits, findFaultOfUnion, inventDocument } from './fuzz-documents.ts'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    edits: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
})
const [documents, edits, seed, from] = [values.documents, values.edits, values.seed, values.from].map(Number)
if (![documents, edits, seed, from].every((value) => value !== undefined && Number.isInteger(value) && value >= 0)) {
  console.error('Usage: npm run fuzz -- [--documents 100000] [--edits 2000] [--seed 1] [--from 0], all whole numbers.')
  process.exit(2)
}

/** A document is slow when, read three times, it costs this many times what its length would at the usual rate, and more than this. */
const SLOW_TIMES = 40
const SLOW_MS = 3
const EDITS_EACH = 20
const UNION_EVERY = 50

const processorMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

let letters = 0
let spent = 0
let faults = 0
let slow = 0
const report = (number: number, fault: string): void => {
  faults += 1
  console.log(`--seed ${seed} --from ${number} --documents 1: ${fault}`)
}
const attempt = (number: number, check: () => string | null): void => {
  try {
    const fault = check()
    if (fault !== null) report(number, fault)
  } catch (error) {
    report(number, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

const started = performance.now()
const last = (from ?? 0) + (documents ?? 0)
for (let number = from ?? 0; number < last; number++) {
  const document = inventDocument(seed ?? 1, number)
  const before = processorMs()
  attempt(number, () => findFault(document))
  const cost = processorMs() - before
  letters += document.text.length
  spent += cost
  const usual = (spent / Math.max(1, letters)) * (document.text.length + 200) * SLOW_TIMES
  if (cost > usual && cost > SLOW_MS && number > 200) {
    const again = [1, 2, 3].map(() => {
      const start = processorMs()
      findFault(document)
      return processorMs() - start
    })
    const least = Math.min(...again)
    if (least > usual && least > SLOW_MS) {
      slow += 1
      report(number, `slow: ${least.toFixed(1)} ms for ${document.text.length} letters`)
    }
  }
  if (number % UNION_EVERY === 0) attempt(number, () => findFaultOfUnion(seed ?? 1, number))
  if ((number + 1) % 100_000 === 0)
    console.log(`${number + 1} documents, ${faults} faults, ${((performance.now() - started) / 1000).toFixed(0)} s`)
}
for (let number = 0; number * EDITS_EACH < (edits ?? 0); number++)
  attempt(number, () => findFaultOfEdits(seed ?? 1, number, EDITS_EACH))
console.log(
  `${documents} documents (${(letters / 1e6).toFixed(1)} MB) and ${edits} edits with seed ${seed}: ${faults} faults, ${slow} of them slow documents, ${((performance.now() - started) / 1000).toFixed(0)} s`,
)
process.exitCode = faults > 0 ? 1 : 0
