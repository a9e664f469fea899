import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { furtherOwners } from '../3-resolve/further-owners.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { readTaskOwners } from '../3-resolve/task-owners.ts'
import { ownerDraft, readOwners } from '../3-resolve/owners.ts'
import type { ActionCandidate } from './action-candidate.ts'
import { isActionVerb, isBehindNoun, isDeed } from './verbs.ts'

const STATE =
  /\((?:to ?do|done|in progress|in flight|pending|wip|ongoing|started|not started|blocked|en cours|fait|à faire|en curso|hecho|pendiente)\)$/i
const CARRIER = twinPattern(
  /(?:\(|, )(\p{L}{2,20}) (?:continuing|continues|in flight|on it|is on it|to do|to follow up|to review|working on it|working on this)[^()]{0,40}\)$/iu,
)
const HANDLE = twinPattern(/\((\p{Ll}{2,12}\d{0,3})\)(?: \((?:done|to ?do)\))?$/u)
const BRACKETED = twinPattern(/^[[(]([^\][()]{2,40})[\])]:? (\p{L}{2,20}) (\p{L}{1,20})/u)

const TAG = twinPattern(
  /^(?:\[(?:todo|to do|in[ -]?progress|doing|wip|started|done|blocked|waiting|pending|on hold|à faire|en cours|fait|por hacer|pendiente|en curso|hecho)\] ?:? |(?:DOING|IN-?PROGRESS|WAITING|DONE) (?=\p{Lu}))/iu,
)
const CAPITAL_TAG = /^\[|^[A-Z-]{4,}/

/** Returns the task that an entry is because its state stands before it as a tag: "[In progress] Mend the gate", "DOING Mend the gate"; or null. */
export function recogniseTagged(line: Line, known: KnownNames): ActionCandidate | null {
  const { plain } = line
  const first = plain.charCodeAt(0)
  const mayBe = first === BRACKET || (first >= 68 && first <= 87)
  const tag = mayBe && line.check === null ? TAG.exec(plain.slice(0, 24)) : null
  if (tag === null || !CAPITAL_TAG.test(tag[0])) return null
  const text = plain.slice(tag[0].length)
  if (text.split(' ', 2).length < 2) return null
  return { line, text, ...readTaskOwners(text, [], known, null), confidence: 0.7, by: 'state-tag' }
}

const BRACKET = 91

/** Returns the task that an entry is because its state or its bearer stands in brackets: "Mend the gate (todo)", "(Ana) Call the hall". */
export function recogniseStatedEntry(line: Line, known: KnownNames): ActionCandidate | null {
  const { plain } = line
  if (plain.split(' ', 3).length < 3) return null
  const first = plain.split(' ', 1)[0] ?? ''
  const make = (names: string, confidence: number): ActionCandidate => ({
    line,
    text: plain,
    owners: names === '' ? [] : [ownerDraft(names)],
    ownerWords: names === '' ? null : names,
    confidence,
    by: 'stated-entry',
  })
  const bracketed = BRACKETED.exec(plain)
  if (bracketed !== null && isDeed(bracketed[2] ?? '') && !isBehindNoun(bracketed[3] ?? '')) {
    const read = readOwners(bracketed[1] ?? '', known, 'list')
    if (read !== null && read.owners.length > 0)
      return { ...make('', 0.58), owners: read.owners, ownerWords: bracketed[1] ?? '' }
  }
  const ending = plain.slice(-70)
  if (!ending.endsWith(')')) return null
  const handle = HANDLE.exec(ending)?.[1] ?? ''
  // What else stands there, (pdf) or (asap), is nobody: only who is known from these notes owns anything.
  if (handle !== '' && isActionVerb(first) && known.has(handle)) return make(handle, 0.56)
  const carrier = CARRIER.exec(ending)?.[1] ?? ''
  if (carrier !== '' && !isOrdinaryWord(foldName(carrier))) {
    const further = furtherOwners(ending.slice(0, -1), ending.lastIndexOf('('), known)
    const nick = /, (\p{Ll}{2,8}) to \p{Ll}{3}/u.exec(ending)?.[1] ?? ''
    if (nick !== '' && !isOrdinaryWord(nick)) further.push(ownerDraft(nick))
    const owners = [ownerDraft(carrier), ...further.filter(({ name }) => name !== carrier)]
    return { ...make(carrier, 0.58), owners }
  }
  return STATE.test(ending) ? make('', 0.56) : null
}
