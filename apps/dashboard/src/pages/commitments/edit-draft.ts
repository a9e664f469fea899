import type { CommandBody } from '@evenkeel/domain/command.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import type { Commitment } from '../../commitments/commitment.ts'

/** What somebody is typing about an item; empty means none. */
export interface EditDraft {
  readonly text: string
  readonly due: string
  readonly owner: string
}

/** An item as the record has it, and the same as a draft. */
export interface Standing {
  readonly item: ActionItem
  readonly draft: EditDraft
}

/** Returns what the form shows before anything is typed; several owners are parted by commas. */
export function draftOf({ item, owners }: Commitment): EditDraft {
  return { text: item.text, due: item.due ?? '', owner: owners.map(({ name }) => name).join(', ') }
}

/** Returns whether two drafts say the same. */
export function isSameDraft(one: EditDraft, other: EditDraft): boolean {
  return one.text === other.text && one.due === other.due && one.owner === other.owner
}

/** Returns what stands in the way of saving, per field; null where nothing does. */
export function draftProblems(draft: EditDraft): { readonly text: string | null; readonly due: string | null } {
  return {
    text: draft.text.trim() === '' ? 'Say what is to be done, or drop the item instead.' : null,
    due: draft.due === '' || CalendarDate.safeParse(draft.due).success ? null : 'Choose a day of the calendar.',
  }
}

/**
 * Returns the command that makes an item what the draft says, naming only what differs from what stands (the commitment
 * itself, unless a newer state is known); null when nothing does.
 */
export function editCommand(
  commitment: Commitment,
  draft: EditDraft,
  { item, draft: before }: Standing = { item: commitment.item, draft: draftOf(commitment) },
): CommandBody | null {
  const { others } = commitment
  const text = draft.text.trim()
  const due = draft.due === '' ? null : draft.due
  const owners = draft.owner
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const isTextNew = text !== item.text
  const isDueNew = due !== item.due
  const isOwnerNew = foldName(owners.join(', ')) !== foldName(before.owner)
  if (!isTextNew && !isDueNew && !isOwnerNew) return null
  return {
    type: 'item.edit',
    item: item.id,
    version: item.version,
    ...(isTextNew ? { text } : {}),
    ...(isDueNew ? { due } : {}),
    ...(isOwnerNew
      ? {
          parties: [
            ...owners.map((name) => ({ party: { name }, role: 'owner' as const })),
            ...others.map(({ party, role }) => ({ party: { name: party.name, kind: party.kind }, role })),
          ],
        }
      : {}),
  }
}
