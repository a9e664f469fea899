import { lazy, Suspense, useState, type ReactElement } from 'react'
import { Waiting } from '../../shell/waiting.tsx'
import type { CarryingProps } from './carrying.tsx'

// Who came for the list does not fetch, or measure, what lies folded away above it.
const Carrying = lazy(() => import('./carrying.tsx').then((module) => ({ default: module.Carrying })))

/** Returns the part of the page that tells how the work is carried, folded away until somebody opens it. */
export function CarryingPanel(props: CarryingProps): ReactElement {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className="panel fold" onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}>
      <summary>How the work is carried</summary>
      {wasOpened ? (
        <Suspense fallback={<Waiting label="Fetching the figures" />}>
          <Carrying {...props} />
        </Suspense>
      ) : null}
    </details>
  )
}
