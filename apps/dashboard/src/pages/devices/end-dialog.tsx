import { Button } from '@evenkeel/ui/button.tsx'
import { Dialog } from '@evenkeel/ui/dialog.tsx'
import type { ReactElement, ReactNode } from 'react'
import { Failure } from '../../shell/failure.tsx'

export interface EndDialogProps {
  readonly title: string
  readonly action: string
  readonly open: boolean
  readonly isBusy: boolean
  readonly error: unknown
  readonly onClose: () => void
  readonly onEnd: () => void
  readonly children: ReactNode
}

/** Returns the second thought before something is ended for good. */
export function EndDialog(props: EndDialogProps): ReactElement {
  const { title, action, open, isBusy, error, onClose, onEnd, children } = props
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Keep</Button>
          <Button variant="danger" busy={isBusy} onClick={onEnd}>
            {action}
          </Button>
        </>
      }
    >
      <p className="m-0">{children}</p>
      {error === null ? null : <Failure title="It was not ended." error={error} />}
    </Dialog>
  )
}
