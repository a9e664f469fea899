import { Button } from '@evenkeel/ui/button.tsx'
import { Dialog } from '@evenkeel/ui/dialog.tsx'
import type { ReactElement, ReactNode } from 'react'
import { Failure } from './failure.tsx'

export interface SecondThoughtProps {
  readonly title: string
  readonly action: string
  readonly open: boolean
  readonly isBusy: boolean
  readonly disabled?: boolean
  readonly failure: { readonly title: string; readonly error: unknown }
  readonly onKeep: () => void
  readonly onEnd: () => void
  readonly children: ReactNode
}

/** Returns the dialog that asks once more before something is ended for good. */
export function SecondThought(props: SecondThoughtProps): ReactElement {
  const { title, action, open, isBusy, disabled, failure, onKeep, onEnd, children } = props
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onKeep}
      footer={
        <>
          <Button onClick={onKeep}>Keep</Button>
          <Button variant="danger" busy={isBusy} disabled={disabled} onClick={onEnd}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      {failure.error === null ? null : <Failure title={failure.title} error={failure.error} />}
    </Dialog>
  )
}
