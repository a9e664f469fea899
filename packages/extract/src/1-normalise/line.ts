/** A link inside a line: where its words stand in the line's plain text, and where it leads. */
export interface LineLink {
  readonly text: string
  readonly url: string
  readonly start: number
  readonly end: number
  readonly struck: boolean
}

export type LineKind = 'blank' | 'heading' | 'bullet' | 'text' | 'row' | 'rule' | 'hidden'

/** One line of the normalised text, taken apart once so that no recogniser has to know about markup. */
export interface Line {
  /** Place in the list of lines, from 0. */
  readonly index: number
  /** 1-based line of the source as given. */
  readonly number: number
  /** Offset of the raw line in the normalised text. */
  readonly start: number
  readonly raw: string
  readonly kind: LineKind
  /** Columns of indentation, a tab counting as four. */
  readonly indent: number
  /** 1 to 6 for a heading, else 0. */
  readonly level: number
  readonly check: 'open' | 'done' | null
  /** True when the whole content is struck through. */
  readonly struck: boolean
  /** True when it stands in a block quote. */
  readonly quoted: boolean
  /** True when all of its content is in bold. */
  readonly bold: boolean
  /** Offset of the content (behind bullets, boxes and heading marks) inside the raw line. */
  readonly bodyStart: number
  /** The content without markup, white space collapsed. */
  readonly plain: string
  readonly links: readonly LineLink[]
  /** Who says the line, where the layout of a log or transcript tells it. */
  readonly said?: Said
}

/** Who says a line of a log or transcript; `isVoice` for speech written down, false for what was typed. */
export interface Said {
  readonly speaker: string
  readonly isVoice: boolean
}

/** A source as text with its lines; `text.slice(line.start, line.start + line.raw.length)` is the raw line. */
export interface NormalisedSource {
  readonly text: string
  readonly lines: readonly Line[]
  /** What was said, for a format that is a transcript as a whole; null for documents. */
  readonly utterances: readonly Utterance[] | null
}

/** One stretch of speech; times in seconds from the start of the recording, null where the source has none. */
export interface Utterance {
  readonly speaker: string
  readonly text: string
  readonly number: number
  readonly from: number | null
  readonly until: number | null
}
