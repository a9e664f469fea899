import type { Capture } from '@evenkeel/domain/capture.ts'
import type { Extraction } from '@evenkeel/domain/draft.ts'
import type { Reading } from '@evenkeel/domain/reading.ts'

/** What the panel hands its extract worker, and what comes back. */
export interface ExtractJob {
  readonly capture: Capture
  /** `YYYY-MM-DD`: what words such as "tomorrow" count from where the notes carry no date. */
  readonly today: string
}

export type ExtractResult =
  | { readonly ok: true; readonly extraction: Extraction; readonly reading: Reading }
  | { readonly ok: false; readonly detail: string }
