import type { ReactElement } from 'react'
import { PageHeading } from '../../shell/page-heading.tsx'

/** Returns the page. */
export function ParticipationPage(): ReactElement {
  return <PageHeading title="Participation" lead="" />
}
