import { foldName } from '@evenkeel/domain/fold-name.ts'
import { remembered } from '../remembered.ts'

const NOBODIES = new Set(
  (
    'you|me|unknown|unknown speaker|unknown user|unidentified speaker|unidentified|multiple speakers|several speakers|anonymous|guest|tbd|tba|tbc|na|n a|none|nobody|no one|someone|' +
    'somebody|anyone|other|others|presenter|participant|speaker|name|names|xxx|iphone|ipad|galaxy|' +
    'call in user|zoom user|more|etc|et al|see above|attendee|volunteer needed|your name|your name here|' +
    'zakim|rrsagent|agendabot|trackbot|ghurlbot|meetbot|zodbot|supybot|ubottu|transcriber|voip ccg'
  ).split('|'),
)
const NUMBERED = new Set(
  (
    'speaker|participant|guest|caller|voice|person|user|attendee|name|member|delegate|nom|membre|participante|' +
    'asistente|nombre|persona|personne|invitado|miembro'
  ).split('|'),
)
const BOT_WORDS = new Set(
  (
    'notetaker|bot|fireflies|otter|assistant|recorder|transcript|presentation|recording|copilot|' +
    'transcription|notulen|gemini|meetgeek|chorus|gong'
  ).split('|'),
)
const ROOM_WORDS = new Set(['room', 'boardroom', 'dial', 'phone', 'huddle', 'meeting', 'zoom', 'webex', 'hangout'])

/** Returns whether a name in an attendance list or transcript stands for no party: a bot, a room, a shared screen, a placeholder. */
export const isNobody = remembered((name: string): boolean => {
  const folded = foldName(name.slice(0, 200))
  if (folded === '' || NOBODIES.has(folded)) return true
  const isDigital = hasDigit(folded)
  if (!folded.includes(' ')) return NOTE_TAKERS.has(folded) || (isDigital && (isNumber(folded) || isPhone(name)))
  const words = folded.split(' ')
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  if (BOT_WORDS.has(last) || ROOM_WORDS.has(last) || first === 'room') return true
  // Machines number the voices that they can not name: "Speaker 1", "Participant A".
  if (words.length === 2 && NUMBERED.has(first) && /^(?:\d{1,3}|[a-h])$/.test(last)) return true
  if (words.some((word) => NOTE_TAKERS.has(word))) return true
  if (words.includes('ai') && (words.includes('otter') || words.includes('read'))) return true
  if (isDigital && (words.every(isNumber) || isPhone(name))) return true
  return words.includes('room') && words.some((word) => word.length === 1 || isDigit(word.charCodeAt(0)))
})

const NOTE_TAKERS = new Set(['notetaker', 'fireflies', 'firefliesai'])

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}

function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isDigit(word.charCodeAt(at))) return false
  return true
}

/** Numbers of those who dialled in, some of their digits masked. */
function isPhone(name: string): boolean {
  const bare = name.trim().replace(/^(?:call-in|caller|phone|tel)[ :.]{1,3}/i, '')
  return /^\+?[\d\s()*.•xX…-]{6,30}$/.test(bare) && (bare.match(/\d/g) ?? []).length >= 4
}
