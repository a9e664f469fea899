import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { Skeleton } from '@evenkeel/ui/skeleton.tsx'
import { useEffect, useState, type ReactElement } from 'react'

const patienceMs = 10_000

export interface WaitingProps {
  /** What is awaited: "Fetching the record". */
  readonly label: string
  readonly onRetry?: () => void
}

/** Returns the shape of what is coming, and after ten seconds a sentence that it takes long, with a way to try again. */
export function Waiting({ label, onRetry }: WaitingProps): ReactElement {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), patienceMs)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <div className="grid gap-6 py-4">
      {isLong ? (
        <Notice
          tone="warn"
          title="This takes longer than it should."
          actions={onRetry === undefined ? undefined : <Button onClick={onRetry}>Try again</Button>}
        >
          <p>{label} has not finished after ten seconds. The server may be busy or out of reach.</p>
        </Notice>
      ) : null}
      <Skeleton label={label} />
    </div>
  )
}
