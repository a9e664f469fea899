import type { GovernanceMode } from '@evenkeel/domain/charter.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { useId, useState, type ReactElement } from 'react'
import { Panel } from '../../shell/panel.tsx'
import { RefusedNote } from './refused-note.tsx'
import { type Choice, governanceChoices } from './saying-words.ts'
import type { Sayings } from './use-sayings.ts'

export interface GovernancePanelProps {
  readonly sayings: Sayings
  readonly mayWrite: boolean
  readonly nameOf: (party: string) => string
}

const unsaid: Choice<null> = {
  value: null,
  label: 'Not said yet',
  meaning: 'Nobody has asked, or the coalition has not agreed.',
}
const choices: readonly Choice<GovernanceMode | null>[] = [...governanceChoices, unsaid]

/** Returns by whom the coalition is run, to read or, for those who may write the charter, to say. */
export function GovernancePanel({ sayings, mayWrite, nameOf }: GovernancePanelProps): ReactElement {
  const name = useId()
  const stands = sayings.shown.governance ?? null
  const [draft, setDraft] = useState<{ readonly chosen: GovernanceMode | null; readonly seen: typeof stands } | null>(
    null,
  )
  const shown = draft === null ? stands : draft.chosen
  const present = choices.find(({ value }) => value === stands) ?? unsaid
  return (
    <Panel
      title="By whom we are run"
      lead="A network around one group reads differently where that group was asked to run it."
    >
      {mayWrite ? (
        <form
          className="coalition-governance"
          onSubmit={(event) => {
            event.preventDefault()
            if (draft === null || draft.chosen === stands) return
            sayings.say({ type: 'charter.set-governance', governance: draft.chosen, was: draft.seen })
            setDraft(null)
          }}
        >
          <fieldset>
            <legend className="ek-only-heard">By whom we are run</legend>
            {choices.map(({ value, label, meaning }) => (
              <label key={label} className="coalition-tick">
                <input
                  type="radio"
                  name={name}
                  checked={shown === value}
                  onChange={() => setDraft({ chosen: value, seen: draft?.seen ?? stands })}
                />
                {label}
                <span className="text-soft">{meaning}</span>
              </label>
            ))}
          </fieldset>
          <RefusedNote subject="charter.set-governance" about="By whom we are run" sayings={sayings} nameOf={nameOf} />
          <Button type="submit" variant="primary" disabled={shown === stands}>
            Save this
          </Button>
        </form>
      ) : (
        <p className="m-0 max-w-[64ch]">
          <strong>{present.label}.</strong> {present.meaning}
        </p>
      )}
    </Panel>
  )
}
