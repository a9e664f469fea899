import type { ReactElement } from 'react'
import { PageHeading } from '../../shell/page-heading.tsx'

/** Returns the page. */
export function SettingsPage(): ReactElement {
  return <PageHeading title="Settings" lead="" />
}
