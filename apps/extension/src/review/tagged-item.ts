import type { Capture } from '@evenkeel/domain/capture.ts'
import type { ReadItem } from '@evenkeel/domain/reading.ts'
import type { ItemEdit } from './plan-decision.ts'

/** What is being tagged by hand: the selected words, empty when they could not be read, and what was recognised in them. */
export interface Tag {
  readonly quote: string
  readonly initial: ItemEdit
}

/** Returns the item that a person tagged by hand, placed at the line of the notes where its words begin (1 when they aren't found). */
export function taggedItem(edit: ItemEdit, quote: string, notes: Capture | null): ReadItem {
  const [first] = quote.trim().split('\n')
  const lines = notes?.text.split('\n') ?? []
  const at = first ? lines.findIndex((line) => line.includes(first.trim())) : -1
  const line = at < 0 ? 1 : at + 1
  return {
    text: edit.text,
    parties: edit.owners.map((name, index) => ({ party: { name }, role: index === 0 ? 'owner' : 'helper' })),
    due: edit.due,
    dueWords: null,
    done: false,
    confirmation: 'confirmed',
    locator: { line, endLine: line + Math.max(0, quote.trim().split('\n').length - 1), url: notes?.source.url ?? null },
    quote: quote.trim().slice(0, 1000),
    by: 'person',
  }
}
