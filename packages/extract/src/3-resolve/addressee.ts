import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import type { Spoken } from '../2-recognise/speakers.ts'

/** Only who spoke just before is answered: further up, somebody else may have spoken whom nobody wrote down. */
const REACH = 6

/** Who else speaks around the lines of a meeting, by line index. */
export interface Voices {
  /** Returns who spoke last before a line's speaker, a few lines above it at most and under the same heading, or null. */
  readonly before: (index: number) => string | null
  /** Returns who speaks a line that only goes on below the one with the speaker's name, or null. */
  readonly above: (index: number) => string | null
}

/** Returns the voices of the lines from `from` on. */
export function voicesOf(lines: readonly Line[], spoken: readonly (Spoken | null)[], from: number): Voices {
  return {
    before: (index) => {
      const own = spoken[index - from] ?? null
      if (own === null) return null
      for (let above = index - 1; above >= from && above >= index - REACH; above--) {
        if (lines[above]?.kind === 'heading') return null
        const one = spoken[above - from] ?? null
        if (one !== null && one.speaker !== own.speaker) return one.speaker
      }
      return null
    },
    above: (index) => {
      for (let above = index; above >= from && above > index - REACH; above--) {
        const one = spoken[above - from] ?? null
        if (one !== null) return one.speaker
        if (lines[above]?.kind !== 'text') return null
      }
      return null
    },
  }
}

/** What a whole room is asked: "please join the queue", "everyone please…". */
const TO_ALL = twinPattern(
  /\b(?:everyone|everybody|anyone|anybody|someone|somebody|all|folks|people|members|attendees|participants|feel free|vote|queue|sign|mute|join|register|note|see|keep in mind)\b/i,
)
const PLEASE = twinPattern(/^(?:[^:]{1,40}: )?(?:please|pls|s['’]il te pla[iî]t|por favor),? \p{L}/iu)
const TO_ME = /^(?:[^:]{1,40}: )?(?:please )?assign (?:it |this |that |them )?(?:to )?me\b/i
const YOU_AND_I = /\b(?:you and (?:I|me)|(?:I|me) and you)\b/

/** Whom a sentence speaks of by "you", "me" and "I": none, who says it, who is spoken to, or both. */
export type Meant = 'nobody' | 'speaker' | 'addressee' | 'both'

/** Returns who is to do what a speaker's sentence asks for in the second person ("Please send me the list", "you and I can look at it"). */
export function whoIsMeant(sentence: string): Meant {
  const text = sentence.slice(0, 300)
  if (TO_ME.test(text)) return 'speaker'
  if (YOU_AND_I.test(text)) return 'both'
  return PLEASE.test(text) && !TO_ALL.test(text) ? 'addressee' : 'nobody'
}
