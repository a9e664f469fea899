import type { Utterance } from '../1-normalise/line.ts'
import { isListeningSignal } from './listening-signals.ts'

/** An interjection longer than this has taken the floor. */
const WORDS_MAX = 3
/** More people than this do not talk into one sentence. */
const BETWEEN_MAX = 2

/**
 * Returns the utterances with each sentence in one piece: where somebody's words go on behind a short interjection of
 * others ("…on that at some", "can", "point."), the interjection comes behind them. Nothing is lost or changed but order.
 */
export function rejoinSpeech(utterances: readonly Utterance[]): readonly Utterance[] {
  let rejoined: Utterance[] | null = null
  for (let index = 0; index + 2 < utterances.length; index++) {
    const list: readonly Utterance[] = rejoined ?? utterances
    const one = list[index]
    if (one === undefined || !isUnfinished(one.text)) continue
    const goesOn = continuationOf(list, index, one.speaker)
    if (goesOn === null) continue
    rejoined ??= utterances.slice()
    const [moved] = rejoined.splice(goesOn, 1)
    if (moved !== undefined) rejoined.splice(index + 1, 0, moved)
  }
  return rejoined ?? utterances
}

/** Returns where, behind others' interjections, the same speaker goes on in the middle of a sentence; null when nowhere. */
function continuationOf(utterances: readonly Utterance[], index: number, speaker: string): number | null {
  for (let next = index + 1; next <= index + 1 + BETWEEN_MAX; next++) {
    const one = utterances[next]
    if (one === undefined) return null
    if (one.speaker === speaker) return next > index + 1 && /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(one.text) ? next : null
    // Whole remarks and signs of listening stay where they were said.
    const isFragment = isUnfinished(one.text) && !isListeningSignal(one.text)
    if (!isFragment || one.text.split(' ', WORDS_MAX + 1).length > WORDS_MAX) return null
  }
  return null
}

/** Returns whether words break off before the end of a sentence. */
export function isUnfinished(text: string): boolean {
  const words = text.trimEnd()
  return words !== '' && (words.endsWith('…') || words.endsWith('...') || !/[.!?]["'”’)]?$/.test(words))
}
