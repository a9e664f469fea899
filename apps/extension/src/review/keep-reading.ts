import type { Capture } from '@evenkeel/domain/capture.ts'
import type { Extraction } from '@evenkeel/domain/draft.ts'
import { createExtractor, type Extractor } from '@evenkeel/extract/extractor.ts'

/** What a capture is read with, besides its own words. */
export interface ReadingDay {
  readonly today: string
  readonly timeZone: string
}

/**
 * Returns a reader of captures that keeps the document it read last: read again after an edit, only what the edit reaches
 * is worked out anew. Another document, or the same on another day, is read whole, and the one before is let go of.
 */
export function keepReading(): (capture: Capture, day: ReadingDay) => Extraction {
  let kept: { readonly document: string; readonly extractor: Extractor } | null = null
  return ({ source, format, text }, { today, timeZone }) => {
    const { kind, key, title } = source
    const document = JSON.stringify([kind, key, title, format, today, timeZone])
    let open = kept
    if (open === null || open.document !== document) {
      open?.extractor.forget()
      open = { document, extractor: createExtractor({ format, title }, { today, timeZone, fileName: title }) }
    }
    // Should the reading fail, nothing half read is built upon.
    kept = null
    const extraction = open.extractor.update(text)
    kept = open
    return extraction
  }
}
