import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import { readAffiliation } from './read-affiliation.ts'
import { readPerson, roleOf } from './read-person.ts'
import type { Add } from './roster-lists.ts'
import { sectionKindOf } from './section-kind.ts'
import { splitList } from './split-list.ts'

const KEY = twinPattern(/^([\p{L}_-]{3,30})\s{0,3}:\s{0,3}(.{0,2000})$/u)
const ENTRY = /^\s{0,8}-\s{1,4}(?:name\s{0,2}:\s{0,3})?(.{1,200})$/
const FIELD = /^\s{2,12}(affiliation|organi[sz]ation|org|company)\s{0,2}:\s{0,3}(.{1,120})$/i

interface Entry {
  readonly line: Line
  readonly name: string
}

/** Adds the people whom a document's front matter lists under a key such as `attendees`, inline or one a line. */
export function addFrontMatter(lines: readonly Line[], add: Add): void {
  if (lines[0]?.kind !== 'hidden' || lines[0].raw.trim() !== '---') return
  let key = ''
  let last: Entry | null = null
  const put = (line: Line, written: string, organization: string | null): Entry | null => {
    const person = readPerson(bare(written), [])
    if (person === null || /^\d+$/.test(person.name)) return null
    const state = sectionKindOf(key) === 'absent' ? 'absent' : 'present'
    const named = organization === null ? person : { ...person, organization }
    add(line, named, person.name, state, roleOf(key), 'front-matter')
    return { line, name: person.name }
  }
  for (const line of lines.slice(1)) {
    if (line.kind !== 'hidden' || line.raw.trim() === '---') break
    const keyed = KEY.exec(line.raw)
    if (keyed !== null) {
      key = (keyed[1] ?? '').replaceAll('_', ' ')
      last = null
      const rest = bare(keyed[2] ?? '').replace(/^\[|\]$/g, '')
      if (isRosterKey(key) && rest !== '') for (const piece of splitList(rest)) put(line, piece, null)
      continue
    }
    if (!isRosterKey(key)) continue
    const field = FIELD.exec(line.raw)
    if (field !== null && last !== null) {
      put(last.line, last.name, readAffiliation(bare(field[2] ?? '')).organization)
      continue
    }
    const entry = ENTRY.exec(line.raw)
    if (entry !== null) last = put(line, entry[1] ?? '', null)
  }
}

function isRosterKey(key: string): boolean {
  const kind = sectionKindOf(key)
  return kind === 'attendees' || kind === 'absent'
}

function bare(value: string): string {
  return value.trim().replace(/^["']|["']$/g, '')
}
