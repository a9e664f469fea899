import type { ReactElement } from 'react'
import { PageHeading } from '../../shell/page-heading.tsx'

/** Returns the page. */
export function ReliancePage(): ReactElement {
  return <PageHeading title="Reliance" lead="" />
}
