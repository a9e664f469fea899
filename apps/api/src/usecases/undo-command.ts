import type { BuiltUpon } from '@evenkeel/domain/conflict.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { CoalitionRecord, KnownEntry } from './coalition-record.ts'
import type { CommandOf } from './edit-item.ts'
import { aspectsOf } from './event-aspects.ts'

/**
 * Takes back all that one command did, or, for a command that undid another, does that again; nothing where that stands
 * so already. Fails with `command-not-found`, with `cannot-be-undone` for an erasure, with `undo-built-upon` where a
 * later entry sets the same or needs it, and with `redo-without-ground` where what the undone command was about is gone.
 */
export function undoCommand(record: CoalitionRecord, { command }: CommandOf<'undo'>): Outcome<null> {
  if (!record.isRecorded(command)) return fail('command-not-found', `There is no command ${command} in this coalition.`)
  const entries = record.entriesOf(command)
  const [first] = entries
  if (first === undefined) return succeed(null)
  const { body } = first
  if (body.type === 'command.undone') return toggle(record, body.command, command, 'command.redone')
  if (body.type === 'command.redone') return toggle(record, body.command, command, 'command.undone')
  return toggle(record, command, null, 'command.undone')
}

/** The refusal names the command to undo first, for a screen to say in words what it was. */
function refuseBuiltUpon(command: string, later: KnownEntry): Outcome<null> {
  const conflict: BuiltUpon = { builtUponBy: later.cause }
  return {
    ok: false,
    problem: {
      code: 'undo-built-upon',
      detail: `Entry ${later.sequence} of the ledger builds on what command ${command} did: undo command ${later.cause} first.`,
      conflict,
    },
  }
}

type Toggle = Extract<EventBody, { type: 'command.undone' | 'command.redone' }>['type']

/** `by` is the toggle that is to be taken back: only the latest of a command can be. */
function toggle(record: CoalitionRecord, command: string, by: string | null, type: Toggle): Outcome<null> {
  const latest = record.latestToggle(command)
  if ((latest?.type ?? 'command.redone') === type) return succeed(null)
  if (by !== null && latest?.cause !== by) {
    return fail('undo-built-upon', `Command ${command} was undone or done again since.`)
  }
  const entries = record.entriesOf(command)
  const sets = new Set<string>()
  const needs = new Set<string>()
  for (const { body } of entries) {
    const aspects = aspectsOf(body)
    if (aspects.isFinal) return fail('cannot-be-undone', `What command ${command} did cannot be undone.`)
    for (const aspect of aspects.needs) if (!sets.has(aspect)) needs.add(aspect)
    for (const aspect of aspects.sets) sets.add(aspect)
  }
  for (const later of record.standingEntriesAfter(entries.at(-1)?.sequence ?? 0)) {
    const aspects = aspectsOf(later.body)
    if ([...aspects.sets, ...aspects.needs].some((aspect) => sets.has(aspect))) {
      return refuseBuiltUpon(command, later)
    }
  }
  if (type === 'command.redone' && ![...needs].every((aspect) => record.stands(aspect))) {
    return fail('redo-without-ground', `What command ${command} was about is no longer in the record.`)
  }
  record.append({ type, command })
  return succeed(null)
}
