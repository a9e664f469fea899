import { Button } from '@evenkeel/ui/button.tsx'
import type { ReactElement } from 'react'

export interface OwnThing {
  readonly id: string
  readonly name: string
  readonly note: string
  /** What its button says; null where it has none. */
  readonly act: string | null
}

export interface OwnListProps {
  readonly things: readonly OwnThing[]
  /** The id of the one that is being taken away. */
  readonly pending: string | null
  readonly onAct: (id: string) => void
}

/** Returns a list of one's own passkeys, sessions or the like, each with the button that ends it. */
export function OwnList({ things, pending, onAct }: OwnListProps): ReactElement {
  return (
    <ul className="plain-list">
      {things.map(({ id, name, note, act }) => (
        <li key={id} className="account-thing">
          <div className="min-w-0">
            <p className="m-0 font-medium wrap-anywhere">{name}</p>
            <p className="m-0 text-[13px] text-soft">{note}</p>
          </div>
          {act === null ? null : (
            <Button className="shrink-0" size="small" busy={pending === id} onClick={() => onAct(id)}>
              {act}
              <span className="ek-only-heard">: {name}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
