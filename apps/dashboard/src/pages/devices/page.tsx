import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useMay } from '../../session/use-may.ts'
import { BackToSettings } from '../../shell/back-to-settings.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { DeviceList } from './device-list.tsx'
import { KeyPanel } from './key-panel.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page of the paired devices and the keys of scripts, each of which can be ended. */
export function DevicesPage(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const mayManage = useMay('manage-devices')
  return (
    <>
      <PageHeading
        title="Devices and keys"
        lead="What can reach the coalition without anybody signing in."
        aside={<BackToSettings />}
      />
      {mayManage ? (
        <div className="panel-grid">
          <DeviceList coalition={coalition} />
          <KeyPanel coalition={coalition} />
        </div>
      ) : (
        <EmptyState title="This is left to coordinators.">
          Ask one of them to end a pairing or to make a key.
        </EmptyState>
      )}
    </>
  )
}
