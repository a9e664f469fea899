import { lazy, Suspense, useState, type ReactElement } from 'react'
import type { MethodOfProps } from './method-of.tsx'

// The texts come with the formulas that they describe: fetched only by a reader who asks.
const MethodOf = lazy(() => import('./method-of.tsx').then((module) => ({ default: module.MethodOf })))

/** Returns the disclosure beside a figure that opens what its measures ask, choose, compute and must not be used for. */
export function HowMeasured({ measures }: MethodOfProps): ReactElement {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details
      className="figure-numbers how-measured"
      onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}
    >
      <summary>How this is measured</summary>
      {wasOpened ? (
        <Suspense fallback={<output className="text-soft">Fetching the explanation…</output>}>
          <MethodOf measures={measures} />
        </Suspense>
      ) : null}
    </details>
  )
}
