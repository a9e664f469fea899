import { parseArgs } from 'node:util'
import type { Fault } from './fault.ts'
import { diskErrors } from './disk-errors/disk-errors.ts'
import { edgeKills } from './edge/kill-edge.ts'
import { sameAnswers } from './edge/same-answers.ts'
import { nodeKills } from './kills/kill-node.ts'
import { crowdOfPeople } from './load/crowd.ts'
import { coalitionsOnOneMachine } from './load/many-coalitions.ts'
import { loudCoalition } from './load/overload.ts'
import { malformedRequests } from './malformed/malformed.ts'
import { powerCut } from './power-cut/power-cut.ts'
import { sameKey } from './races/same-key.ts'
import { isolation } from './record/isolation.ts'
import { restores } from './record/restores.ts'
import { tamperings } from './record/tamperings.ts'
import { upgrades } from './record/upgrades.ts'
import { simulation } from './simulation/simulation.ts'
import { clockJumps } from './surroundings/clock-jumps.ts'
import { twoServers } from './surroundings/two-servers.ts'

const faults: readonly Fault[] = [
  powerCut,
  nodeKills,
  edgeKills,
  diskErrors,
  clockJumps,
  twoServers,
  simulation,
  sameAnswers,
  sameKey,
  loudCoalition,
  crowdOfPeople,
  coalitionsOnOneMachine,
  malformedRequests,
  isolation,
  tamperings,
  restores,
  upgrades,
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    seed: { type: 'string' },
    count: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const whole = (text: string | undefined): boolean => text === undefined || /^\d{1,9}$/.test(text)
const unknown = positionals.filter((name) => !faults.some((fault) => fault.name === name))
if (values.help || unknown.length > 0 || !whole(values.seed) || !whole(values.count)) {
  console.error('Usage: npm run faults -- [NAME…] [--full] [--count NUMBER] [--seed NUMBER]')
  console.error(`NAME is one of: ${faults.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const seed = Number(values.seed ?? Date.now() % 1_000_000)
let failed = false
for (const fault of faults) {
  if (positionals.length > 0 && !positionals.includes(fault.name)) continue
  const count = Number(values.count ?? (values.full ? fault.full : fault.short))
  const start = performance.now()
  const result = await fault.run(count, seed)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (typeof result === 'string') {
    console.log(`${fault.name.padEnd(18)} not tried: ${result}`)
    continue
  }
  const { lost, doubled, corrupt, figures, failures } = result
  failed ||= lost + doubled + corrupt > 0
  console.log(
    `${fault.name.padEnd(18)} ${`${result.count} ${fault.unit}`.padEnd(18)} ${lost} lost, ${doubled} doubled, ${corrupt} corrupt, ${seconds} s, seed ${seed}; ${figures}`,
  )
  for (const failure of failures) console.log(`  ${failure}`)
}
process.exitCode = failed ? 1 : 0
