import { spawn } from 'node:child_process'

const HEARTBEAT_MS = 10_000

/**
 * Runs a command without showing its output, and says every ten seconds that it is still at it.
 * Returns its exit status (127 where it could not be started) and everything that it wrote.
 */
export function runQuietly(command, words, options, say) {
  return new Promise((resolve) => {
    const began = Date.now()
    const child = spawn(command, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    let settled = false
    const heartbeat = setInterval(() => say(`  … ${Math.round((Date.now() - began) / 1000)} s`), HEARTBEAT_MS)
    const settle = (status) => {
      if (settled) return
      settled = true
      clearInterval(heartbeat)
      resolve({ status, log, seconds: (Date.now() - began) / 1000 })
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        log += text
      })
    }
    child.on('error', (error) => {
      log += String(error)
      settle(127)
    })
    child.on('close', (status) => settle(status ?? 1))
  })
}
