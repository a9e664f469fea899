import { Button } from '@evenkeel/ui/button.tsx'
import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Failure } from '../../shell/failure.tsx'

export interface OwnThing {
  readonly id: string
  readonly name: string
  readonly note: string
  /** What its button says; null where it has none. */
  readonly act: string | null
}

export interface OwnListProps {
  readonly things: readonly OwnThing[]
  /** What ends the one of an id. */
  readonly ending: UseMutationResult<void, Error, string>
  /** The sentence above why one was not ended. */
  readonly failure: string
}

/** Returns a list of one's own passkeys, sessions or the like, each with the button that ends it. */
export function OwnList({ things, ending, failure }: OwnListProps): ReactElement {
  return (
    <>
      {ending.isError ? <Failure title={failure} error={ending.error} /> : null}
      {things.length === 0 ? null : (
        <ul className="plain-list">
          {things.map(({ id, name, note, act }) => (
            <li key={id} className="account-thing">
              <div className="min-w-0">
                <p className="m-0 font-medium wrap-anywhere">{name}</p>
                <p className="m-0 text-[13px] text-soft">{note}</p>
              </div>
              {act === null ? null : (
                <Button
                  className="shrink-0"
                  size="small"
                  busy={ending.isPending && ending.variables === id}
                  onClick={() => {
                    if (!ending.isPending) ending.mutate(id)
                  }}
                >
                  {act}
                  <span className="ek-only-heard">: {name}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
