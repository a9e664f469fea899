import { useId, type InputHTMLAttributes, type ReactElement } from 'react'

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'size'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** One sentence that helps before anything is wrong. */
  readonly hint?: string | undefined
  /** What is wrong and how to mend it; null or absent when nothing is. */
  readonly problem?: string | null | undefined
  /** Keeps the label for screen readers only, where the place already says what it is. */
  readonly labelHidden?: boolean
  /** Gives a text area that grows with its content. */
  readonly multiline?: boolean
  readonly size?: 'regular' | 'small'
}

/** Returns a labelled text input whose hint and problem are announced with it. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  problem,
  labelHidden = false,
  multiline = false,
  size = 'regular',
  id,
  ...rest
}: TextFieldProps): ReactElement {
  const ownId = useId()
  const fieldId = id ?? ownId
  const described = [hint === undefined ? '' : `${fieldId}-hint`, problem ? `${fieldId}-problem` : '']
    .filter((part) => part !== '')
    .join(' ')
  const shared = {
    id: fieldId,
    className: 'ek-control',
    'data-size': size,
    value,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described === '' ? undefined : described,
  } as const
  return (
    <div className="ek-field">
      <label className={labelHidden ? 'ek-only-heard' : 'ek-field-label'} htmlFor={fieldId}>
        {label}
      </label>
      {multiline ? (
        <textarea
          {...shared}
          name={rest.name}
          required={rest.required}
          disabled={rest.disabled}
          maxLength={rest.maxLength}
          placeholder={rest.placeholder}
          rows={3}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <input type="text" {...rest} {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {hint === undefined ? null : (
        <span id={`${fieldId}-hint`} className="ek-field-hint">
          {hint}
        </span>
      )}
      {problem ? (
        <span id={`${fieldId}-problem`} className="ek-field-problem" role="alert">
          {problem}
        </span>
      ) : null}
    </div>
  )
}
