import { NewerSchema } from './newer-schema.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Brings a database to the newest schema and returns how many steps that took: 0 when it was there already. Throws `NewerSchema`. */
export function migrate(driver: SqlDriver, migrations: readonly (readonly string[])[]): number {
  return driver.transaction(() => {
    driver.run('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY)')
    const done = schemaVersion(driver)
    if (done > migrations.length) throw new NewerSchema(done, migrations.length)
    migrations.slice(done).forEach((statements, index) => {
      for (const statement of statements) driver.run(statement)
      driver.run('INSERT INTO migrations (version) VALUES (?)', done + index + 1)
    })
    return migrations.length - done
  })
}

/** Returns how many steps of its schema a database that has the table of migrations has taken. */
export function schemaVersion(driver: SqlDriver): number {
  return driver.all<{ version: number | null }>('SELECT max(version) AS version FROM migrations')[0]?.version ?? 0
}
