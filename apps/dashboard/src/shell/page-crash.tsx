import { Button } from '@evenkeel/ui/button.tsx'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { Failure } from './failure.tsx'
import { isServerThere } from './fetch-page.ts'
import { PageHeading } from './page-heading.tsx'
import { problemOf } from './problem-error.ts'

/** What stands in for a page whose code could not be fetched; loading the document anew without a server would leave nothing. */
function PageNotFetched({ error }: { readonly error: unknown }): ReactElement {
  const [asked, setAsked] = useState<'not yet' | 'asking' | 'in vain'>('not yet')
  const retry = async (): Promise<void> => {
    setAsked('asking')
    if (await isServerThere()) window.location.reload()
    else setAsked('in vain')
  }
  return (
    <div className="grid gap-4 p-4">
      <PageHeading title="This page is not here yet" lead="It was not opened before, and could not be fetched." />
      <Failure title="Evenkeel cannot be reached." error={error} />
      <div className="flex flex-wrap items-center gap-3">
        <Button busy={asked === 'asking'} onClick={() => void retry()}>
          Try again
        </Button>
        <output className="text-soft">{asked === 'in vain' ? 'Still no answer.' : ''}</output>
      </div>
    </div>
  )
}

/** Returns what stands in for a page that broke, or could not be fetched, with a way to load it anew. */
export function PageCrash({ error }: ErrorComponentProps): ReactElement {
  if (problemOf(error).code === 'unreachable') return <PageNotFetched error={error} />
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
