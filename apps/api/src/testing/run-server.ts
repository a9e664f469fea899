import { flushCompileCache } from 'node:module'
import { openCoalition } from '../node/local-coalitions.ts'
import { startServer } from '../node/start-server.ts'

const [dataFolder = ''] = process.argv.slice(2)
const coalition = await openCoalition(dataFolder, 'River', { create: true })
if (!coalition.ok) throw new Error(coalition.problem.detail)
coalition.value.close()
const server = await startServer({ dataFolder, port: 0, dashboardFolder: dataFolder })
if (!server.ok) throw new Error(server.problem.detail)
process.stdout.write(`${JSON.stringify({ ...server.value, coalition: coalition.value.id })}\n`)
flushCompileCache()
