import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { leadersWords } from '../number-words/leaders-words.ts'
import { nameList } from '../number-words/name-list.ts'
import { shareWords } from '../number-words/share-words.ts'
import {
  type ShareDotsData,
  type SharePart,
  type ShareState,
  shareWordsOf,
  sortShareParts,
  stateWords,
  whyNoShareDots,
} from './layout.ts'
import { nothingToRead } from '../not-enough/nothing-to-show.ts'

/** More names than this make no sentence: the plot and the table hold them. */
const namedAtMost = 4

function outsideChance(part: SharePart): boolean {
  if (part.share === null || part.chance === null) return false
  return part.share < part.chance.low || part.share > part.chance.high
}

/** Returns one party's line in words: its share, its target, whether chance alone would give it. */
export function readSharePart(part: SharePart, data: ShareDotsData): string {
  const name = isolateName(part.name)
  if (part.share === null) return `${name}: ${stateWords[part.state]}.`
  const words = shareWordsOf(data)
  const amount = part.amount === null ? '' : ` (${countOf(part.amount, data.unit)})`
  const share = part.state === 'silent' ? `silent${amount}` : `${words(part.share)}${amount}`
  const target = part.target === null ? '' : `, ${data.targetKind ?? 'target'} ${words(part.target)}`
  return `${name}: ${share}${target}${chanceWords(part, words)}.`
}

function chanceWords(part: SharePart, words: (share: number) => string): string {
  if (part.chance === null) return ''
  const band = `${words(part.chance.low)} to ${words(part.chance.high)}`
  return `, ${outsideChance(part) ? 'outside' : 'within'} the ${band} that chance alone would give`
}

/** Returns the plot in one sentence, with its n; the reason where there is too little to say. */
export function readShareDots(data: ShareDotsData): string {
  const reason = whyNoShareDots(data)
  if (reason !== null) return nothingToRead(reason)
  const measured = sortShareParts(data.parts).filter((part) => part.share !== null)
  const first = measured[0]
  const last = measured.at(-1)
  if (first === undefined || last === undefined) return 'Not enough data.'
  const words = shareWordsOf(data)
  const n = `(of ${countOf(measured.length, data.parties)})`
  const [highest, lowest] = [first.share ?? 0, last.share ?? 0]
  const most = leadersWords(measured, (part) => part.share ?? 0, ['has', 'have'])
  const least = leadersWords(measured, (part) => -(part.share ?? 0), ['has', 'have'])
  const opening =
    highest === lowest && measured.length > 1
      ? `Of ${data.whole}, all have the same, ${words(highest)}`
      : `Of ${data.whole}, ${most} the most, ${words(highest)}${measured.length === 1 ? '' : `, and ${least} the least, ${words(lowest)}`}`
  const clauses = [moveClause(data), bandClause(measured), stateClause(data.parts)].filter((clause) => clause !== '')
  const rest = clauses.length === 0 ? '' : `; ${clauses.join('; ')}`
  return `${opening} ${n}${rest}.`
}

function moveClause({ toMove, targetKind, unit }: ShareDotsData): string {
  if (toMove === undefined || toMove === null || targetKind === null) return ''
  const target = targetKind === 'declared level' ? 'the share of its declared level' : 'an equal share'
  if (toMove < 0.005) return `each has ${target}`
  return `${shareWords(toMove)} of the ${unit} would have to move for each to have ${target}`
}

function bandClause(measured: readonly SharePart[]): string {
  if (!measured.some((part) => part.chance !== null)) return ''
  const banded = measured.filter((part) => part.chance !== null)
  const outside = banded.filter(outsideChance)
  if (outside.length === 0) return 'every share lies within what chance alone would give'
  if (outside.length > namedAtMost)
    return `${outside.length} of ${banded.length} lie outside what chance alone would give`
  const names = nameList(outside.map((part) => part.name))
  return `${names} ${outside.length === 1 ? 'lies' : 'lie'} outside what chance alone would give`
}

function stateClause(parts: readonly SharePart[]): string {
  const states: ShareState[] = ['silent', 'absent', 'not-invited', 'not-measured']
  return states
    .map((state) => ({ state, count: parts.filter((part) => part.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${stateWords[state]}`)
    .join(', ')
}
