import { useId, type ReactElement } from 'react'
import { dateRangeProblem, type DateRange } from './date-range-problem.ts'

export interface DateRangeFieldProps {
  readonly legend: string
  readonly value: DateRange
  readonly onChange: (range: DateRange) => void
}

/** Returns two native date inputs for the first and last day of a span; a span turned round is reported, not mended in silence. */
export function DateRangeField({ legend, value, onChange }: DateRangeFieldProps): ReactElement {
  const id = useId()
  const problem = dateRangeProblem(value)
  const input = (end: 'from' | 'to', label: string): ReactElement => (
    <div className="ek-field">
      <label className="ek-field-label" htmlFor={`${id}-${end}`}>
        {label}
      </label>
      <input
        id={`${id}-${end}`}
        className="ek-control"
        type="date"
        value={value[end] ?? ''}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) =>
          onChange({ ...value, [end]: event.currentTarget.value === '' ? null : event.currentTarget.value })
        }
      />
    </div>
  )
  return (
    <fieldset className="ek-date-range">
      <legend className="ek-only-heard">{legend}</legend>
      {input('from', 'From')}
      {input('to', 'To')}
      {problem === null ? null : (
        <span id={`${id}-problem`} className="ek-field-problem" role="alert">
          {problem}
        </span>
      )}
    </fieldset>
  )
}
