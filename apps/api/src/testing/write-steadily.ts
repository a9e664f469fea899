import { openCoalition } from '../node/local-coalitions.ts'
import { buildReading, commandMaker } from './build-reading.ts'

const [dataFolder = '', start = '0'] = process.argv.slice(2)
const opened = await openCoalition(dataFolder, 'River', { create: true })
if (!opened.ok) throw new Error(opened.problem.detail)
const { store } = opened.value
const command = commandMaker(Number(start))
/** So that a thousand backups later the ledger is not so long that verifying it is all that is measured. */
const PAUSE_MS = 8
for (let number = Number(start); ; number++) {
  const items = [{ text: `Task number ${number}`, owner: `Person ${'abcdefgh'.charAt(number % 8)}` }]
  const reading = buildReading(`notes ${number % 5}`, [{ items }], { complete: false })
  const [answer] = await store.record([command({ type: 'reading.record', reading })], 'tester')
  if (!answer?.ok) throw new Error('refused')
  process.stdout.write(`${answer.cursor}\n`)
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
}
