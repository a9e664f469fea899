import type { Command } from '@evenkeel/domain/command.ts'
import type { CoalitionDatabase } from '../store/coalition-database.ts'

/** Records a command in a database as the tester; throws where it is refused. */
export function recordDirectly(database: CoalitionDatabase, command: Command): void {
  const digested = { command, digest: JSON.stringify(command.body).slice(0, 64) }
  const [submitted] = database.record([{ commands: [digested], actor: 'tester' }])
  if (submitted === undefined || 'error' in submitted) throw submitted?.error
  const refused = submitted.results.find(({ ok }) => !ok)
  if (refused !== undefined) throw new Error(`refused: ${JSON.stringify(refused)}`)
}
