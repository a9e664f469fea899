import { benchAnalysis, benchBrush, benchGrowth } from './analysis-bench.ts'
import { apiBenches, benchServers } from './api-bench.ts'
import { measureApi } from './api-figures.ts'
import { printDetectorRates } from './detector-rates.ts'
import { benchGraphs, timingLine } from './graph-bench.ts'
import { serverFlags } from './server-flags.ts'
import { benchFacts } from './facts-bench.ts'
import { benchCold, benchKeystrokes, benchLinearity, benchTexts, benchThroughput } from './extract-bench.ts'

async function runExtract(folder: string | null): Promise<void> {
  // Time of the processor, for the clock also counts what others do on the machine.
  const now = (): number => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  for (const { name, text } of benchTexts(folder)) {
    const megabytes = text.length / 1e6
    console.log(`extract: ${name}, ${megabytes.toFixed(2)} MB`)
    for (const { name: contender, medianMs, ratio } of benchThroughput(text, now)) {
      // What takes less than the processor's clock can tell has no speed.
      const speed = medianMs === 0 ? Number.NaN : (megabytes / medianMs) * 1000
      console.log(
        `  ${contender.padEnd(28)} ${medianMs.toFixed(1).padStart(8)} ms  ${ratio.toFixed(3).padStart(7)}×  ${speed.toFixed(1).padStart(7)} MB/s`,
      )
    }
    const cold = benchCold(text.slice(0, 600_000), 5)
    for (const [title, { load, scan }] of [
      ['cold, in a fresh process', cold.anew],
      ['cold, modules kept compiled', cold.kept],
    ] as const)
      console.log(`  ${title.padEnd(28)} ${scan.toFixed(1).padStart(8)} ms  first scan (loading ${load.toFixed(0)} ms)`)
    const { count, p50, p99, longest } = benchKeystrokes(text, now)
    console.log(
      `  after one keystroke          p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms  longest ${longest.toFixed(1)} ms  (${count})`,
    )
  }
  console.log(`extract: t(1 MB) / t(100 kB)     ${benchLinearity(now).toFixed(1)}`)
}

async function runAnalysis(): Promise<void> {
  // Time of the processor, for the clock also counts what others do on the machine.
  const now = (): number => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  for (const { heading, timings } of benchAnalysis(now)) {
    console.log(`analysis: ${heading}`)
    for (const { name: contender, medianMs, ratio } of timings) {
      console.log(`  ${contender.padEnd(28)} ${medianMs.toFixed(1).padStart(8)} ms  ${ratio.toFixed(3).padStart(7)}×`)
    }
  }
  const { figuresWithin, within, all, figuresMs, sumMs, longer } = benchBrush(now)
  console.log(
    `analysis: after a brush of ten years ${figuresWithin} of ${all} measures show their figures within 16 ms, all figures ${figuresMs.toFixed(0)} ms; with bands ${within} within 16 ms, all ${sumMs.toFixed(0)} ms`,
  )
  for (const { id, figuresMs: figures, chanceMs } of longer) {
    console.log(
      `  ${id.padEnd(40)} ${figures.toFixed(1).padStart(8)} ms${chanceMs > 0 ? `, band ${chanceMs.toFixed(1)} ms` : ''}`,
    )
  }
  await runGraphs()
  // Last, since a record a hundred times as long takes minutes.
  console.log('analysis: growth with meetings and items, 300 people')
  let first = 0
  benchGrowth(now, ({ scale, items, ms, memoryMb }) => {
    if (first === 0) first = ms
    console.log(
      `  ${`${scale}×`.padEnd(6)} ${String(items).padStart(8)} items ${(ms / 1000).toFixed(2).padStart(8)} s  ${(ms / first).toFixed(1).padStart(7)} times  ${memoryMb.toFixed(0).padStart(6)} MB`,
    )
  })
}

async function runGraphs(): Promise<void> {
  let graph = ''
  await benchGraphs((timing) => {
    if (timing.graph !== graph) console.log(`graphs: ${timing.graph}; ms, and times igraph's`)
    graph = timing.graph
    console.log(timingLine(timing))
  })
}

function runFacts(): void {
  const now = (): number => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  const { rows, megabytes, timings } = benchFacts(now)
  console.log(`facts: ten years, ${rows} rows, ${megabytes.toFixed(1)} MB of JSON`)
  for (const { name, medianMs, ratio } of timings) {
    console.log(
      `  ${name.padEnd(30)} ${medianMs.toFixed(1).padStart(6)} ms  ${(1 / ratio).toFixed(2).padStart(6)} times as fast`,
    )
  }
}

async function runApi(): Promise<void> {
  for (const [title, contenders] of Object.entries(apiBenches)) {
    console.log(`api: ${title} at 32 connections`)
    for (const timing of await benchServers(contenders, serverFlags())) {
      const { name, requestsPerSecond, capturesPerSecond, ratio, p50Ms, p99Ms, refused } = timing
      console.log(
        `  ${name.padEnd(28)} ${requestsPerSecond.toFixed(0).padStart(8)} /s  ${capturesPerSecond.toFixed(0).padStart(8)} captures/s  ${ratio.toFixed(3).padStart(7)}×  p50 ${p50Ms.toFixed(1).padStart(5)} ms  p99 ${p99Ms.toFixed(1).padStart(5)} ms  ${refused} refused`,
      )
    }
  }
  const { coalitions, startMs, coldMs, warmMs, memoryMb } = await measureApi()
  console.log(`api: ${coalitions} coalitions behind one server`)
  console.log(
    `  from start to first answer   ${startMs.later.toFixed(0).padStart(8)} ms  (${startMs.first.toFixed(0)} ms the first time, when nothing is compiled yet)`,
  )
  console.log(
    `  first facts of a cold one    ${coldMs.median.toFixed(1).padStart(8)} ms  (99 of 100 within ${coldMs.p99.toFixed(1)} ms; asked again ${warmMs.toFixed(1)} ms)`,
  )
  console.log(`  memory, none and all asked   ${memoryMb.before ?? '?'} MB, ${memoryMb.after ?? '?'} MB`)
}

const asked = process.argv.slice(2)
const at = asked.indexOf('--dir')
const [, folder = null] = at < 0 ? [] : asked.splice(at, 2)
const benches = {
  extract: () => runExtract(folder),
  analysis: runAnalysis,
  facts: runFacts,
  api: runApi,
  detectors: async () => printDetectorRates((line) => console.log(line)),
}
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench '${unknown.join(' ')}'; there is: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) await bench()
}
