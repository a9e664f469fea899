import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, type ReactElement, type ReactNode } from 'react'
import { canUsePasskeysHere } from '../../session/can-use-passkeys.ts'
import { membersQuery } from '../../members/members-query.ts'
import { signInOptionsQuery } from '../../session/sign-in-options-query.ts'
import { useMay } from '../../session/use-may.ts'
import { accountQuery } from '../account/account-query.ts'

export interface PasskeyChoiceProps {
  readonly coalition: string
  readonly asks: boolean
  readonly mayWrite: boolean
  readonly onChange: (asks: boolean) => void
}

/** Returns the choice whether those who coordinate are asked for a passkey, and why it is not offered where it is not. */
export function PasskeyChoice({ coalition, asks, mayWrite, onChange }: PasskeyChoiceProps): ReactElement {
  const hint = useId()
  const why = useHindrance(coalition, mayWrite && !asks)
  const without = useWithout(coalition, useMay('manage-members') && mayWrite && why === null)
  return (
    <fieldset className="members-permissions" disabled={!mayWrite || why !== null}>
      <legend className="ek-field-label">How coordinators sign in</legend>
      <label>
        <input
          type="checkbox"
          checked={asks}
          aria-describedby={hint}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        By a passkey
      </label>
      <p id={hint} className="m-0 max-w-[64ch] text-[14px] text-soft">
        Whoever has signed in otherwise may no more here than a note-taker, and so may keys of scripts. {why}
        {without}
      </p>
    </fieldset>
  )
}

/** Returns which coordinators have no passkey yet, as a sentence. */
function useWithout(coalition: string, isLookedFor: boolean): string | null {
  const members = useQuery({ ...membersQuery(coalition), enabled: isLookedFor }).data?.members ?? []
  const names = members.filter(({ role, hasPasskey }) => role === 'coordinator' && !hasPasskey).map(({ name }) => name)
  if (!isLookedFor || names.length === 0) return null
  return `Without one so far: ${names.join(', ')}.`
}

/** Returns what stands against asking for passkeys, null for nothing, or where it is not looked for. */
function useHindrance(coalition: string, isLookedFor: boolean): ReactNode {
  const options = useQuery({ ...signInOptionsQuery, enabled: isLookedFor }).data
  const sessions = useQuery({ ...accountQuery, enabled: isLookedFor }).data?.sessions
  if (!isLookedFor) return null
  if (options === undefined || sessions === undefined) return ''
  if (!options.passkeys)
    return 'It is not offered, since this server takes no passkeys: whoever runs it switches them on.'
  if (!canUsePasskeysHere()) {
    return 'It is not offered, since passkeys need an encrypted connection or localhost, which this address is not.'
  }
  if (sessions.some(({ current, means }) => current && means === 'passkey')) return null
  return (
    <>
      To ask for it, sign in by a passkey of yours first; you add one under{' '}
      <Link className="text-link" to="/c/$coalition/settings/account" params={{ coalition }}>
        Your account
      </Link>
      .
    </>
  )
}
