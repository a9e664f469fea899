import { SelectField } from '@evenkeel/ui/select-field.tsx'
import type { ReactElement } from 'react'

export interface PersonOption {
  readonly value: string
  readonly label: string
}

export interface PersonChoiceProps {
  readonly label: string
  readonly people: readonly PersonOption[]
  readonly value: string | null
  readonly onChange: (party: string | null) => void
  readonly hint?: string
  readonly isInList?: boolean
  /** Shown, and not to be changed. */
  readonly isFixed?: boolean
}

/** Returns the choice of which person of the record somebody is, nobody among them. */
export function PersonChoice({
  label,
  people,
  value,
  onChange,
  hint,
  isInList = false,
  isFixed = false,
}: PersonChoiceProps): ReactElement {
  const isKnown = value === null || people.some((one) => one.value === value)
  const options = [
    { value: '', label: 'Nobody in the record' },
    ...(isKnown ? [] : [{ value: value ?? '', label: 'Somebody no longer in the record' }]),
    ...people,
  ]
  return (
    <SelectField
      label={label}
      labelHidden={isInList}
      size={isInList ? 'small' : 'regular'}
      value={value ?? ''}
      disabled={isFixed}
      options={options}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
