import type { Outcome } from '@evenkeel/domain/problem.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { useMutation, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useState, type ReactElement, type ReactNode } from 'react'
import { NamedRow } from '../../members/named-row.tsx'
import { Failure } from '../../shell/failure.tsx'
import { valueOrThrow } from '../../shell/problem-error.ts'
import { SecondThought } from '../../shell/second-thought.tsx'
import { Waiting } from '../../shell/waiting.tsx'

export interface Endable {
  readonly id: string
  readonly name: string
  readonly note: string
}

export interface EndableListProps {
  readonly queryKey: readonly string[]
  readonly fetched: UseQueryResult<readonly Endable[]>
  /** What the things are together: "devices". */
  readonly what: string
  readonly empty: ReactNode
  /** What ending one is called, and what it is called in its row where that is shorter. */
  readonly action: string
  readonly rowAction?: string
  /** What one of them is called behind "End": "the key Nightly export". */
  readonly called: (name: string) => string
  readonly consequence: string
  readonly end: (id: string) => Promise<Outcome<unknown>>
}

/** Returns the list of what can reach the coalition by itself, and the end of each after a second thought. */
export function EndableList(props: EndableListProps): ReactElement {
  const { queryKey, fetched, what, empty, action, rowAction = action, called, consequence, end } = props
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<Endable | null>(null)
  const ending = useMutation({
    mutationFn: async (id: string) => valueOrThrow(await end(id)),
    onSuccess: () => setChosen(null),
    onSettled: async () => await queries.invalidateQueries({ queryKey }),
  })
  if (fetched.isError) {
    return (
      <Failure
        title={`The ${what} could not be fetched.`}
        error={fetched.error}
        onRetry={() => void fetched.refetch()}
      />
    )
  }
  if (fetched.data === undefined) return <Waiting label={`Fetching the ${what}`} />
  return (
    <>
      {fetched.data.length === 0 ? (
        <p className="m-0 text-soft">{empty}</p>
      ) : (
        <ul className="plain-list">
          {fetched.data.map((one) => (
            <NamedRow key={one.id} name={one.name} note={one.note}>
              <Button
                size="small"
                variant="quiet"
                aria-label={`End ${called(one.name)}`}
                onClick={() => {
                  ending.reset()
                  setChosen(one)
                }}
              >
                {rowAction}
              </Button>
            </NamedRow>
          ))}
        </ul>
      )}
      <SecondThought
        title={`End ${called(chosen?.name ?? '')}?`}
        action={action}
        open={chosen !== null}
        isBusy={ending.isPending}
        failure={{ title: 'It was not ended.', error: ending.error }}
        onKeep={() => setChosen(null)}
        onEnd={() => {
          if (chosen !== null) ending.mutate(chosen.id)
        }}
      >
        <p className="m-0">{consequence}</p>
      </SecondThought>
    </>
  )
}
