import type { Outcome } from '@evenkeel/domain/problem.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Failure } from '../shell/failure.tsx'
import { valueOrThrow } from '../shell/problem-error.ts'

export interface ProviderButtonProps {
  readonly name: string
  readonly action: string
  readonly isWide?: boolean
  /** Answers the address at the service that asks somebody who they are. */
  readonly start: () => Promise<Outcome<{ readonly url: string }>>
}

/** Returns the button that leaves this page for another service, which sends its visitor back. */
export function ProviderButton({ name, action, isWide = false, start }: ProviderButtonProps): ReactElement {
  const leave = useMutation({
    mutationFn: async () => valueOrThrow(await start()),
    onSuccess: ({ url }) => window.location.assign(url),
  })
  return (
    <div className="grid gap-3">
      <div>
        <Button
          className={isWide ? 'w-full' : undefined}
          busy={leave.isPending || leave.isSuccess}
          onClick={() => leave.mutate()}
        >
          {action}
        </Button>
      </div>
      {leave.isError ? <Failure title={`${name} could not be asked.`} error={leave.error} /> : null}
    </div>
  )
}
