import type { SpeechWords } from '../speech-words.ts'

/** What listeners say in French. */
export const FRENCH_SPEECH: SpeechWords = {
  signals:
    "oui|ouais|ok|okay|d'accord|voilà|hum|mmh|hein|bien sûr|exactement|tout à fait|parfait|merci|super|ah|bon|c'est ça|entendu|non",
}
