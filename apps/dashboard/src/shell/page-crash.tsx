import { Button } from '@evenkeel/ui/button.tsx'
import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Failure } from './failure.tsx'
import { PageHeading } from './page-heading.tsx'

/** Returns what stands in for a page that broke, with a way to load it anew. */
export function PageCrash({ error }: ErrorComponentProps): ReactElement {
  return (
    <div className="grid gap-4 p-4">
      <PageHeading title="This page broke" lead="The record is safe; only the drawing of it failed." />
      <Failure title="Something unexpected happened." error={error} />
      <div>
        <Button onClick={() => window.location.reload()}>Reload the page</Button>
      </div>
    </div>
  )
}
