import type { ReactElement } from 'react'
import { PageHeading } from '../../shell/page-heading.tsx'

/** Returns the page that answers: … */
export function ZzDemoPage(): ReactElement {
  return <PageHeading title="Zz demo" lead="" />
}
