import type { ButtonHTMLAttributes, ReactElement } from 'react'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 'regular' | 'small'
  /** True while what the button started is still going on: it stays focusable and does nothing. */
  readonly busy?: boolean
}

/** Returns a native button; it never submits a form unless `type="submit"` is asked for. */
export function Button({
  variant = 'secondary',
  size = 'regular',
  busy = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonProps): ReactElement {
  return (
    <button
      {...rest}
      type={type}
      className={className === undefined ? 'ek-button' : `ek-button ${className}`}
      data-variant={variant}
      data-size={size}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
