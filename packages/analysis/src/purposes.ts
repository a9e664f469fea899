import type { Aim } from '@evenkeel/domain/aim.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'

/** The items of a window by what somebody said they serve. */
export interface SaidPurposes {
  readonly aims: readonly Aim[]
  /** Items that were not dropped. */
  readonly items: readonly ActionItem[]
  /** The aim that an item serves, null for none of them; undefined where nobody said. */
  readonly aimOf: (item: string) => string | null | undefined
}

/** Returns what somebody said the items of a window serve. */
export function readPurposes(inWindow: Facts): SaidPurposes {
  const said = new Map((inWindow.purposes ?? []).map(({ item, aim }) => [item, aim]))
  return {
    aims: inWindow.aims ?? [],
    items: inWindow.items.filter(({ status }) => status !== 'dropped'),
    aimOf: (item) => said.get(item),
  }
}
