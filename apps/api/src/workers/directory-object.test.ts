import { env } from 'cloudflare:workers'
import { directoryContract } from '../store/directory.contract.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

let made = 0

directoryContract(async () => {
  made += 1
  const stub = (env as unknown as WorkerEnvironment).DIRECTORY.getByName(`directory-${made}`)
  return stub
})
