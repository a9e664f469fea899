import * as z from 'zod/mini'
import type { Utterance } from './line.ts'

const Turn = z.object({
  personName: z.optional(z.string()),
  speaker: z.optional(z.string()),
  name: z.optional(z.string()),
  transcriptText: z.optional(z.string()),
  chatMessageText: z.optional(z.string()),
  content: z.optional(z.string()),
  text: z.optional(z.string()),
  timestamp: z.optional(z.string()),
})
const Body = z.object({
  meetingTitle: z.optional(z.nullable(z.string())),
  title: z.optional(z.nullable(z.string())),
  meetingStartTimestamp: z.optional(z.nullable(z.string())),
  transcript: z.optional(z.array(z.unknown())),
  meeting_transcripts: z.optional(z.array(z.unknown())),
})

/** What a JSON transcript says; `startedAt` is the text of its start stamp. */
export interface JsonTranscript {
  readonly title: string | null
  readonly startedAt: string | null
  readonly utterances: readonly Utterance[]
}

/** Returns the turns of a JSON transcript (TranscripTonic's webhook body, or an array of turns); null when it is neither. */
export function readJsonTranscript(text: string): JsonTranscript | null {
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch {
    return null
  }
  const body = Body.safeParse(value)
  const list = Array.isArray(value)
    ? value
    : body.success
      ? (body.data.transcript ?? body.data.meeting_transcripts ?? null)
      : null
  if (list === null) return null
  const numberOf = lineFinder(text)
  const utterances: Utterance[] = []
  for (const entry of list) {
    const turn = Turn.safeParse(entry)
    if (!turn.success) continue
    const speaker = turn.data.personName ?? turn.data.speaker ?? turn.data.name
    const said = turn.data.transcriptText ?? turn.data.content ?? turn.data.text ?? turn.data.chatMessageText
    if (speaker === undefined || said === undefined) continue
    utterances.push({ speaker, text: said, number: numberOf(said), from: null, until: null })
  }
  if (utterances.length === 0 && !body.success) return null
  const data = body.success ? body.data : {}
  return {
    title: data.meetingTitle ?? data.title ?? null,
    startedAt: data.meetingStartTimestamp ?? null,
    utterances,
  }
}

/** Turns come in the order of the file, so each is searched for behind the one before. */
function lineFinder(text: string): (said: string) => number {
  let at = 0
  let line = 1
  return (said) => {
    const found = text.indexOf(JSON.stringify(said).slice(1, 40).replace(/"$/, ''), at)
    if (found < 0) return line
    for (let next = text.indexOf('\n', at); next >= 0 && next < found; next = text.indexOf('\n', next + 1)) line += 1
    at = found
    return line
  }
}
