import { startServer } from '@evenkeel/api/node/start-server.ts'

const [dataFolder = ''] = process.argv.slice(2)
const started = await startServer({ dataFolder, port: 0, dashboardFolder: dataFolder })
if (!started.ok) throw new Error(started.problem.detail)
const { url, signInUrl } = started.value
process.stdout.write(`${JSON.stringify({ url, signInUrl })}\n`)
