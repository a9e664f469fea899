import type { DeploymentPort } from '../carrying/deployment-port.ts'
import { digestOnTheWeb } from '../store/digest.ts'
import { isSameSecret } from '../store/secrets.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

/** Returns the doors of whoever runs the deployment; null where it was deployed without a key for them. */
export function openDeployment(environment: WorkerEnvironment): DeploymentPort | null {
  const kept = environment.EVENKEEL_BACKUP_KEY_DIGEST
  if (kept === undefined || !/^sha256:[0-9a-f]{64}$/.test(kept)) return null
  const directory = () => environment.DIRECTORY.getByName('directory')
  return {
    admit: async (key, address, now) =>
      await directory().admitKey(isSameSecret(await digestOnTheWeb(key), kept), address, now),
    directory,
    coalition: (id) => environment.COALITIONS.getByName(id),
  }
}
