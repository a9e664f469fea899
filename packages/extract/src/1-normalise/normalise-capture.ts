import type { CaptureFormat } from '@evenkeel/domain/capture.ts'
import type { Line, NormalisedSource, Utterance } from './line.ts'
import { markTurns } from './mark-turns.ts'
import { parseLines, type RawLine } from './parse-lines.ts'
import { readCues } from './read-cues.ts'
import { readJsonTranscript } from './read-json-transcript.ts'
import { renderHtml } from './render-html.ts'
import { splitLines } from './split-lines.ts'
import { countDialectMarks, dialectOf, readDialect } from './wiki-dialects.ts'

/** A source in lines, with what only its format could tell: a title and the stamp of its start. */
export interface NormalisedCapture extends NormalisedSource {
  readonly title: string | null
  readonly startedAt: string | null
}

/**
 * Returns a capture's text as lines. For md and txt the normalised text is the text as given, so that spans
 * slice it verbatim; for other formats it is a rendering, and only line numbers point into the source.
 */
export function normaliseCapture(text: string, format: CaptureFormat): NormalisedCapture {
  if (format === 'html') {
    const rendered = renderHtml(text)
    return withTurns(rendered.text, parseLines(rendered.lines))
  }
  if (format === 'json') {
    const transcript = readJsonTranscript(text)
    if (transcript !== null) return fromUtterances(transcript.utterances, transcript.title, transcript.startedAt)
  }
  if (format === 'vtt' || format === 'srt' || format === 'sbv') {
    const cues = readCues(splitLines(text))
    return fromUtterances(cues.utterances, cues.title, cues.head)
  }
  const lines = parseLines(splitLines(text))
  const dialect = dialectOf(countDialectMarks(lines))
  return withTurns(text, dialect === null ? lines : readDialect(lines, dialect))
}

function withTurns(text: string, lines: readonly Line[]): NormalisedCapture {
  const turns = markTurns(lines)
  const startedAt = turns?.startedAt ?? null
  return { text, lines: turns?.lines ?? lines, utterances: null, title: null, startedAt }
}

function fromUtterances(
  utterances: readonly Utterance[],
  title: string | null,
  startedAt: string | null,
): NormalisedCapture {
  const lines: RawLine[] = []
  let start = 0
  for (const { speaker, text, number } of utterances) {
    const words = text.replaceAll('\n', ' ')
    const raw = speaker === '' ? words : `${speaker}: ${words}`
    lines.push({ number, start, raw })
    start += raw.length + 1
  }
  return { text: lines.map((line) => line.raw).join('\n'), lines: parseLines(lines), utterances, title, startedAt }
}
