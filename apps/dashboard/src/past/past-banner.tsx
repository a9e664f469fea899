import { Link, useLocation } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { momentWords } from './moment.ts'
import { useMoment } from './use-moment.ts'

/** Returns the strip that says that the past is on screen, with the way back to now; nothing while it is not. */
export function PastBanner(): ReactElement | null {
  const moment = useMoment()
  const isSettings = useLocation({ select: ({ pathname }) => pathname.includes('/settings') })
  if (moment === null) return null
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
