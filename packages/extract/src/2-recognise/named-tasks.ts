import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { readOwners } from '../3-resolve/owners.ts'
import type { ActionCandidate } from './action-candidate.ts'
import type { SectionKind } from './section-kind.ts'
import { ROMANCE } from './unowned-tasks.ts'
import { isActionVerb, isBehindNoun, isWeakVerb, looksLikeTaskOpening, opensTask } from './verbs.ts'

const NAMED = twinPattern(/^(@?\p{Lu}[\p{L}\d'’. /,&+@_-]{1,48}?)(?: ?: | [-–—] )(\p{L}[\p{L}'’-]{1,20}) (\S{1,40})/u)
/** Their imperative is their past as well, or is a remark's opening. */
const UNSURE =
  /^(?:set|put|cut|let|read|run|think|thank|see|look|discuss|present|update|share|start|love|like|need|volunteer|open|do|make)$/i

/** Returns the task of an entry that begins with a name, a colon or dash, and what its bearer is to do: "Ana: Book the hall", "Bo - Mend the gate"; or null. */
export function recogniseNamedTask(
  line: Line,
  kind: SectionKind,
  known: KnownNames,
  speaker: string | null,
): ActionCandidate | null {
  if (line.kind !== 'bullet' || kind === 'agenda' || kind === 'standing') return null
  const match = NAMED.exec(line.plain.slice(0, 120))
  const [whole = '', names = '', verb = '', next = ''] = match ?? []
  if (match === null || line.plain.endsWith('?') || isBehindNoun(next)) return null
  if (!isActionVerb(verb) && !(speaker === null && ROMANCE.test(line.plain) && looksLikeTaskOpening(verb))) return null
  const isResult = kind === 'decisions' || kind === 'outcomes' || kind === 'actions'
  const read = readOwners(names, known, isResult ? 'list' : 'prose')
  if (read === null || read.owners.length === 0) return null
  const isNamed = read.isKnown || read.owners.every(({ name }) => isGivenName(foldName(name.split(' ', 1)[0] ?? '')))
  const isUnsure = UNSURE.test(verb) || (isWeakVerb(verb) && !opensTask(verb.toLowerCase()))
  const base = isResult ? 0.6 : speaker !== null || !isNamed ? 0.42 : 0.54
  return {
    line,
    text: line.plain.slice(whole.length - verb.length - next.length - 1),
    owners: read.owners,
    ownerWords: names,
    confidence: isUnsure ? base - 0.14 : base,
    by: 'named-task',
  }
}
