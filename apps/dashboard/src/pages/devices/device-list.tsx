import type { Device } from '@evenkeel/contract/device.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { roleName } from '../../members/role-names.ts'
import { api } from '../../shell/api-client.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { valueOrThrow } from '../../shell/problem-error.ts'
import { Waiting } from '../../shell/waiting.tsx'
import { EndDialog } from './end-dialog.tsx'
import { lastUse } from './last-use.ts'

/** Returns the paired devices with their last use, and the end of each pairing. */
export function DeviceList({ coalition }: { readonly coalition: string }): ReactElement {
  const queries = useQueryClient()
  const queryKey = ['devices', coalition] as const
  const [ending, setEnding] = useState<Device | null>(null)
  const devices = useQuery({
    queryKey,
    queryFn: async ({ signal }) => valueOrThrow(await api('devices', { parameters: { coalition }, signal })).devices,
    staleTime: 0,
  })
  const end = useMutation({
    mutationFn: async (device: string) =>
      valueOrThrow(await api('revokeDevice', { parameters: { coalition }, body: { device } })),
    onSuccess: () => setEnding(null),
    onSettled: async () => await queries.invalidateQueries({ queryKey }),
  })
  const known = devices.data ?? []
  return (
    <Panel
      title={`Paired devices (${known.length})`}
      lead="Each may what its person may, and never more than a note-taker."
    >
      {devices.isError ? (
        <Failure
          title="The devices could not be fetched."
          error={devices.error}
          onRetry={() => void devices.refetch()}
        />
      ) : devices.data === undefined ? (
        <Waiting label="Fetching the devices" />
      ) : known.length === 0 ? (
        <p className="m-0 text-soft">
          No device is paired.{' '}
          <Link className="text-link" to="/c/$coalition/settings" params={{ coalition }}>
            Pair the extension
          </Link>
        </p>
      ) : (
        <ul className="plain-list">
          {known.map((device) => (
            <li key={device.id} className="members-row" data-short>
              <div className="members-who">
                <strong>{device.name}</strong>
                <span className="text-[13px] text-soft">
                  {`${roleName(device.role, [])}, ${lastUse(device.since, device.lastUsed)}`}
                </span>
              </div>
              <Button
                size="small"
                variant="quiet"
                aria-label={`End pairing of ${device.name}`}
                onClick={() => {
                  end.reset()
                  setEnding(device)
                }}
              >
                End pairing
              </Button>
            </li>
          ))}
        </ul>
      )}
      <EndDialog
        title={`End the pairing of ${ending?.name ?? ''}?`}
        action="End pairing"
        open={ending !== null}
        isBusy={end.isPending}
        error={end.error}
        onClose={() => setEnding(null)}
        onEnd={() => {
          if (ending !== null) end.mutate(ending.id)
        }}
      >
        It can record and read nothing more, at once. What waits there unsent stays there, until it is paired again.
      </EndDialog>
    </Panel>
  )
}
