import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { roleName } from '../../members/role-names.ts'
import { api } from '../../shell/api-client.ts'
import { Panel } from '../../shell/panel.tsx'
import { valueOrThrow } from '../../shell/problem-error.ts'
import { EndableList } from './endable-list.tsx'
import { lastUse } from './last-use.ts'

/** Returns the paired devices with their last use, and the end of each pairing. */
export function DeviceList({ coalition }: { readonly coalition: string }): ReactElement {
  const queryKey = ['devices', coalition] as const
  const devices = useQuery({
    queryKey,
    queryFn: async ({ signal }) =>
      valueOrThrow(await api('devices', { parameters: { coalition }, signal })).devices.map(
        ({ id, name, role, since, lastUsed }) => ({
          id,
          name,
          note: `${roleName(role, [])}, ${lastUse(since, lastUsed)}`,
        }),
      ),
    staleTime: 0,
  })
  return (
    <Panel
      title={`Paired devices (${devices.data?.length ?? 0})`}
      lead="Each may what its person may, and never more than a note-taker."
    >
      <EndableList
        queryKey={queryKey}
        fetched={devices}
        what="devices"
        empty={
          <>
            No device is paired.{' '}
            <Link className="text-link" to="/c/$coalition/settings" params={{ coalition }}>
              Pair the extension
            </Link>
          </>
        }
        action="End pairing"
        called={(name) => `pairing of ${name}`}
        consequence="It can record and read nothing more, at once. What waits there unsent stays there, until it is paired again."
        end={async (device) => await api('revokeDevice', { parameters: { coalition }, body: { device } })}
      />
    </Panel>
  )
}
