import { Notice } from '@evenkeel/ui/notice.tsx'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { accountQuery } from '../pages/account/account-query.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { signInOptionsQuery } from './sign-in-options-query.ts'

/** Returns the notice to somebody from whom a charter holds something back until they have shown a passkey, with the way to it. */
export function PasskeyWanted({ coalition }: { readonly coalition: string }): ReactElement {
  const options = useQuery(signInOptionsQuery).data
  const passkeys = useQuery(accountQuery).data?.passkeys
  const title = 'This coalition asks you to sign in by a passkey: until then you may no more here than a note-taker.'
  if (options?.passkeys === false) {
    return (
      <Notice tone="warn" title={title}>
        <p>This server takes none at present: ask whoever runs it to switch passkeys on.</p>
      </Notice>
    )
  }
  if (passkeys === undefined) return <Notice tone="warn" title={title} />
  return (
    <Notice
      tone="warn"
      title={title}
      actions={
        passkeys.length > 0 ? (
          <PasskeyButton isSmall onSignedIn={() => window.location.reload()} />
        ) : (
          <Link
            className="ek-button"
            data-variant="primary"
            data-size="small"
            to="/c/$coalition/settings/account"
            params={{ coalition }}
          >
            Add a passkey
          </Link>
        )
      }
    >
      <p>
        {passkeys.length > 0
          ? 'You have one already; your device asks for your finger, face or PIN.'
          : 'You have none yet. Your device makes one, and knows you by finger, face or PIN.'}
      </p>
    </Notice>
  )
}
