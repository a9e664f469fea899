import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { SpeakingDraft, TransitionDraft } from '@evenkeel/domain/draft.ts'
import type { Utterance } from '../1-normalise/line.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { remembered } from '../remembered.ts'
import { isListeningSignal } from './listening-signals.ts'
import { readPerson } from './read-person.ts'
import { rejoinSpeech } from './rejoin-speech.ts'

/** Counted speech of one meeting. */
export interface CountedSpeech {
  readonly speaking: readonly SpeakingDraft[]
  readonly transitions: readonly TransitionDraft[]
}

interface Total {
  name: string
  turns: number
  floorTurns: number
  words: number
  seconds: number | null
}

/** An unbroken run of one speaker. */
interface Turn {
  readonly key: string
  readonly text: string
}

/**
 * Returns turns (unbroken runs of one speaker), words (parted by white space), seconds (sum of the cues, null when none
 * had times) per speaker, and how often one took the floor after another; bots and rooms neither count nor break a turn.
 * `floorTurns` are the turns without those that only show listening while another keeps the floor.
 */
export function countSpeech(utterances: readonly Utterance[]): CountedSpeech {
  const totals = new Map<string, Total>()
  const names = new Map<string, string | null>()
  const turns: Turn[] = []
  for (const { speaker, text, from, until } of rejoinSpeech(utterances)) {
    const seen = names.get(speaker)
    const name = seen === undefined ? cleanSpeaker(speaker) : seen
    if (seen === undefined) names.set(speaker, name)
    if (name === null || text === '') continue
    const key = foldName(name)
    const total: Total = totals.get(key) ?? { name, turns: 0, floorTurns: 0, words: 0, seconds: null }
    totals.set(key, total)
    if (total.name === total.name.toUpperCase()) total.name = name
    const last = turns.at(-1)
    if (last?.key === key)
      turns[turns.length - 1] = { key, text: last.text.length > 100 ? last.text : `${last.text} ${text}` }
    else {
      total.turns += 1
      turns.push({ key, text })
    }
    total.words += countWords(text)
    if (from !== null && until !== null && until > from) total.seconds = (total.seconds ?? 0) + (until - from)
  }
  const transitions = countTransitions(turns, totals)
  const speaking = [...totals.values()].map(({ floorTurns, ...total }) => ({
    ...total,
    seconds: total.seconds === null ? null : Math.round(total.seconds * 1000) / 1000,
    ...(floorTurns === total.turns ? {} : { floorTurns }),
  }))
  return { speaking, transitions }
}

function countTransitions(turns: readonly Turn[], totals: ReadonlyMap<string, Total>): TransitionDraft[] {
  const follows = new Map<string, { from: string; to: string; count: number }>()
  let holder: string | null = null
  let held = ''
  turns.forEach(({ key, text }, index) => {
    // "Yes." to a question is an answer.
    const isSignal = holder !== null && key !== holder && !held.endsWith('?') && isListeningSignal(text)
    if (isSignal && goesOn(turns, index, holder)) return
    held = text
    if (key === holder) return
    const total = totals.get(key)
    const from = holder === null ? undefined : totals.get(holder)
    if (total === undefined) return
    total.floorTurns += 1
    if (from !== undefined) {
      const pair = `${holder}\n${key}`
      const follow = follows.get(pair) ?? { from: from.name, to: total.name, count: 0 }
      follow.count += 1
      follows.set(pair, follow)
    }
    holder = key
  })
  return [...follows.values()]
}

const SIGNALS_MAX = 4

/** Whether the same person speaks on behind this and other signs of listening. */
function goesOn(turns: readonly Turn[], index: number, holder: string | null): boolean {
  for (let next = index + 1; next <= index + SIGNALS_MAX; next++) {
    const turn = turns[next]
    if (turn === undefined) return false
    if (turn.key === holder) return true
    if (!isListeningSignal(turn.text)) return false
  }
  return false
}

const LAST_THEN_FIRST = twinPattern(/^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30})(?: \p{Lu}\.?)?(?= \(|$)/u)
const DEVICE = /^(.{2,40})['’]s (?:iphone|ipad|macbook|laptop|phone|pc|galaxy|pixel|computer)\b.{0,20}$/i

/** Many voices at once are nobody's turn. */
const EVERYBODY = new Set('all|everyone|everybody|group|audience|multiple|tous|toutes|todos|todas|alle'.split('|'))

/** Returns a display name without its affiliation or device, family names behind given ones, or null when it is nobody's. */
export const cleanSpeaker = remembered((speaker: string): string | null => {
  const shown = speaker.trim()
  const turned = LAST_THEN_FIRST.exec(shown)
  const device = DEVICE.exec(shown)
  if (turned !== null) return `${turned[2]} ${turned[1]}`
  if (device?.[1] !== undefined) return isNobody(device[1]) ? null : device[1]
  if (isNobody(shown) || EVERYBODY.has(foldName(shown))) return null
  const name = readPerson(withoutBrackets(shown), [])?.name ?? withoutBrackets(shown)
  return name === '' || name.length > 80 || isNobody(name) ? null : name
})

/** `Ana Ruiz (Riverside (North), chair)`: brackets behind a name, nested ones too, tell more about it. */
function withoutBrackets(shown: string): string {
  const open = shown.indexOf(' (')
  return open > 0 && shown.endsWith(')') && shown.slice(0, open).includes(' ') ? shown.slice(0, open).trim() : shown
}

/** Returns the number of words, parted by white space. */
function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const isGap = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160
    if (!isGap && !inWord) words += 1
    inWord = !isGap
  }
  return words
}
