import { Button } from '@evenkeel/ui/button.tsx'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { forgetCoalition } from './last-coalition.ts'
import { api } from '../shell/api-client.ts'
import { Failure } from '../shell/failure.tsx'
import { valueOrThrow } from '../shell/problem-error.ts'

/** Returns the button that ends this browser's session and forgets what was fetched in it. */
export function SignOutButton(): ReactElement {
  const queries = useQueryClient()
  const signOut = useMutation({
    mutationFn: async () => valueOrThrow(await api('signOut')),
    onSuccess: () => {
      queries.clear()
      forgetCoalition(localStorage)
      window.location.assign('/')
    },
  })
  return (
    <>
      {signOut.isError ? <Failure title="You could not be signed out." error={signOut.error} /> : null}
      <div>
        <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
          Sign out
        </Button>
      </div>
    </>
  )
}
