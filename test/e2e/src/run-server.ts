import { startServer } from '@evenkeel/api/node/start-server.ts'

const [dataFolder, port, dashboardFolder] = process.argv.slice(2)
if (dataFolder === undefined || port === undefined || dashboardFolder === undefined) {
  throw new Error('run-server.ts wants a data folder, a port and the folder of the built dashboard')
}
const started = await startServer({ dataFolder, port: Number(port), dashboardFolder })
process.stdout.write(
  `${JSON.stringify(started.ok ? { url: started.value.url, signInUrl: started.value.signInUrl } : started)}\n`,
)
if (!started.ok) process.exitCode = 1
