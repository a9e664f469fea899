import type { GroupMember } from '@evenkeel/domain/group-member.ts'
import type { Resource } from '@evenkeel/domain/resource.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Returns what organizations say they bring, under the ids that merged ones go by. */
export function readResources(driver: SqlDriver, fold: (id: string) => string): Resource[] {
  const rows = driver.all<Resource>('SELECT organization, kind FROM resources ORDER BY organization, kind')
  const folded = rows.map((row) => ({ ...row, organization: fold(row.organization) }))
  return onceEach(folded, ({ organization, kind }) => `${organization}\n${kind}`)
}

/** Returns the organizations that say they bring nothing; of one that is several merged ones only if none of them brings anything. */
export function readBringsNothing(driver: SqlDriver, fold: (id: string) => string): string[] {
  const rows = driver.all<{ organization: string }>('SELECT organization FROM brings_nothing ORDER BY organization')
  const bringing = new Set(readResources(driver, fold).map(({ organization }) => organization))
  return [...new Set(rows.map((row) => fold(row.organization)))].filter((id) => !bringing.has(id))
}

/** Returns who sits in which working group, under the ids that merged parties go by. */
export function readGroupMembers(driver: SqlDriver, fold: (id: string) => string): GroupMember[] {
  const rows = driver.all<GroupMember>(
    'SELECT working_group AS "group", member FROM group_members ORDER BY working_group, member',
  )
  const folded = rows.map((row) => ({ group: fold(row.group), member: fold(row.member) }))
  return onceEach(folded, ({ group, member }) => `${group}\n${member}`)
}

function onceEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()]
}
