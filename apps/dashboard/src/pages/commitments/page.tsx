import type { ReactElement } from 'react'
import { PageHeading } from '../../shell/page-heading.tsx'

/** Returns the page. */
export function CommitmentsPage(): ReactElement {
  return <PageHeading title="Commitments" lead="" />
}
