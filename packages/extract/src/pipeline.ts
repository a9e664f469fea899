import type { CaptureFormat } from '@evenkeel/domain/capture.ts'
import type { Extraction, MeetingDraft } from '@evenkeel/domain/draft.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { normaliseCapture, type NormalisedCapture } from './1-normalise/normalise-capture.ts'
import { recogniseAttendees } from './2-recognise/attendees.ts'
import type { RosterEntry } from './2-recognise/roster-entry.ts'
import { dayOrderOf, type DayOrder } from './2-recognise/day-order.ts'
import { isMeetingTitle } from './2-recognise/meeting-title.ts'
import { findMeetings, type MeetingPart } from './2-recognise/meetings.ts'
import { NO_SIGNS, readSigns, type TextSigns } from './2-recognise/text-signs.ts'
import type { SectionKind } from './2-recognise/section-kind.ts'
import { findParagraphs, type Paragraph } from './2-recognise/paragraphs.ts'
import { findSections, type SectionOf } from './2-recognise/sections.ts'
import { settleAffiliations } from './2-recognise/settle-affiliations.ts'
import { namesOnRoster } from './2-recognise/names-on-roster.ts'
import { findSpeakers, type Spoken } from './2-recognise/speakers.ts'
import { cleanSpeaker, countSpeech } from './2-recognise/speaking.ts'
import type { Line, Utterance } from './1-normalise/line.ts'
import { chipOwner, isPersonLink } from './3-resolve/owners.ts'
import { joinNames, knowNames, type NameSource } from './3-resolve/known-names.ts'
import { draftActions } from './4-refine/draft-actions.ts'
import { draftDecisions } from './4-refine/draft-decisions.ts'
import type { ParagraphMemory } from './4-refine/paragraph-memory.ts'
import type { WeighedCandidate } from './4-refine/weigh-candidates.ts'
import { forgetAll } from './remembered.ts'

/** What was read, as far as extraction needs it. */
export interface CaptureText {
  readonly text: string
  readonly format: CaptureFormat
  readonly title?: string | null
}

/** What extraction may know besides the text; `today` resolves relative dates where the meeting's own date is unknown. */
export interface ExtractionContext {
  readonly today: CalendarDate
  readonly fileName?: string | null
  /** The time zone, such as `Europe/Paris`, whose calendar tells the day of an instant; without it the day is the one written. */
  readonly timeZone?: string | null
  /** Is told, for each meeting, of every line that might be a task, with the reasons for its confidence. */
  readonly explain?: (weighed: readonly WeighedCandidate[]) => void
}

/**
 * Returns everything that a capture seems to say: meetings with attendees, actions, decisions and counted speech, each
 * value with its place, quote, certainty and recogniser. The same input gives the same output; no input makes it throw.
 */
export function extractDrafts(capture: CaptureText, context: ExtractionContext): Extraction {
  const meetings = readCapture(capture, context)
  forgetAll()
  return { meetings: meetings.map(({ draft }) => draft) }
}

/** One meeting with what its draft leaves out: who stands on its rosters on which lines, and who says which line. */
export interface ReadMeetingPart {
  readonly draft: MeetingDraft
  readonly roster: readonly RosterEntry[]
  /** Those who were invited, of whom the notes do not say whether they came. */
  readonly invited: readonly RosterEntry[]
  readonly turns: readonly ReadTurn[]
}

/** Who is written as saying a line, and whom of the roster that means. */
export interface ReadTurn {
  readonly line: number
  readonly as: string
  readonly name: string
}

/** Returns the meetings of a capture as `extractDrafts` finds them, with every line on which somebody is named. */
export function extractNamed(capture: CaptureText, context: ExtractionContext): ReadMeetingPart[] {
  const meetings = readCapture(capture, context)
  const read = meetings.map(({ draft, roster, invited, turns }) => ({
    draft,
    roster,
    invited: invited(),
    turns: turns(),
  }))
  forgetAll()
  return read
}

/** What only a few ask for is worked out when they do. */
export interface DraftedMeeting {
  readonly draft: MeetingDraft
  readonly roster: readonly RosterEntry[]
  readonly invited: () => readonly RosterEntry[]
  readonly turns: () => readonly ReadTurn[]
}

/** Who opens a call may say of which day it is. */
const OPENING_UTTERANCES = 15

function readCapture(capture: CaptureText, context: ExtractionContext): DraftedMeeting[] {
  const source = normaliseCapture(capture.text, capture.format)
  const hints = {
    title: source.title ?? capture.title ?? null,
    fileName: context.fileName ?? null,
    startedAt: source.startedAt,
    timeZone: context.timeZone ?? null,
    opening: (source.utterances ?? [])
      .slice(0, OPENING_UTTERANCES)
      .map(({ text }) => text.slice(0, 200))
      .join(' '),
  }
  const sectionOf = findSections(source.lines)
  const parts = findMeetings(source.utterances === null ? source.lines : [], hints).map((part) =>
    source.utterances === null ? part : { ...part, until: source.lines.length },
  )
  const rosters = settleAffiliations(
    parts.map((part) =>
      isSpokenSource(source) ? [] : recogniseAttendees(source.lines, sectionOf, part.from, part.until),
    ),
  )
  const meetings = parts.map((part, index) => readPart(source, part, sectionOf, rosters[index] ?? [], context))
  return meetings.filter(({ draft }) => isMeeting(draft, source, parts.length > 1, context.fileName))
}

/** Person chips name people who are not on the roster. */
function chipNames(source: NormalisedCapture, part: MeetingPart): NameSource[] {
  const names: string[] = []
  for (let index = part.from; index < part.until; index++) {
    for (const link of source.lines[index]?.links ?? []) if (isPersonLink(link)) names.push(chipOwner(link).name)
  }
  return [...new Set(names)].map((name) => ({ name, handle: null, aliases: [] }))
}

/** Returns whether anything of a meeting was found; what stands above a running document's first meeting needs more than names. */
export function isMeeting(
  meeting: MeetingDraft,
  source: Pick<NormalisedCapture, 'utterances'>,
  isRunning: boolean,
  fileName: string | null = null,
): boolean {
  if (source.utterances !== null) return source.utterances.length > 0
  const isUndated = isRunning && meeting.date.value === null
  if (!isUndated && meeting.attendees.length + meeting.speaking.length > 0) return true
  const isSaid = (one: { readonly by: string; readonly confidence: number }): boolean =>
    one.confidence >= (one.by === 'checklist' || one.by.startsWith('loose-') ? 0.9 : 0.5)
  const found = meeting.actions.filter(isSaid).length + meeting.decisions.filter(isSaid).length
  if (meeting.date.value === null) return found > 0
  const isNamed = isMeetingTitle(meeting.title.value ?? '') || isMeetingTitle(wordsOfName(fileName ?? ''))
  return found > 0 || isNamed || (meeting.date.certainty === 'stated' && meeting.date.by !== 'early-line')
}

/** "2026-03-03_board-meeting.md" is a meeting's, whatever folder it lies in. */
function wordsOfName(fileName: string): string {
  return (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.\w{1,5}$/, '').replaceAll(/[-_.]/g, ' ')
}

/** Returns everything that one part of a source says of its meeting, and who is named where in it for those who ask. */
export function readPart(
  source: NormalisedCapture,
  part: MeetingPart,
  sectionOf: SectionOf,
  roster: readonly RosterEntry[],
  context: ExtractionContext,
  memory: ParagraphMemory | null = null,
): DraftedMeeting {
  const { lines } = source
  // Only who is named in the meeting's own notes: what another meeting adds must never change what this one says.
  const onRoster = knowNames(uniqueNames([...roster, ...chipNames(source, part)]))
  const names = namesOnRoster(roster, onRoster.has)
  const spoken =
    source.utterances === null
      ? findSpeakers(lines, part.from, part.until, names.isKnown, roster.length >= 3)
      : source.utterances.map(spokenCue)
  const utterances = source.utterances ?? utterancesOf(source, part, sectionOf, spoken)
  const speakers: NameSource[] = utterances.map(({ speaker }) => ({
    name: source.utterances === null ? speaker : (cleanSpeaker(speaker) ?? ''),
    handle: null,
    aliases: [],
  }))
  for (const { said } of lines.slice(part.from, part.until))
    if (said !== undefined) speakers.push({ name: cleanSpeaker(said.speaker) ?? '', handle: null, aliases: [] })
  const known = joinNames(onRoster, knowNames(uniqueNames(speakers)))
  const named = names.nameSpeakers(utterances)
  const counted = countSpeech(named)
  const isTranscript =
    source.utterances !== null ||
    lines.slice(part.from, part.until).some((line) => line.said?.isVoice === true) ||
    isSpoken(source, part, sectionOf, utterances)
  const reference = part.date.value ?? context.today
  const hasTranscriptSection = isMostlyInTranscript(part, sectionOf, spoken)
  const isSpeechAt = (index: number): boolean => {
    if (source.utterances !== null) return true
    const said = lines[index]?.said
    if (said !== undefined) return said.isVoice
    const kind = sectionOf[index]?.kind
    return hasTranscriptSection ? kind === 'transcript' : isTranscript && !NOTED.has(kind ?? 'other')
  }
  const explain = context.explain ?? null
  const timeZone = context.timeZone ?? null
  let order: DayOrder | null | undefined
  const dayOrder = (): DayOrder | null => {
    order ??= dayOrderOf(lines.slice(part.from, part.until), [part.date.value])
    return order
  }
  const signs: TextSigns[] = []
  const signsOf = memory?.signsOf ?? (({ plain }: Line): TextSigns => readSigns(plain))
  const signsAt = (index: number): TextSigns => {
    const line = lines[index]
    return (signs[index - part.from] ??= line === undefined ? NO_SIGNS : signsOf(line))
  }
  let paragraphs: ReadonlyMap<number, Paragraph> | undefined
  const surroundings = {
    source,
    part,
    sectionOf,
    spoken,
    known,
    paragraphs: () =>
      (paragraphs ??= findParagraphs(lines, spoken, part.from, part.until, source.utterances !== null, isSpeechAt)),
    reference,
    dayOrder,
    isSpeechAt,
    signsAt,
    explain,
    memory,
    timeZone,
  }
  const hasSpeaking = counted.speaking.length > 1 && (source.utterances !== null || utterances.length >= 4)
  const draft: MeetingDraft = {
    line: lines[part.from]?.number ?? 1,
    title: part.title,
    date: part.date,
    attendees: roster.map(({ aliases: _aliases, repeats: _repeats, ...attendee }) => attendee),
    actions: draftActions(surroundings),
    decisions: draftDecisions(surroundings),
    speaking: hasSpeaking ? counted.speaking : [],
    transitions: hasSpeaking ? counted.transitions : [],
    speakingMethod: hasSpeaking ? (isTranscript || hasTranscriptSection ? 'transcript' : 'minutes') : null,
  }
  return {
    draft,
    roster,
    invited: () => (isSpokenSource(source) ? [] : recogniseAttendees(lines, sectionOf, part.from, part.until, INVITED)),
    turns: () => (hasSpeaking ? turnsOf(utterances, named) : []),
  }
}

/** Who speaks a cue, if anybody: a bot and an unnamed voice are nobody. */
function spokenCue({ speaker }: Utterance): Spoken | null {
  const name = speaker === '' ? null : cleanSpeaker(speaker)
  return name === null ? null : { speaker: name, from: speaker.length + 2, continued: false }
}

const INVITED: ReadonlySet<SectionKind> = new Set<SectionKind>(['invited'])

function isSpokenSource(source: NormalisedCapture): boolean {
  return source.utterances !== null
}

function turnsOf(written: readonly Utterance[], named: readonly Utterance[]): ReadTurn[] {
  return written.flatMap(({ speaker, number }, index) => {
    const name = cleanSpeaker(named[index]?.speaker ?? speaker)
    return name === null ? [] : [{ line: number, as: speaker, name }]
  })
}

function uniqueNames(people: readonly NameSource[]): NameSource[] {
  return [...new Map(people.map((person) => [person.name, person])).values()]
}

function utterancesOf(
  source: NormalisedCapture,
  part: MeetingPart,
  sectionOf: SectionOf,
  spoken: readonly (Spoken | null)[],
): Utterance[] {
  const utterances: Utterance[] = []
  const kinds = spoken.map((_one, offset) => sectionOf[part.from + offset]?.kind ?? 'other')
  const hasTranscript = isMostlyInTranscript(part, sectionOf, spoken)
  spoken.forEach((one, offset) => {
    const line = source.lines[part.from + offset]
    const kind = kinds[offset]
    if (hasTranscript && kind !== 'transcript') return
    if (one === null || line === undefined || kind === 'actions' || kind === 'attendees' || kind === 'absent') return
    utterances.push({
      speaker: one.speaker,
      text: line.plain.slice(one.from),
      number: line.number,
      from: null,
      until: null,
    })
  })
  return utterances
}

/** A section of speech tells who speaks; under a heading that was left empty, or in a short chat, the minutes do. */
function isMostlyInTranscript(part: MeetingPart, sectionOf: SectionOf, spoken: readonly (Spoken | null)[]): boolean {
  let [inside, outside] = [0, 0]
  spoken.forEach((one, offset) => {
    if (one === null) return
    if (sectionOf[part.from + offset]?.kind === 'transcript') inside += 1
    else outside += 1
  })
  return inside > 0 && inside >= outside
}

/** Sections that are notes even where the rest is speech. */
const NOTED = new Set<SectionKind>(['actions', 'actions-done', 'decisions', 'attendees', 'absent', 'invited'])
const CLOCK_LINE = /^\[?(?:\d{1,2}:)?\d{1,2}:\d{2}\]?$/

/** Voices that a machine heard and could not name: `Speaker 2: …`. */
const UNNAMED_VOICE = /^(?:speaker|voice|participant) (?:\d{1,2}|[A-H])\s?:/i
/** What it begins with. */
const UNNAMED_SIGN = 'SsVvPp'
const UNNAMED_MIN = 5
/** So many remarks make a transcript of what calls itself one, and so many of what only looks like one. */
const TITLED_MIN = 4
const UNTITLED_MIN = 10

/** A transcript calls itself one or carries the clock through it; remarks in minutes do neither. */
function isSpoken(
  source: NormalisedCapture,
  part: MeetingPart,
  sectionOf: SectionOf,
  utterances: readonly Utterance[],
): boolean {
  let clocks = 0
  let voices = 0
  let inTranscript = 0
  for (let index = part.from; index < part.until; index++) {
    const plain = source.lines[index]?.plain ?? ''
    if (plain.length < 14 && CLOCK_LINE.test(plain)) clocks += 1
    if (UNNAMED_SIGN.includes(plain.charAt(0)) && UNNAMED_VOICE.test(plain)) voices += 1
    if (sectionOf[index]?.kind === 'transcript') inTranscript += 1
  }
  if (voices >= UNNAMED_MIN) return true
  if (utterances.length < TITLED_MIN) return false
  const head = source.lines.slice(part.from, part.from + 12)
  const isTitled =
    /\btranscript/i.test(part.title.value ?? '') ||
    head.some((line) => /^transcript_by|\btranscript of\b/i.test(line.raw))
  if (isTitled) return true
  return utterances.length >= UNTITLED_MIN && (clocks >= 5 || inTranscript * 2 > part.until - part.from)
}
