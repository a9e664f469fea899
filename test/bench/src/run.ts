import { benchExtract } from './extract-bench.ts'

const asked = process.argv.slice(2)
const benches = { extract: benchExtract }
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench '${unknown.join(' ')}'; there is: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const { megabytes, timings } = bench(() => performance.now())
  console.log(`${name}: ${megabytes.toFixed(2)} MB`)
  for (const { name: contender, medianMs, ratio } of timings) {
    const speed = (megabytes / medianMs) * 1000
    console.log(
      `  ${contender.padEnd(28)} ${medianMs.toFixed(1).padStart(8)} ms  ${ratio.toFixed(3).padStart(7)}×  ${speed.toFixed(1).padStart(7)} MB/s`,
    )
  }
}
