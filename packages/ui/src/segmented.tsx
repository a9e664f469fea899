import { useId, type ReactElement } from 'react'

export interface SegmentedOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

export interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly SegmentedOption<Value>[]
  readonly onChange: (value: Value) => void
  /** Shows the label beside the choices; it is always announced. */
  readonly labelShown?: boolean
}

/** Returns a choice of one among few as native radio buttons: arrow keys move it, one tab stop. */
export function Segmented<Value extends string>({
  label,
  value,
  options,
  onChange,
  labelShown = false,
}: SegmentedProps<Value>): ReactElement {
  const name = useId()
  return (
    <fieldset className="ek-segmented">
      <legend className={labelShown ? 'ek-field-label' : 'ek-only-heard'}>{label}</legend>
      <div className="ek-segmented-track">
        {options.map((option) => (
          <label key={option.value} className="ek-segmented-option" data-chosen={option.value === value || undefined}>
            <input
              type="radio"
              className="ek-only-heard"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
