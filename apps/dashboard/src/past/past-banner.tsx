import { Link, useLocation } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { momentWords, type Moment } from './moment.ts'

/** Returns the strip that says that the past is on screen, with the way back to now. */
export function PastBanner({ moment }: { readonly moment: Moment }): ReactElement {
  const isSettings = useLocation({ select: ({ pathname }) => pathname.includes('/settings') })
  return (
    <aside className="past-banner" aria-label="The past is on screen">
      <p>
        <strong>{`The record as it was ${momentWords(moment)}.`}</strong>{' '}
        {isSettings ? 'This page alone is of now.' : 'Nothing can be changed here.'}
      </p>
      <Link
        className="ek-button"
        data-variant="secondary"
        data-size="small"
        to="."
        search={(previous) => ({ ...previous, asOf: undefined, entry: undefined })}
      >
        Back to now
      </Link>
    </aside>
  )
}
