import { benchAnalysis } from './analysis-bench.ts'
import { benchApi } from './api-bench.ts'
import { benchExtract } from './extract-bench.ts'

async function runExtract(): Promise<void> {
  const { megabytes, timings } = benchExtract(() => performance.now())
  console.log(`extract: ${megabytes.toFixed(2)} MB`)
  for (const { name: contender, medianMs, ratio } of timings) {
    const speed = (megabytes / medianMs) * 1000
    console.log(
      `  ${contender.padEnd(28)} ${medianMs.toFixed(1).padStart(8)} ms  ${ratio.toFixed(3).padStart(7)}×  ${speed.toFixed(1).padStart(7)} MB/s`,
    )
  }
}

async function runAnalysis(): Promise<void> {
  for (const { heading, timings } of benchAnalysis(() => performance.now())) {
    console.log(`analysis: ${heading}`)
    for (const { name: contender, medianMs, ratio } of timings) {
      console.log(`  ${contender.padEnd(28)} ${medianMs.toFixed(1).padStart(8)} ms  ${ratio.toFixed(3).padStart(7)}×`)
    }
  }
}

async function runApi(): Promise<void> {
  console.log('api: POST of one command at 32 connections')
  for (const timing of await benchApi()) {
    const { name, requestsPerSecond, ratio, p50Ms, p99Ms, refused } = timing
    console.log(
      `  ${name.padEnd(28)} ${requestsPerSecond.toFixed(0).padStart(8)} /s  ${ratio.toFixed(3).padStart(7)}×  p50 ${p50Ms.toFixed(1).padStart(5)} ms  p99 ${p99Ms.toFixed(1).padStart(5)} ms  ${refused} refused`,
    )
  }
}

const asked = process.argv.slice(2)
const benches = { extract: runExtract, analysis: runAnalysis, api: runApi }
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench '${unknown.join(' ')}'; there is: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) await bench()
}
