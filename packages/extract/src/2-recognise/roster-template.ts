import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { LineLink } from '../1-normalise/line.ts'
import { readAffiliation } from './read-affiliation.ts'
import { readPerson, type NamedPerson } from './read-person.ts'

type Column = 'name' | 'handle' | 'organization' | 'none'

/** The line that tells people how to sign in: `Name / GitHub handle / affiliation`. */
export interface RosterTemplate {
  readonly separator: string
  readonly columns: readonly Column[]
}

const COLUMNS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ...'name|your name|full name|names|first name last name|attendee|participant'
    .split('|')
    .map((word): [string, Column] => [word, 'name']),
  ...(
    'github|github id|github handle|github username|github name|gh|gh handle|gh username|handle|username|user name|' +
    'gitlab|gitlab handle|irc|irc nick|nick|slack|slack handle|matrix|matrix handle|discord|account|id'
  )
    .split('|')
    .map((word): [string, Column] => [word, 'handle']),
  ...(
    'affiliation|affiliations|your affiliation|organization|organisation|your organization|org|company|institution|' +
    'institute|employer|team|university|project'
  )
    .split('|')
    .map((word): [string, Column] => [word, 'organization']),
  ...'pronouns|your pronouns|location|city|country|timezone|time zone|tz|email|e mail|mail|role|title|interest|interests|topic|present|note|notes'
    .split('|')
    .map((word): [string, Column] => [word, 'none']),
])
/** One of these words stands in each title of the column for names. */
const NAME_WORDS = new Set(
  [...COLUMNS].flatMap(([title, column]) => (column === 'name' ? [title.split(' ').at(-1) ?? ''] : [])),
)
const NAME_SIGN = new RegExp([...NAME_WORDS].join('|'), 'i')

/** Returns false for a line that holds no title of the column for names; letters with marks are left to folding. */
function mayNameColumns(plain: string): boolean {
  return NAME_SIGN.test(plain) || /[^\t-~]/.test(plain)
}

const SEPARATORS = [' / ', ' | ', '|', '/', ' - ', ' – ', ' — ', ', ', '; ']

/** Returns the columns that a line of nothing but their titles announces for the lines below it, or null. */
export function readRosterTemplate(plain: string): RosterTemplate | null {
  if (plain.length > 120 || !mayNameColumns(plain)) return null
  const bare = plain.replace(/[[\]<>{}()*]/g, '').trim()
  for (const separator of SEPARATORS) {
    if (!bare.includes(separator)) continue
    const columns = bare.split(separator).map((title) => COLUMNS.get(foldName(title.replace('@', ''))))
    const known = columns.filter((column) => column !== undefined)
    if (known.length === columns.length && known.length >= 2 && known.includes('name'))
      return { separator: separator.trim(), columns: known }
  }
  return null
}

/** Returns the person of an entry that fills a template in, or null where it does not. */
export function readTemplated(
  plain: string,
  links: readonly LineLink[],
  { separator, columns }: RosterTemplate,
): NamedPerson | null {
  // Who keeps to commas may have an organization with a slash.
  const own = separator === '/' && !plain.includes(' / ') && plain.includes(', ') ? ',' : separator
  const cells = plain.split(own === '-' ? ' - ' : own).map((cell) => cell.trim())
  const person = readPerson(cells[columns.indexOf('name')] ?? '', links)
  if (person === null || cells.length < 2) return person
  const cellOf = (column: Column): string => {
    const cell = cells[columns.indexOf(column)] ?? ''
    // What nobody filled in still stands there.
    return COLUMNS.has(foldName(cell)) || !columns.includes(column) ? '' : cell
  }
  const handle = cellOf('handle').replace(/^@/, '')
  const { organization } = readAffiliation(cellOf('organization'))
  return {
    ...person,
    handle: person.handle ?? (/^[\p{L}\d][\p{L}\d_.-]{0,38}$/u.test(handle) ? handle : null),
    organization: columns.includes('organization') ? organization : person.organization,
  }
}
