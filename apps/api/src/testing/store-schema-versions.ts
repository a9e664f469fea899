import { existsSync, writeFileSync } from 'node:fs'
import { directoryMigrations } from '../store/directory-migrations.ts'
import { migrations } from '../store/migrations.ts'
import { buildCoalitionVersion, buildDirectoryVersion } from './build-stored-version.ts'

/** Writes a stored database for each version of the two schemas that has none yet; what is stored is never written again. */
for (const [kind, steps, build] of [
  ['coalition', migrations.length, buildCoalitionVersion],
  ['directory', directoryMigrations.length, buildDirectoryVersion],
] as const) {
  for (let version = 1; version <= steps; version++) {
    const path = new URL(`../store/stored-versions/${kind}-${version}.sql`, import.meta.url)
    if (existsSync(path)) continue
    writeFileSync(path, build(version))
    process.stdout.write(`stored ${kind} ${version}\n`)
  }
}
