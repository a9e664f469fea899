import type { ReactElement } from 'react'
import { PageHeading } from '../../shell/page-heading.tsx'

/** Returns the page. */
export function NetworkPage(): ReactElement {
  return <PageHeading title="Network" lead="" />
}
