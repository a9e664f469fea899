import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'

export interface CoalitionSwitcherProps {
  readonly coalitions: readonly CoalitionSummary[]
  readonly current: string
}

/** Returns the coalition's name, and a choice where somebody belongs to several. */
export function CoalitionSwitcher({ coalitions, current }: CoalitionSwitcherProps): ReactElement {
  const navigate = useNavigate()
  if (coalitions.length < 2) return <p className="coalition-name">{coalitions[0]?.name ?? ''}</p>
  return (
    <SelectField
      label="Coalition"
      labelHidden
      value={current}
      options={coalitions.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(coalition) =>
        // A moment is one of its own record alone.
        void navigate({
          to: '/c/$coalition/today',
          params: { coalition },
          search: (previous) => ({ ...previous, asOf: undefined, entry: undefined }),
        })
      }
    />
  )
}
