import type { ReactElement } from 'react'

export interface KeyboardHintProps {
  /** The keys as they are printed on a keyboard, pressed together: `['Ctrl', 'Enter']`. */
  readonly keys: readonly string[]
}

/** Returns the keys to press, hidden from screen readers: name the key in `aria-keyshortcuts` of the control itself. */
export function KeyboardHint({ keys }: KeyboardHintProps): ReactElement {
  return (
    <span aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key} className="ek-key">
          {key}
        </kbd>
      ))}
    </span>
  )
}
