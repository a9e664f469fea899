import { PasskeysAsked } from '@evenkeel/domain/charter.ts'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { canUsePasskeysHere } from '../../session/can-use-passkeys.ts'
import { membersQuery } from '../../members/members-query.ts'
import { signInOptionsQuery } from '../../session/sign-in-options-query.ts'
import { useMay } from '../../session/use-may.ts'
import { accountQuery } from '../account/account-query.ts'

const choices: Readonly<Record<PasskeysAsked, { readonly label: string; readonly follows: string }>> = {
  nobody: { label: 'Nobody has to', follows: 'A link is enough to sign in, which is one factor.' },
  coordinators: {
    label: 'Those who coordinate',
    follows: 'Whoever has signed in otherwise may no more here than a note-taker, and so may keys of scripts.',
  },
  everybody: {
    label: 'Everybody who signs in',
    follows:
      'Whoever has signed in otherwise sees one page here, which says what is missing and leads there; what is held about them they can still take away. Extensions and keys that were let in without a passkey are let in anew.',
  },
}
const options = PasskeysAsked.options.map((value) => ({ value, label: choices[value].label }))

export interface PasskeyChoiceProps {
  readonly coalition: string
  readonly asked: PasskeysAsked
  readonly mayWrite: boolean
  readonly onChange: (asked: PasskeysAsked) => void
}

/** Returns the choice who is asked for a passkey, who has none yet, and why it is not offered where it is not. */
export function PasskeyChoice({ coalition, asked, mayWrite, onChange }: PasskeyChoiceProps): ReactElement {
  const why = useHindrance(coalition, mayWrite && asked === 'nobody')
  const without = useWithout(coalition, asked, useMay('manage-members') && mayWrite && why === null)
  return (
    <div className="grid gap-1">
      <div className="max-w-[320px]">
        <SelectField
          label="Who signs in by a passkey"
          value={asked}
          options={options}
          disabled={!mayWrite || why !== null}
          onChange={onChange}
        />
      </div>
      <div className="grid max-w-[64ch] gap-2 text-[14px]" aria-live="polite">
        <p className="m-0 text-soft">
          {choices[asked].follows} {why}
        </p>
        {without === null ? null : <p className="m-0">{without}</p>}
      </div>
    </div>
  )
}

/** Returns who of those asked has no passkey yet, as a sentence: coordinators by name, of everybody only how many. */
function useWithout(coalition: string, asked: PasskeysAsked, isLookedFor: boolean): string | null {
  const members = useQuery({ ...membersQuery(coalition), enabled: isLookedFor }).data?.members ?? []
  if (!isLookedFor || members.length === 0) return null
  const without = members.filter(({ hasPasskey }) => !hasPasskey)
  if (asked === 'everybody') {
    return without.length === 0
      ? 'All members have one.'
      : `${without.length} of ${members.length} members ${without.length === 1 ? 'has' : 'have'} none yet: they add one when they have signed in anew, by a new link where they have no other way in.`
  }
  const names = without.filter(({ role }) => role === 'coordinator').map(({ name }) => name)
  return names.length === 0 ? null : `Coordinators without one so far: ${names.join(', ')}.`
}

/** Returns what stands against asking for passkeys, null for nothing, or where it is not looked for. */
function useHindrance(coalition: string, isLookedFor: boolean): ReactNode {
  const offered = useQuery({ ...signInOptionsQuery, enabled: isLookedFor }).data
  const sessions = useQuery({ ...accountQuery, enabled: isLookedFor }).data?.sessions
  if (!isLookedFor) return null
  if (offered === undefined || sessions === undefined) return ''
  if (!offered.passkeys)
    return 'Asking for them is not offered, since this server takes no passkeys: whoever runs it switches them on.'
  if (!canUsePasskeysHere()) {
    return 'Asking for them is not offered, since passkeys need an encrypted connection or localhost, which this address is not.'
  }
  if (sessions.some(({ current, means }) => current && means === 'passkey')) return null
  return (
    <>
      To ask for them, sign in by a passkey of yours first; you add one under{' '}
      <Link className="text-link" to="/c/$coalition/settings/account" params={{ coalition }}>
        Your account
      </Link>
      .
    </>
  )
}
