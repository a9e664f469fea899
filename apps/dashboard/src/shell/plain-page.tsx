import type { ReactElement, ReactNode } from 'react'
import { Wordmark } from './wordmark.tsx'

/** Returns a narrow page without navigation, for what stands before or outside a coalition. */
export function PlainPage({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className="plain-page">
      <header>
        <Wordmark />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
