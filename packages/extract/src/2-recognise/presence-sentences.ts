import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { MeetingRole } from '@evenkeel/domain/meeting.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { patternOfAll, twinOfAll } from '../locales/patterns-of-all.ts'
import type { LineLink } from '../1-normalise/line.ts'
import { splitSentences } from './split-sentences.ts'
import { sectionKindOf } from './section-kind.ts'
import { splitList } from './split-list.ts'
import { readPerson, type NamedPerson } from './read-person.ts'

/** People whom a sentence of prose records as present or absent. */
export interface Presence {
  readonly people: readonly NamedPerson[]
  readonly state: 'present' | 'absent'
  /** The office by which the sentence names them. */
  readonly role?: MeetingRole
}

const PRESENT_BEFORE =
  /^(?:(?:also |those |members |people |board members )?(?:present|in attendance|attending|participating)(?: (?:at|in|on|for) the (?:meeting|call|session))?|attendees|participants|members in attendance) (?:were|was|are|included|include)(?: as follows)?:? /i
const ATTENDED_BY = /\b(?:meeting|call|session|assembly|which) was attended by /i
const PRESENT_BEHIND =
  / (?:were|was|are) (?:all )?(?:present|in attendance|on the call)(?: (?:at|for|in) the (?:meeting|call))?$| attended(?: the (?:meeting|call|session))?$/i
const ABSENT_BEFORE =
  /^(?:(?:apologies|regrets)(?: for absence)? (?:were |was |have been )?(?:received |sent |noted |given )?(?:from|by)|absent (?:was|were)|those absent (?:was|were)):? /i
const ABSENT_BEHIND =
  / (?:sent|sends|gave|has sent|have sent) (?:his |her |their |its )?(?:regrets|apologies)$| (?:was|were) (?:absent|excused|unable to attend)$/i
const SIGN = twinOfAll(
  ({ roster }) => roster?.presenceSigns,
  (any) => `${any}| [-–—] `,
)
const CAME_BEFORE = patternOfAll(
  ({ roster }) => roster?.cameBefore,
  (any) => `^(?:${any}):? `,
)
const CAME_BEHIND = patternOfAll(
  ({ roster }) => roster?.cameBehind,
  (any) => ` (?:${any})$`,
)
const AWAY_BEFORE = patternOfAll(
  ({ roster }) => roster?.awayBefore,
  (any) => `^(?:${any}):? `,
)
const AWAY_BEHIND = patternOfAll(
  ({ roster }) => roster?.awayBehind,
  (any) => ` (?:${any})$`,
)
const CHAIRED_BY = twinOfAll(
  ({ roster }) => roster?.chairedBy,
  (any) => `\\b(?:${any}) (?:the )?`,
)
const NOTES_BY = twinOfAll(
  ({ roster }) => roster?.notesBy,
  (any) => `^[_(*]?(?:${any}):? `,
)

/** Returns whom the sentences of a line record as present or absent: `Present were Ana Ruiz and Bo Lind. Cy Dorn sent regrets.` */
export function readPresence(plain: string, links: readonly LineLink[]): Presence[] {
  if (plain.length > 1500 || !SIGN.test(plain)) return []
  return splitSentences(plain).flatMap((sentence) => {
    const bare = sentence.trim().replace(/[.!]$/, '')
    const found =
      labelled(bare) ??
      inCapitals(bare) ??
      behind(bare, PRESENT_BEFORE, 'present') ??
      behindAnywhere(bare) ??
      before(bare, PRESENT_BEHIND, 'present') ??
      behind(bare, ABSENT_BEFORE, 'absent') ??
      before(bare, ABSENT_BEHIND, 'absent') ??
      behind(bare, AWAY_BEFORE, 'absent') ??
      before(bare, AWAY_BEHIND, 'absent') ??
      behind(bare, CAME_BEFORE, 'present') ??
      before(bare, CAME_BEHIND, 'present')
    if (found === null) return officers(bare, links)
    const pieces = splitList(found.names)
    const people = pieces.map((piece) => readPerson(piece, links)).filter((person) => person !== null)
    const isList = people.length === pieces.length && people.some(({ name }) => /^\p{Lu}/u.test(name))
    // One word alone may be anything: "Everyone was present".
    const isSure = isList && (people.length > 1 || people.some(({ name }) => name.includes(' ')))
    return isSure ? [{ people, state: found.state }] : []
  })
}

/** "Called to order by President Ana Ruiz at seven", "Minutes by Bo Lind: bo@…": one whole name right behind the words. */
function officers(sentence: string, links: readonly LineLink[]): Presence[] {
  const chair = CHAIRED_BY.exec(sentence) ?? OPENED_AT.exec(sentence)
  const match = chair ?? NOTES_BY.exec(sentence)
  if (match === null) return []
  const [name = ''] = sentence.slice(match.index + match[0].length).split(NAME_ENDS, 1)
  const person = readPerson(name.replace(/[_*:]{1,3}$/, ''), links)
  // Two words may be anything's beginning, unless the first is somebody's.
  const isSure =
    person !== null &&
    person.name.includes(' ') &&
    (isGivenName(foldName(person.name).split(' ', 1)[0] ?? '') || chair !== null)
  return isSure && /^\p{Lu}/u.test(person.name)
    ? [{ people: [person], state: 'present', role: chair === null ? 'note-taker' : 'chair' }]
    : []
}

/** "Called to order at 7:05 pm by the chair, Ana Ruiz" */
const OPENED_AT = /\bto order (?:at|on) [^,;]{1,30} by (?:the )?(?:chair, |president, )?/i
const NAME_ENDS = /[,.;:(] | (?:at|on|and|who|with|to|for|à|y|et|a las|en) |[_*)]{1,3}$/

/** "Attendees – Ana Ruiz, Bo Lind": a label with a dash for its colon. */
function labelled(sentence: string): Named | null {
  const dash = / [-–—] /.exec(sentence)
  if (dash === null || dash.index > 40) return null
  const kind = sectionKindOf(sentence.slice(0, dash.index))
  const names = sentence.slice(dash.index + 3)
  return kind === 'attendees' || kind === 'absent' ? { names, state: kind === 'absent' ? 'absent' : 'present' } : null
}

/** "PRESENT Cllr A Ruiz, Mrs B Lind (Clerk) There were no visitors": capitals do for a colon. */
function inCapitals(sentence: string): Named | null {
  const match = CAPITALS.exec(sentence)
  const kind = match === null ? 'other' : sectionKindOf(match[1] ?? '')
  if (match === null || (kind !== 'attendees' && kind !== 'absent')) return null
  const rest = sentence.slice(match[0].length)
  // What is told behind the last bracket is another sentence.
  const told = rest.search(/\) (?:There|The|It|No) /)
  const names = told < 0 ? rest : rest.slice(0, told + 1)
  return { names, state: kind === 'absent' ? 'absent' : 'present' }
}

const CAPITALS = twinPattern(/^(\p{Lu}{4,20}(?: \p{Lu}{2,20}){0,2}) (?=\p{Lu}[\p{Ll}.])/u)

interface Named {
  readonly names: string
  readonly state: 'present' | 'absent'
}

function behind(sentence: string, opening: RegExp, state: Named['state']): Named | null {
  const match = opening.exec(sentence)
  return match === null ? null : { names: sentence.slice(match[0].length), state }
}

function behindAnywhere(sentence: string): Named | null {
  const match = ATTENDED_BY.exec(sentence)
  return match === null ? null : { names: sentence.slice(match.index + match[0].length), state: 'present' }
}

function before(sentence: string, ending: RegExp, state: Named['state']): Named | null {
  const match = ending.exec(sentence)
  return match === null ? null : { names: sentence.slice(0, match.index), state }
}
