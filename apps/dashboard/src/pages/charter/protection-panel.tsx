import type { Charter, PasskeysAsked, Protection } from '@evenkeel/domain/charter.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { useState, type ReactElement } from 'react'
import { roleOptions } from '../../members/role-names.ts'
import { useCommand } from '../../people/use-command.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { PasskeyChoice } from './passkey-choice.tsx'

const retentionChoices = [
  { value: '', label: 'Kept' },
  { value: '6', label: 'After 6 months' },
  { value: '12', label: 'After a year' },
  { value: '24', label: 'After two years' },
  { value: '36', label: 'After three years' },
  { value: '60', label: 'After five years' },
] as const

const signingIn: Readonly<Record<PasskeysAsked, string>> = {
  nobody: 'each signs in as they like',
  coordinators: 'coordinators sign in by a passkey',
  everybody: 'everybody signs in by a passkey',
}

function inWords(
  { comparing, retentionMonths, asksPasskey }: Protection,
  roles: readonly { readonly value: string; readonly label: string }[],
): string {
  const who = roles.filter(({ value }) => comparing.includes(value)).map(({ label }) => label)
  const months = String(retentionMonths ?? '')
  const erased = retentionChoices.find(({ value }) => value === months)?.label ?? `After ${months} months`
  return [
    who.length === 0 ? 'coordinators alone compare people' : `people are compared by ${who.join(', ')} too`,
    `figures and quotes: ${erased.toLowerCase()}`,
    signingIn[asksPasskey],
  ].join('; ')
}

interface ProtectionPanelProps {
  readonly coalition: string
  readonly charter: Charter
  readonly mayWrite: boolean
}

/** Returns who may compare people, how long figures are kept and who signs in by a passkey: to read, and for coordinators to change. */
export function ProtectionPanel({ coalition, charter, mayWrite }: ProtectionPanelProps): ReactElement {
  const { protection, roles } = charter
  const command = useCommand(coalition)
  const [comparing, setComparing] = useState<readonly string[]>(protection.comparing)
  const [months, setMonths] = useState(String(protection.retentionMonths ?? ''))
  const [asksPasskey, setAsksPasskey] = useState(protection.asksPasskey)
  const others = roleOptions(roles).filter(({ value }) => value !== 'coordinator')
  const choices = retentionChoices.some(({ value }) => value === months)
    ? retentionChoices
    : [...retentionChoices, { value: months, label: `After ${months} months` }]
  const next = {
    comparing: [...comparing],
    retentionMonths: months === '' ? null : Number(months),
    asksPasskey,
  }
  const [seen, setSeen] = useState(protection)
  const isOvertaken = JSON.stringify(protection) !== JSON.stringify(seen)
  const isChanged = JSON.stringify(next) !== JSON.stringify(protection)
  const isMine = JSON.stringify(next) !== JSON.stringify(seen)
  const takeTheirs = (): void => {
    setComparing(protection.comparing)
    setMonths(String(protection.retentionMonths ?? ''))
    setAsksPasskey(protection.asksPasskey)
    setSeen(protection)
  }
  // Who has changed nothing yet simply sees what others changed.
  if (isOvertaken && !isMine) takeTheirs()
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
      <p className="m-0 max-w-[64ch] text-[14px] text-soft">
        Texts of notes and transcripts are not stored: they stay in the browser that read them.
      </p>
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
      <PasskeyChoice coalition={coalition} asked={asksPasskey} mayWrite={mayWrite} onChange={setAsksPasskey} />
      {isOvertaken && isMine && isChanged && !command.isPending ? (
        <Notice tone="warn" title="Somebody else changed this meanwhile.">
          <p>Recorded now: {inWords(protection, others)}</p>
          <p>Yours, not saved: {inWords(next, others)}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              onClick={() => {
                takeTheirs()
                command.reset()
              }}
            >
              Take what is recorded
            </Button>
            <Button size="small" onClick={() => setSeen(protection)}>
              Keep mine
            </Button>
          </div>
        </Notice>
      ) : null}
      {command.isError ? <Failure title="The charter was not changed." error={command.error} /> : null}
      {mayWrite ? (
        <div>
          <Button
            variant="primary"
            busy={command.isPending}
            disabled={!isChanged || isOvertaken}
            onClick={() =>
              command.mutate(
                { type: 'charter.set-protection', protection: next, was: seen },
                { onSuccess: () => setSeen(next) },
              )
            }
          >
            Change the charter
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}
