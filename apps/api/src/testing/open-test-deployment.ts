import type { DeploymentPort } from '../carrying/deployment-port.ts'
import { openCoalitionCarrier, openDirectoryCarrier } from '../carrying/carriers.ts'
import { countKeyAttempts } from '../carrying/key-attempts.ts'
import { openNodeSqlite, type NodeSqliteDriver } from '../node/node-sqlite-driver.ts'
import { sealOnNode } from '../node/seal-on-node.ts'
import { migrate } from '../store/migrate.ts'
import { migrations } from '../store/migrations.ts'

export const testBackupKey = 'ekb_the-backup-key-of-every-test-application'

/** Returns the doors of whoever runs a deployment over a directory, with coalitions' databases in memory that nothing else uses. */
export function openTestDeployment(
  directory: NodeSqliteDriver,
  databases: Map<string, NodeSqliteDriver> = new Map(),
): DeploymentPort {
  const carrier = openDirectoryCarrier(directory, 'test')
  const keys = countKeyAttempts()
  const open = (id: string): NodeSqliteDriver => {
    const known = databases.get(id)
    if (known !== undefined) return known
    const made = openNodeSqlite(':memory:')
    migrate(made, migrations)
    databases.set(id, made)
    return made
  }
  return {
    admit: async (key, address, now) => keys.admit(key === testBackupKey, address, now),
    directory: () => ({
      readPage: async (request) => carrier.readPage(request),
      deployment: async () => carrier.deployment(),
      knows: async (coalition) => carrier.knows(coalition),
      admitCarried: async (...given) => carrier.admitCarried(...given),
    }),
    coalition: (id) => {
      const coalition = openCoalitionCarrier(open(id), sealOnNode, 'test')
      return {
        readPage: async (request) => coalition.readPage(request),
        takeIn: async (...given) => coalition.takeIn(...given),
        carried: async () => coalition.carried(),
        endCarrying: async () => coalition.endCarrying(),
      }
    },
  }
}
