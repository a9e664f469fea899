import type { PartyBrief } from '@evenkeel/contract/merge-review.ts'
import type { ReactElement } from 'react'
import { dayWords } from '../../window/calendar-day.ts'

export interface PartyColumnProps {
  readonly party: PartyBrief
  /** Whether this is the name that stays. */
  readonly stays: boolean
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** Returns what the record holds of one name: other spellings, organizations, how much it brings, and when it was last seen. */
export function PartyColumn({ party, stays }: PartyColumnProps): ReactElement {
  const { name, aliases, organizations, meetings, items, lastSeen } = party
  return (
    <section className="names-party" aria-label={name}>
      <p className="names-party-name">{name}</p>
      <p className="m-0 text-[13px] text-soft">{stays ? 'This name stays.' : 'Becomes another name of the other.'}</p>
      <dl className="facts-list">
        <dt>Also seen as</dt>
        <dd>{aliases.length === 0 ? 'nothing else' : aliases.map(({ alias }) => alias).join(', ')}</dd>
        {party.kind === 'person' ? (
          <>
            <dt>Came for</dt>
            <dd>{organizations.length === 0 ? 'not said' : organizations.join(', ')}</dd>
          </>
        ) : null}
        <dt>In the record</dt>
        <dd>{`${counted(meetings, 'meeting', 'meetings')}, ${counted(items, 'item', 'items')}`}</dd>
        <dt>Last seen</dt>
        <dd>{lastSeen === null ? 'no date' : dayWords(lastSeen)}</dd>
      </dl>
    </section>
  )
}
