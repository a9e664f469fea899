import { Button } from '@evenkeel/ui/button.tsx'
import type { ReactElement, ReactNode } from 'react'
import { Failure } from './failure.tsx'

export interface SubmitFormProps {
  /** What the button says, and what it says while that goes on. */
  readonly action: string
  readonly doing?: string
  readonly isBusy: boolean
  readonly isPrimary?: boolean
  readonly isWide?: boolean
  readonly disabled?: boolean
  /** The sentence above what went wrong, and what did; absent where the page tells of it elsewhere. */
  readonly failure?: { readonly title: string; readonly error: unknown }
  readonly className?: string
  /** Called for each submission but those that come while one is under way. */
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** Returns a form that tells itself what is wrong with its fields, with its button and what went wrong above that. */
export function SubmitForm(props: SubmitFormProps): ReactElement {
  const { action, doing, isBusy, isPrimary, isWide, disabled, failure, onSubmit, children } = props
  return (
    <form
      className={props.className ?? 'grid max-w-md gap-4'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) onSubmit()
      }}
    >
      {children}
      {failure === undefined || failure.error === null ? null : <Failure title={failure.title} error={failure.error} />}
      <div>
        <Button
          type="submit"
          className={isWide === true ? 'w-full' : undefined}
          variant={isPrimary === true ? 'primary' : 'secondary'}
          busy={isBusy}
          disabled={disabled}
        >
          {isBusy ? (doing ?? action) : action}
        </Button>
      </div>
    </form>
  )
}
