import { useId, type ReactElement, type SelectHTMLAttributes } from 'react'

export interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

export interface SelectFieldProps<Value extends string> extends Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'value' | 'onChange' | 'size'
> {
  readonly label: string
  readonly value: Value
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly hint?: string
  /** Keeps the label for screen readers only, where the place already says what it is. */
  readonly labelHidden?: boolean
  readonly size?: 'regular' | 'small'
}

/** Returns a labelled native select; a value outside `options` can't be chosen. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  labelHidden = false,
  size = 'regular',
  ...rest
}: SelectFieldProps<Value>): ReactElement {
  const id = useId()
  return (
    <div className="ek-field">
      <label className={labelHidden ? 'ek-only-heard' : 'ek-field-label'} htmlFor={id}>
        {label}
      </label>
      <select
        {...rest}
        id={id}
        className="ek-control ek-select"
        data-size={size}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="ek-field-hint">
          {hint}
        </span>
      )}
    </div>
  )
}
