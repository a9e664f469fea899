import type { Charter } from '@evenkeel/domain/charter.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { useState, type ReactElement } from 'react'
import { roleOptions } from '../../members/role-names.ts'
import { useCommand } from '../../people/use-command.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'

const retentionChoices = [
  { value: '', label: 'Kept' },
  { value: '6', label: 'After 6 months' },
  { value: '12', label: 'After a year' },
  { value: '24', label: 'After two years' },
  { value: '36', label: 'After three years' },
  { value: '60', label: 'After five years' },
] as const

interface ProtectionPanelProps {
  readonly coalition: string
  readonly charter: Charter
  readonly mayWrite: boolean
}

/** Returns who may compare people, whether texts may be stored and how long figures are kept: to read, and for coordinators to change. */
export function ProtectionPanel({ coalition, charter, mayWrite }: ProtectionPanelProps): ReactElement {
  const { protection, roles } = charter
  const command = useCommand(coalition)
  const [comparing, setComparing] = useState<readonly string[]>(protection.comparing)
  const [storesText, setStoresText] = useState(protection.storesText)
  const [months, setMonths] = useState(String(protection.retentionMonths ?? ''))
  const others = roleOptions(roles).filter(({ value }) => value !== 'coordinator')
  const choices = retentionChoices.some(({ value }) => value === months)
    ? retentionChoices
    : [...retentionChoices, { value: months, label: `After ${months} months` }]
  const next = {
    comparing: [...comparing],
    storesText,
    retentionMonths: months === '' ? null : Number(months),
  }
  const isChanged = JSON.stringify(next) !== JSON.stringify(protection)
  return (
    <Panel
      title="People’s figures"
      lead={
        mayWrite
          ? 'Every change is an entry of the ledger.'
          : 'Coordinators change this; every change is an entry of the ledger.'
      }
    >
      <fieldset className="members-permissions" disabled={!mayWrite}>
        <legend className="ek-field-label">Who may compare people, beside coordinators</legend>
        {others.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={comparing.includes(value)}
              onChange={(event) =>
                setComparing(
                  event.currentTarget.checked ? [...comparing, value] : comparing.filter((one) => one !== value),
                )
              }
            />
            {label}
          </label>
        ))}
      </fieldset>
      <p className="m-0 max-w-[64ch] text-[14px] text-soft">
        Everybody else sees organizations. One of one or two people does not appear by itself unless it agreed.
      </p>
      <fieldset className="members-permissions" disabled={!mayWrite}>
        <legend className="ek-field-label">Texts</legend>
        <label>
          <input
            type="checkbox"
            checked={storesText}
            onChange={(event) => setStoresText(event.currentTarget.checked)}
          />
          Texts of notes and transcripts may be stored
        </label>
      </fieldset>
      <div className="max-w-[320px]">
        <SelectField
          label="Speaking figures and quotes are erased"
          value={months}
          options={choices}
          disabled={!mayWrite}
          hint="Attendance, commitments and decisions stay. What is erased does not come back."
          onChange={setMonths}
        />
      </div>
      {command.isError ? <Failure title="The charter was not changed." error={command.error} /> : null}
      {mayWrite ? (
        <div>
          <Button
            variant="primary"
            busy={command.isPending}
            disabled={!isChanged}
            onClick={() => command.mutate({ type: 'charter.set-protection', protection: next })}
          >
            Change the charter
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}
