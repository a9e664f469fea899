import { startServer } from '@evenkeel/api/node/start-server.ts'
import { readSignInConfiguration } from '@evenkeel/api/sign-in/read-sign-in-configuration.ts'

const [dataFolder, port, dashboardFolder] = process.argv.slice(2)
if (dataFolder === undefined || port === undefined || dashboardFolder === undefined) {
  throw new Error('run-server.ts wants a data folder, a port and the folder of the built dashboard')
}
const signIn = readSignInConfiguration(process.env)
if (!signIn.ok) throw new Error(signIn.problem.detail)
const started = await startServer({ dataFolder, port: Number(port), dashboardFolder, signIn: signIn.value })
process.stdout.write(
  `${JSON.stringify(started.ok ? { url: started.value.url, signInUrl: started.value.signInUrl } : started)}\n`,
)
if (!started.ok) process.exitCode = 1
