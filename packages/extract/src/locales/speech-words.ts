import type { Phrases } from './phrases.ts'

/** What people of a language say while somebody else speaks. */
export interface SpeechWords {
  /** Words by which a listener shows to be listening, without wanting to speak: `yeah`, `mm-hm`. */
  readonly signals: Phrases
}
