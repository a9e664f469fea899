import type { HeldRecord } from '@evenkeel/contract/mine.ts'

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** Returns what the record holds of a person in plain sentences; what is not measured is said to be so, and never zero. */
export function heldSentences(record: HeldRecord): readonly string[] {
  const { attendance, speaking, items, decisions, organizations, aliases, party } = record
  const present = attendance.filter(({ state }) => state === 'present').length
  const absent = attendance.length - present
  const open = items.filter(({ status, gone }) => status === 'open' && !gone).length
  const others = aliases.filter(({ alias }) => alias !== party.name)
  return [
    attendance.length === 0
      ? 'No list of a meeting names you.'
      : `Lists name you as present at ${counted(present, 'meeting', 'meetings')}${absent === 0 ? '' : ` and as absent from ${absent.toLocaleString('en')}`}.`,
    speakingSentence(record, speaking),
    items.length === 0
      ? 'You are named on no action item.'
      : `You are named on ${counted(items.length, 'action item', 'action items')}, ${open === 0 ? 'none of them open' : `${open.toLocaleString('en')} of them open`}.`,
    ...(decisions.length === 0 ? [] : [`You moved or seconded ${counted(decisions.length, 'decision', 'decisions')}.`]),
    organizations.length === 0
      ? 'You are linked to no organization.'
      : `You are linked to ${organizations.map(({ name }) => name).join(', ')}.`,
    ...(others.length === 0 ? [] : [`You were also met as ${others.map(({ alias }) => alias).join(', ')}.`]),
  ]
}

function speakingSentence({ isSpeakingCounted }: HeldRecord, speaking: HeldRecord['speaking']): string {
  if (!isSpeakingCounted) return 'How much you speak is not measured, by your own wish.'
  if (speaking.length === 0) return 'How much you speak was not measured at any meeting.'
  const turns = speaking.reduce((sum, row) => sum + row.turns, 0)
  const words = speaking.reduce((sum, row) => sum + row.words, 0)
  return `At ${counted(speaking.length, 'meeting', 'meetings')} with speaking figures you took ${counted(turns, 'turn', 'turns')} and said ${counted(words, 'word', 'words')}.`
}
