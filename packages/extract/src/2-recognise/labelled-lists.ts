import type { Line } from '../1-normalise/line.ts'
import { roleOf } from './read-person.ts'
import { addList, type Add } from './roster-lists.ts'
import { sectionKindOf } from './section-kind.ts'

/** The labels further on in a line: "Opened at 7. Present: Ana, Bo." */
const LABEL_BREAK = /[.;] (?=\p{L}[\p{L} -]{2,30}: )/u

/** Adds the people of `Present: Ana, Bo. Absent: Cy. Guests: Dee`, each label with its own; what no label stands before goes by `title`. */
export function addLabelled(line: Line, title: string, rest: string, add: Add): void {
  rest.split(LABEL_BREAK).forEach((piece, place) => {
    const colon = place === 0 ? -1 : piece.indexOf(': ')
    const label = colon < 0 ? title : piece.slice(0, colon)
    const kind = sectionKindOf(label)
    const isRemote = REMOTE.test(label)
    if (kind !== 'attendees' && kind !== 'absent' && !isRemote) return
    const state = kind === 'absent' ? 'absent' : 'present'
    const names = piece.slice(colon < 0 ? 0 : colon + 2).replace(/\.$/, '')
    addList(line, names, state, roleOf(label), 'roster-line', add)
  })
}

const REMOTE = /^(?:remote|remotely|online|by phone|via zoom|on zoom|virtual|virtually|in person)$/i
