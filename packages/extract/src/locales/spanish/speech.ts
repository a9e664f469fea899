import type { SpeechWords } from '../speech-words.ts'

/** What listeners say in Spanish. */
export const SPANISH_SPEECH: SpeechWords = {
  signals:
    'sí|si|claro|vale|ok|okay|ajá|aja|exacto|bueno|bien|perfecto|gracias|ya|eso es|por supuesto|de acuerdo|entiendo|mmm|ah|no',
}
