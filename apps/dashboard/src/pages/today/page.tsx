import type { ReactElement } from 'react'
import { PageHeading } from '../../shell/page-heading.tsx'

/** Returns the page. */
export function TodayPage(): ReactElement {
  return <PageHeading title="Today" lead="" />
}
