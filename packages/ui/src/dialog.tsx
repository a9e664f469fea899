import { useEffect, useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { Button } from './button.tsx'

export interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** Called by Escape, by the close button and by a click beside the dialog. */
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
}

/** Returns a modal built on the native dialog element, which keeps the focus inside and gives it back on closing. */
export function Dialog({ open, title, onClose, children, footer }: DialogProps): ReactElement {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = element.current
    if (dialog === null) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  useLayoutEffect(() => {
    const dialog = element.current
    // A dialog taken off the page without being closed would leave the focus nowhere.
    return () => dialog?.close()
  }, [])
  return (
    // Escape does for the keyboard what a click on the backdrop does for the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={element}
      className="ek-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose()
      }}
    >
      {open ? (
        <div className="ek-dialog-sheet">
          <header className="ek-dialog-header">
            <h2 id={titleId}>{title}</h2>
            <Button variant="quiet" size="small" aria-label="Close" onClick={onClose}>
              ✕
            </Button>
          </header>
          <div className="ek-dialog-body">{children}</div>
          {footer === undefined ? null : <footer className="ek-dialog-footer">{footer}</footer>}
        </div>
      ) : null}
    </dialog>
  )
}
