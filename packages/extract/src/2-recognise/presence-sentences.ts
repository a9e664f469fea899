import type { LineLink } from '../1-normalise/line.ts'
import { splitSentences } from './split-sentences.ts'
import { sectionKindOf } from './section-kind.ts'
import { splitList } from './split-list.ts'
import { readPerson, type NamedPerson } from './read-person.ts'

/** People whom a sentence of prose records as present or absent. */
export interface Presence {
  readonly people: readonly NamedPerson[]
  readonly state: 'present' | 'absent'
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
const SIGN = /present|attend|apolog|regrets|absent|excused|participants| [-–—] /i

/** Returns whom the sentences of a line record as present or absent: `Present were Ana Ruiz and Bo Lind. Cy Dorn sent regrets.` */
export function readPresence(plain: string, links: readonly LineLink[]): Presence[] {
  if (plain.length > 1500 || !SIGN.test(plain)) return []
  return splitSentences(plain).flatMap((sentence) => {
    const bare = sentence.trim().replace(/[.!]$/, '')
    const found =
      labelled(bare) ??
      behind(bare, PRESENT_BEFORE, 'present') ??
      behindAnywhere(bare) ??
      before(bare, PRESENT_BEHIND, 'present') ??
      behind(bare, ABSENT_BEFORE, 'absent') ??
      before(bare, ABSENT_BEHIND, 'absent')
    if (found === null) return []
    const pieces = splitList(found.names)
    const people = pieces.map((piece) => readPerson(piece, links)).filter((person) => person !== null)
    const isList = people.length === pieces.length && people.some(({ name }) => /^\p{Lu}/u.test(name))
    // One word alone may be anything: "Everyone was present".
    const isSure = isList && (people.length > 1 || people.some(({ name }) => name.includes(' ')))
    return isSure ? [{ people, state: found.state }] : []
  })
}

/** "Attendees – Ana Ruiz, Bo Lind": a label with a dash for its colon. */
function labelled(sentence: string): Named | null {
  const dash = / [-–—] /.exec(sentence)
  if (dash === null || dash.index > 40) return null
  const kind = sectionKindOf(sentence.slice(0, dash.index))
  const names = sentence.slice(dash.index + 3)
  return kind === 'attendees' || kind === 'absent' ? { names, state: kind === 'absent' ? 'absent' : 'present' } : null
}

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
