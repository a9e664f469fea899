import { isEverybodys, permissionNames, permissions, type Permission } from '@evenkeel/contract/permission.ts'
import type { ReactElement } from 'react'

export interface PermissionChoiceProps {
  readonly legend: string
  /** Only these can be chosen: nobody gives what they do not have. */
  readonly held: readonly string[]
  readonly chosen: readonly Permission[]
  readonly onChange: (chosen: Permission[]) => void
}

/** Returns a list of permissions to choose several of, in the words of the table. */
export function PermissionChoice({ legend, held, chosen, onChange }: PermissionChoiceProps): ReactElement {
  return (
    <fieldset className="members-permissions">
      <legend className="ek-field-label">{legend}</legend>
      {permissionNames
        .filter((name) => held.includes(name) && !isEverybodys(name))
        .map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={() =>
                onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name])
              }
            />
            <span>{permissions[name].allows}</span>
          </label>
        ))}
    </fieldset>
  )
}
