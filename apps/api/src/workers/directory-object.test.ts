import { env } from 'cloudflare:workers'
import { askedPasskeysContract } from '../store/asked-passkeys.contract.ts'
import { directoryContract } from '../store/directory.contract.ts'
import { membershipContract } from '../store/membership.contract.ts'
import { signInContract } from '../store/sign-in.contract.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

let made = 0

async function make() {
  made += 1
  return (env as unknown as WorkerEnvironment).DIRECTORY.getByName(`directory-${made}`)
}

directoryContract(make)
askedPasskeysContract(make)
membershipContract(make)
signInContract(make)
