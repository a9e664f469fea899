import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { SpeakingDraft, TransitionDraft } from '@evenkeel/domain/draft.ts'
import type { Utterance } from '../1-normalise/line.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { readPerson } from './read-person.ts'

/** Counted speech of one meeting. */
export interface CountedSpeech {
  readonly speaking: readonly SpeakingDraft[]
  readonly transitions: readonly TransitionDraft[]
}

/**
 * Returns turns (unbroken runs of one speaker), words (parted by white space), seconds (sum of the cues, null when none
 * had times) per speaker, and how often one followed another; bots and rooms neither count nor break a turn.
 */
export function countSpeech(utterances: readonly Utterance[]): CountedSpeech {
  const totals = new Map<string, { name: string; turns: number; words: number; seconds: number | null }>()
  const follows = new Map<string, { from: string; to: string; count: number }>()
  let last: string | null = null
  const names = new Map<string, string | null>()
  for (const { speaker, text, from, until } of utterances) {
    const seen = names.get(speaker)
    const name = seen === undefined ? cleanSpeaker(speaker) : seen
    if (seen === undefined) names.set(speaker, name)
    if (name === null) continue
    const key = foldName(name)
    const total = totals.get(key) ?? { name, turns: 0, words: 0, seconds: null }
    totals.set(key, total)
    if (last !== key) {
      total.turns += 1
      const before = last === null ? undefined : totals.get(last)
      if (before !== undefined) {
        const pair = `${last}\n${key}`
        const follow = follows.get(pair) ?? { from: before.name, to: total.name, count: 0 }
        follow.count += 1
        follows.set(pair, follow)
      }
      last = key
    }
    total.words += countWords(text)
    if (from !== null && until !== null) total.seconds = (total.seconds ?? 0) + (until - from)
  }
  const speaking = [...totals.values()].map((total) => ({
    ...total,
    seconds: total.seconds === null ? null : Math.round(total.seconds * 1000) / 1000,
  }))
  return { speaking, transitions: [...follows.values()] }
}

/** Returns a display name without its affiliation, or null when it is nobody's. */
export function cleanSpeaker(speaker: string): string | null {
  const name = readPerson(speaker, [])?.name ?? speaker.trim()
  return name === '' || name.length > 80 || isNobody(name) ? null : name
}

/** Returns the number of words, parted by white space. */
export function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const isGap = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160
    if (!isGap && !inWord) words += 1
    inWord = !isGap
  }
  return words
}
