import { openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from '@evenkeel/api/node/start-server.ts'
import { inventCommand } from '../load/invent-commands.ts'
import { connectServer } from '@evenkeel/api/testing/connect-server.ts'
import { seededRandom } from '../seeded-random.ts'
import { ACKNOWLEDGED, type Acknowledgement } from './acknowledgement.ts'

const CONNECTIONS = 6

const [folder = '', count = '0', seed = '1'] = process.argv.slice(2)
const random = seededRandom(Number(seed))
const dataFolder = join(folder, 'data')
const started = await startServer({ dataFolder, port: 0, dashboardFolder: folder })
if (!started.ok) throw new Error(started.problem.detail)
const server = started.value
const file = openSync(join(folder, ACKNOWLEDGED), 'a')
/** The shim sees this write in one order with those of the store. */
const note = (acknowledgement: Acknowledgement): void => {
  writeSync(file, `${JSON.stringify(acknowledgement)}\n`)
}

const connected = await connectServer(server.url, server.signInUrl)
if (!connected.ok) throw new Error(connected.problem.detail)
const { call } = connected.value
const coalitions: string[] = []
for (const name of ['River', 'Harbour']) {
  const made = await call('createCoalition', { body: { name } })
  if (!made.ok) throw new Error(made.problem.detail)
  note({ kind: 'coalition', id: made.value.id, name })
  coalitions.push(made.value.id)
}
let sent = 0
await Promise.all(
  Array.from({ length: CONNECTIONS }, async () => {
    while (sent < Number(count)) {
      const batch = Math.min(Number(count) - sent, random.chance(0.2) ? 5 : 1)
      const commands = Array.from({ length: batch }, () => inventCommand(random, (sent += 1)))
      const coalition = random.pick(coalitions)
      const answer = await call('record', { parameters: { coalition }, body: { commands } })
      if (!answer.ok) throw new Error(answer.problem.detail)
      answer.value.results.forEach((result, index) => {
        const command = commands[index]
        if (command === undefined || !result.ok) throw new Error(`not recorded: ${JSON.stringify(result)}`)
        note({ kind: 'command', coalition, command, answer: result })
      })
    }
  }),
)
await server.close()
