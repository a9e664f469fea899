import { useId, type ReactElement } from 'react'
import { Button } from './button.tsx'

export interface ProgressProps {
  /** What is going on: "Reading 12 documents". */
  readonly label: string
  /** 0 to 1, or null while nobody can say. */
  readonly fraction: number | null
  readonly onCancel?: () => void
}

/** Returns a native progress bar with its words and, where the work can be stopped, a way to stop it. */
export function Progress({ label, fraction, onCancel }: ProgressProps): ReactElement {
  const id = useId()
  return (
    <div className="ek-progress">
      <label className="ek-field-hint" htmlFor={id}>
        {label}
      </label>
      <div className="ek-progress-line">
        {fraction === null ? <progress id={id} /> : <progress id={id} value={fraction} max={1} />}
        {onCancel === undefined ? null : (
          <Button variant="quiet" size="small" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </div>
  )
}
