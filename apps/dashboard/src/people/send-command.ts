import type { CommandBody } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import { api } from '../shell/api-client.ts'

/** Sends one command, made now, and returns what became of it; fails with the command's own problem, or `unreachable`. */
export async function sendCommand(coalition: string, body: CommandBody): ReturnType<typeof api<'recordOne'>> {
  const now = Date.now()
  const id = ulidFrom(now, crypto.getRandomValues(new Uint8Array(10)))
  const command = { id, at: new Date(now).toISOString(), body }
  return await api('recordOne', { parameters: { coalition }, body: command })
}
