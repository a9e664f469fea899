import type { ParticipationLevel, Party } from '@evenkeel/domain/party.ts'
import type { BroughtResources, ResourceKind } from '@evenkeel/domain/resource.ts'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import type { ReactElement } from 'react'
import { RefusedNote } from './refused-note.tsx'
import { levelName, levels, resourceChoices, resourceWords } from './saying-words.ts'
import { subjectOf } from './saying.ts'
import type { Sayings } from './use-sayings.ts'

export interface OrganizationRowProps {
  readonly organization: Party
  /** What it said it brings: none of the kinds, or null where it has said nothing. */
  readonly resources: BroughtResources
  readonly sayings: Sayings
  /** Whether the reader may say how much it takes part. */
  readonly mayDeclare: boolean
  /** Whether the reader may say that it is directly affected: for their own, or as a coordinator on its word. */
  readonly maySayAffected: boolean
  /** Whether the reader may say what it brings. */
  readonly mayBring: boolean
  readonly nameOf: (party: string) => string
}

const levelOptions = [
  { value: '', label: 'Not said yet' },
  ...levels.map(({ value, label }) => ({ value, label })),
] as const

/** Returns one organization with what it declared, to read or to change. */
export function OrganizationRow(props: OrganizationRowProps): ReactElement {
  const { organization, resources, sayings, mayDeclare, maySayAffected, mayBring, nameOf } = props
  const { id, name, level, directlyAffected } = organization
  if (!mayDeclare && !maySayAffected && !mayBring) {
    return (
      <li className="coalition-organization">
        <strong>{name}</strong>
        <span>{directlyAffected ? `${levelName(level)}, directly affected` : levelName(level)}</span>
        <span className="text-soft">Brings: {resourceWords(resources)}</span>
      </li>
    )
  }
  const declare = (next: { level?: ParticipationLevel | null; directlyAffected?: boolean }): void =>
    sayings.say({
      type: 'organization.declare',
      organization: id,
      level,
      directlyAffected,
      ...next,
      was: { level, directlyAffected },
    })
  const say = (said: BroughtResources): void =>
    sayings.say({ type: 'organization.bring-resources', organization: id, resources: said, was: resources })
  const bring = (kind: ResourceKind, brings: boolean): void => {
    const others = (resources ?? []).filter((one) => one !== kind)
    if (brings) say([...others, kind])
    // Whoever takes the last one back has not said that they bring nothing: that is a tick of its own.
    else say(others.length === 0 ? null : others)
  }
  return (
    <li>
      <fieldset className="coalition-organization">
        <legend>{name}</legend>
        <SelectField
          label={`Level of ${name}`}
          labelHidden
          size="small"
          disabled={!mayDeclare}
          value={level ?? ''}
          options={levelOptions}
          onChange={(chosen) => declare({ level: chosen === '' ? null : chosen })}
        />
        {maySayAffected ? (
          <label className="coalition-tick">
            <input
              type="checkbox"
              checked={directlyAffected}
              onChange={(event) => declare({ directlyAffected: event.currentTarget.checked })}
            />
            Directly affected
          </label>
        ) : (
          <span className="text-[14px] text-soft">
            {directlyAffected ? 'Directly affected' : 'Not said to be directly affected'}
          </span>
        )}
        {mayBring ? (
          <details className="coalition-brings">
            <summary>Brings: {resourceWords(resources)}</summary>
            <div className="coalition-ticks">
              {resourceChoices.map(({ value, label, meaning }) => (
                <label key={value} className="coalition-tick">
                  <input
                    type="checkbox"
                    checked={resources?.includes(value) === true}
                    onChange={(event) => bring(value, event.currentTarget.checked)}
                  />
                  <span>
                    {label}
                    <span className="text-soft">: {meaning}</span>
                  </span>
                </label>
              ))}
              <label className="coalition-tick">
                <input
                  type="checkbox"
                  checked={resources?.length === 0}
                  onChange={(event) => say(event.currentTarget.checked ? [] : null)}
                />
                <span>
                  None of these
                  <span className="text-soft">: it says so, which is not the same as not having said</span>
                </span>
              </label>
            </div>
          </details>
        ) : (
          <span className="coalition-brings text-[14px] text-soft">Brings: {resourceWords(resources)}</span>
        )}
      </fieldset>
      {(['organization.declare', 'organization.bring-resources'] as const).map((type) => (
        <RefusedNote
          key={type}
          subject={subjectOf(
            type === 'organization.declare' ? { type, organization: id } : { type, organization: id, resources: [] },
          )}
          about={name}
          sayings={sayings}
          nameOf={nameOf}
        />
      ))}
    </li>
  )
}
