import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { HeadingWords } from '../locales/heading-words.ts'
import { listOf, type Phrases } from '../locales/phrases.ts'
import { LOCALES } from '../locales/spoken-languages.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { remembered } from '../remembered.ts'

/**
 * What a part of the notes is about, as its heading says. `outcomes` is what came of a meeting, tasks and decisions and
 * remarks together; `other` is a heading that says nothing of use here.
 */
export type SectionKind =
  | 'attendees'
  | 'absent'
  | 'invited'
  | 'actions'
  | 'actions-done'
  | 'decisions'
  | 'outcomes'
  | 'agenda'
  | 'standing'
  | 'transcript'
  | 'other'

const TABLE = new Map<string, SectionKind>()
for (const { headings } of LOCALES) {
  for (const [kind, phrases] of Object.entries(headings?.whole ?? {}))
    for (const phrase of listOf(phrases)) TABLE.set(foldName(phrase), kind as SectionKind)
}

/** Words and phrases of headings in all languages. */
interface Wording {
  /** Returns whether any of them stands in a folded heading as whole words. */
  readonly standsIn: (bare: string, words: readonly string[]) => boolean
  readonly has: (word: string) => boolean
  readonly list: readonly string[]
}

function headingWords(pick: (words: HeadingWords) => Phrases | undefined): Wording {
  const list = wordsOfAll(({ headings }) => (headings === undefined ? undefined : pick(headings)))
  const phrases = [...list].filter((phrase) => phrase.includes(' '))
  const has = (word: string): boolean => list.has(word)
  return {
    standsIn: (bare, words) => words.some(has) || phrases.some((phrase) => ` ${bare} `.includes(` ${phrase} `)),
    has,
    list: [...list],
  }
}

const ROSTER = headingWords((words) => words.roster)
const ABSENT = headingWords((words) => words.absent)
const INVITED = headingWords((words) => words.invited)
const TASKS = headingWords((words) => words.tasks)
const TASKS_FIRST = headingWords((words) => words.tasksFirst)
const TASKS_LAST = headingWords((words) => words.tasksLast)
const TASKS_ANYWHERE = headingWords((words) => words.tasksAnywhere)
const NOT_TASKS = headingWords((words) => words.notTasks)
const DONE = headingWords((words) => words.done)
const TALK = headingWords((words) => words.talk)
const MEMBERS = headingWords((words) => words.members)
const VOTING = headingWords((words) => words.voting)
const DECISIONS = headingWords((words) => words.decisions)
const DECISIONS_FIRST = headingWords((words) => words.decisionsFirst)
const NOT_DECISIONS = headingWords((words) => words.notDecisions)
const AGENDA = headingWords((words) => words.agenda)
const TRANSCRIPT = headingWords((words) => words.transcript)
const RECORDING = headingWords((words) => words.recording)
const STANDING = headingWords((words) => words.standing)
const OPENINGS = headingWords((words) => words.openings)

/** "Ana Ruiz - present" is an entry of a roll call and heads nothing. */
/** "What would you like to work on next week?" */
const ASKS = /^(?:what|que|qu) /
const STATUS = twinPattern(/^[\p{L}.' ]{3,40} [-–—] (?:present|absent|here|excused|regrets)\b/iu)

/** Returns what a heading announces, by its words folded; decoration, counts and what stands in brackets are ignored. */
export function sectionKindOf(heading: string): SectionKind {
  return heading.length > 90 ? 'other' : kindOfShort(heading)
}

const kindOfShort = remembered((heading: string): SectionKind => {
  const bare = foldName(dropBrackets(heading))
  const exact =
    TABLE.get(bare) ??
    (/^\d/.test(bare) ? TABLE.get(bare.replace(/^\d{1,2}(?: \d{1,2})? /, '')) : undefined) ??
    (OPENINGS.has(bare.slice(0, Math.max(0, bare.indexOf(' '))))
      ? TABLE.get(bare.slice(bare.indexOf(' ') + 1))
      : undefined)
  if (exact !== undefined) return exact
  const words = bare.split(' ')
  if (words.length > (ASKS.test(bare) ? 10 : 8) || STATUS.test(heading)) return 'other'
  // A point of the agenda at which people say who they are.
  if (/^introductions? (?:of|by|from) /.test(bare)) return 'other'
  if (words.includes('not') && words.some(ROSTER.has)) return 'absent'
  if (ABSENT.standsIn(bare, words)) return 'absent'
  if (INVITED.standsIn(bare, words)) return 'invited'
  const isAction =
    TASKS.list.some((phrase) => bare.includes(phrase)) ||
    TASKS_FIRST.list.some((phrase) => bare.startsWith(phrase)) ||
    TASKS_LAST.list.some((phrase) => bare.endsWith(` ${phrase}`)) ||
    words.some(TASKS_ANYWHERE.has)
  if (isAction && !NOT_TASKS.standsIn(bare, words)) {
    if (DONE.standsIn(bare, words)) return 'actions-done'
    return TALK.standsIn(bare, words) || heading.includes('!') ? 'other' : 'actions'
  }
  if (words.length <= 6 && ROSTER.standsIn(bare, words)) return 'attendees'
  if (MEMBERS.standsIn(bare, words) && VOTING.standsIn(bare, words)) return 'attendees'
  const isDecided =
    (words.length <= 3 && DECISIONS.standsIn(bare, words) && !/\s[-–—]\s/.test(heading)) ||
    (words.length <= 6 && DECISIONS_FIRST.list.some((phrase) => bare.replace(/^\d{1,2} /, '').startsWith(`${phrase} `)))
  if (isDecided && !NOT_DECISIONS.standsIn(bare, words)) return 'decisions'
  if (AGENDA.standsIn(bare, words)) return 'agenda'
  // A tab of a Docs export is headed by the meeting's name and "Transcript".
  if (TRANSCRIPT.has(words.at(-1) ?? '') && !RECORDING.standsIn(bare, words)) return 'transcript'
  if (STANDING.standsIn(bare, words)) return 'standing'
  return 'other'
})

/** Returns a heading without what stands in brackets. */
export function dropBrackets(text: string): string {
  if (!text.includes('(') && !text.includes('[') && !text.includes(')') && !text.includes(']')) return text
  let depth = 0
  let kept = ''
  for (const character of text) {
    if (character === '(' || character === '[') depth += 1
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += character
  }
  return kept.trim() === '' ? text : kept
}
