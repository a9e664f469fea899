import * as z from 'zod/mini'
import { Instant } from './identifier.ts'
import { SourceReference } from './source.ts'

export const CaptureFormat = z.enum(['md', 'txt', 'html', 'vtt', 'srt', 'sbv', 'json'])
export type CaptureFormat = z.infer<typeof CaptureFormat>

/** How the text was come by, so that a reader can be told what may be missing. */
export const CaptureMethod = z.enum([
  'markdown-export',
  'html-export',
  'text-export',
  'clipboard',
  'selection',
  'paste',
  'file',
])
export type CaptureMethod = z.infer<typeof CaptureMethod>

/** What was read, untouched; it is kept in the browser before anything parses it, and never leaves it. */
export const Capture = z.object({
  source: SourceReference,
  format: CaptureFormat,
  method: CaptureMethod,
  /** False when it is only a part of the source (a selection): nothing may then be called gone. */
  complete: z.boolean(),
  capturedAt: Instant,
  text: z.string(),
})
export type Capture = z.infer<typeof Capture>
