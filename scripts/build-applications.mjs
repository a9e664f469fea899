import { projectEnvironment, root } from './install-dependencies.mjs'
import { runQuietly } from './run-quietly.mjs'

/** Builds the dashboard and the extension, or takes them from the cache; returns null, or the problem to show. */
export async function buildApplications(say) {
  say('Building the dashboard and the extension (from the cache where nothing has changed)…')
  const run = await runQuietly(
    `${root}node_modules/.bin/turbo`,
    [
      'run',
      'build',
      '--filter=@evenkeel/dashboard',
      '--filter=@evenkeel/extension',
      '--output-logs=errors-only',
      '--ui=stream',
      '--no-update-notifier',
      '--no-color',
    ],
    { cwd: root, env: { ...projectEnvironment(), NO_COLOR: '1' }, shell: process.platform === 'win32' },
    say,
  )
  if (run.status === 0) return null
  const said = run.log.trim().split('\n').slice(-30).join('\n')
  return { code: 'build-failed', detail: `${said}\nThe build failed: its last words stand above.` }
}
