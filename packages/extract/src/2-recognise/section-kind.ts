import { foldName } from '@evenkeel/domain/fold-name.ts'
import { remembered } from '../remembered.ts'

/** What a part of the notes is about, as its heading says; `other` is a heading that says nothing of use here. */
export type SectionKind =
  | 'attendees'
  | 'absent'
  | 'invited'
  | 'actions'
  | 'actions-done'
  | 'decisions'
  | 'agenda'
  | 'standing'
  | 'transcript'
  | 'other'

const EXACT: Readonly<Record<Exclude<SectionKind, 'other'>, string>> = {
  attendees:
    'attendees|atendees|attendence|attendants|attendance|attendee|present|participants|participant|' +
    'attending|in attendance|people|roll call|rollcall|members present|who s here|who is here|' +
    'on the call|roster|attended|people present|sign in|attendee list|attendees list|in the room|here|' +
    'panel|remote|guests|guest|observers|present members|members|speakers|presenters|people in attendance|' +
    'meeting participants|meeting attendees|attendees affiliation|attendees company|attendance list|' +
    'introductions|chair|chairs|scribe|scribes|scribe s|presiding|facilitator|facilitators|note taker|' +
    'note takers|notetaker|notary|minute taker|minutes taken by|secretary|moderator|host|' +
    'physically present|partially present|partly present|virtually present|online|also present|' +
    'members attending|team members present|voting members|tac voting members|non voting members|' +
    'teilnehmer|anwesend|anwesende|participants presents|asistentes|presents',
  absent:
    'regrets|absent|apologies|not present|absences|excused|apologies for absence|sent regrets|missing|' +
    'not attending|absentees|members absent|on leave|unable to attend|away|abwesend|entschuldigt',
  invited: 'invited|invitees|optional|declined|awaiting|no response|cc',
  actions:
    'action items|action item|actions|next steps|next step|to do|todo|todos|to dos|follow ups|follow up|' +
    'followup|followups|tasks|suggested next steps|ais|ai|new action items|open actions|open action items|' +
    'action points|summary of action items|summary of actions|outstanding actions|' +
    'actions from last meeting|previous action items|previous actions|action items from last meeting|' +
    'pending actions|pending action items|carried over|carry over|old action items|' +
    'outstanding action items|review action items|review of action items|review of actions|' +
    'action item review|actions arising|what s next|commitments|to do list|todo list|assignments|homework|' +
    'deliverables|aufgaben|nächste schritte|nachste schritte|prochaines étapes|prochaines etapes|' +
    'actions à faire|próximos pasos|proximos pasos|tareas|acciones|prossimi passi|próximas etapas|' +
    'proximas etapas',
  'actions-done':
    'completed action items|completed actions|closed action items|closed actions|done|completed|' +
    'completed tasks|finished|resolved action items',
  decisions:
    'decisions|decision|resolutions|resolution|decisions made|agreements|motions|votes|aligned|' +
    'summary of resolutions|approved|consensus|key decisions|entscheidungen|beschlusse|decisiones',
  agenda:
    'agenda|topics|proposed agenda|agenda items|meeting agenda|draft agenda|planned|planned agenda|' +
    'topics covered|discussion topics|upcoming meetings|upcoming|upcoming events|future topics|' +
    'future agenda items|parking lot|backlog|next meeting|next meetings|upcoming meeting|schedule|' +
    'weekly schedule|next week|agenda for next meeting|summary of issues|open issues|open prs',
  standing:
    'links|resources|recording|recordings|how to join|dial in|dial in information|antitrust|' +
    'antitrust policy|anti trust policy|antitrust notice|antitrust policy notice|code of conduct|' +
    'logistics|zoom|meeting link|meeting links|references|attachments|reference|invitation|join|' +
    'connection|connection details|time|where|when|location|calendar|meeting info|template|instructions|' +
    'table of contents|contents|q a other|how to contribute|comments|recording and transcript',
  transcript: 'transcript|transcription|full transcript|chat log|chat|meeting transcript|irc log',
}

const TABLE = new Map<string, SectionKind>()
for (const [kind, phrases] of Object.entries(EXACT)) {
  for (const phrase of phrases.split('|')) TABLE.set(foldName(phrase), kind as SectionKind)
}

const ROSTER_WORDS = new Set([
  'attendees',
  'attendance',
  'participants',
  'present',
  'attended',
  'attending',
  'attendee',
  'roll',
])
const ABSENT_WORDS = new Set(['regrets', 'absent', 'apologies', 'absences', 'excused', 'absentees'])
const STANDING_WORDS = new Set([
  'antitrust',
  'conduct',
  'dial',
  'recording',
  'recordings',
  'transcript',
  'disclaimer',
  'logistics',
])

/** Returns what a heading announces, by its words folded; decoration, counts and what stands in brackets are ignored. */
export function sectionKindOf(heading: string): SectionKind {
  return heading.length > 90 ? 'other' : kindOfShort(heading)
}

const kindOfShort = remembered((heading: string): SectionKind => {
  const bare = foldName(dropBrackets(heading))
  const exact =
    TABLE.get(bare) ??
    (/^\d/.test(bare) ? TABLE.get(bare.replace(/^\d{1,2}(?: \d{1,2})? /, '')) : undefined) ??
    (/^(?:the|our|meeting|new|current) /.test(bare) ? TABLE.get(bare.slice(bare.indexOf(' ') + 1)) : undefined)
  if (exact !== undefined) return exact
  const words = bare.split(' ')
  if (words.length > 8) return 'other'
  if (words.some((word) => ABSENT_WORDS.has(word))) return 'absent'
  if (words.includes('invited')) return 'invited'
  const isAction =
    bare.includes('action item') ||
    bare.includes('next step') ||
    bare.includes('to do') ||
    bare.includes('todo') ||
    bare.includes('action point') ||
    bare.startsWith('actions') ||
    bare.endsWith(' actions') ||
    bare.endsWith('follow ups')
  if (isAction) {
    if (words.includes('completed') || words.includes('closed')) return 'actions-done'
    const isMixed = ['discussion', 'minutes', 'notes', 'wrap'].some((word) => words.includes(word))
    return isMixed || heading.includes('!') ? 'other' : 'actions'
  }
  if (words.length <= 6 && words.some((word) => ROSTER_WORDS.has(word))) return 'attendees'
  if (words.includes('members') && (words.includes('voting') || words.includes('present'))) return 'attendees'
  if (words.length <= 3 && (words.includes('decisions') || words.includes('resolutions'))) return 'decisions'
  if (words.includes('agenda')) return 'agenda'
  // A tab of a Docs export is headed by the meeting's name and "Transcript".
  if (words.at(-1) === 'transcript' && !words.includes('recording')) return 'transcript'
  if (words.some((word) => STANDING_WORDS.has(word))) return 'standing'
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
