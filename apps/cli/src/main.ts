import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { CliCommand } from './command-line.ts'

// What was loaded once stays compiled, so that the next command starts in half the time; where the folder is not ours
// to write, nothing is kept and nothing fails.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/evenkeel', import.meta.url)))

/** Loaded when called, so that `extract` starts without a database and `graph` without a parser. */
const commands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  extract: async () => (await import('./extract.ts')).extractCommand,
  compare: async () => (await import('./compare.ts')).compareCommand,
  identify: async () => (await import('./identify.ts')).identifyCommand,
  import: async () => (await import('./import.ts')).importCommand,
  analyse: async () => (await import('./analyse.ts')).analyseCommand,
  graph: async () => (await import('./graph.ts')).graphCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
}

// Whoever reads the output, such as `head`, may have seen enough: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const [name, ...words] = process.argv.slice(2)
const load = name === undefined ? undefined : commands[name]
if (load === undefined) {
  const lines = await Promise.all(
    Object.values(commands).map(async (load) => {
      const command = await load()
      return `  evenkeel ${command.usage}\n      ${command.summary}`
    }),
  )
  const asked = name === undefined || name === '--help' || name === 'help'
  const out = asked ? process.stdout : process.stderr
  if (!asked) out.write(`evenkeel has no command '${name}'.\n`)
  out.write(`Usage:\n${lines.join('\n')}\n`)
  process.exitCode = asked ? 0 : 2
} else {
  const command = await load()
  if (words.includes('--help')) process.stdout.write(`Usage: evenkeel ${command.usage}\n${command.summary}\n`)
  else process.exitCode = await command.run(words)
}
