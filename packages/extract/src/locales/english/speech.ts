import type { SpeechWords } from '../speech-words.ts'

/** What listeners say in English. */
export const ENGLISH_SPEECH: SpeechWords = {
  signals:
    'yeah|yes|yep|yup|ya|mm|mmm|mhm|mm hm|mm hmm|mmhm|mhmm|hm|hmm|uh huh|uh|um|right|okay|ok|k|sure|exactly|true|cool|great|nice|wow|oh|ah|aha|huh|fine|correct|indeed|absolutely|definitely|totally|got it|i see|of course|makes sense|sounds good|thank you|thanks|good|interesting|awesome|perfect|gotcha|alright|all right|no|nope|yeah yeah',
}
