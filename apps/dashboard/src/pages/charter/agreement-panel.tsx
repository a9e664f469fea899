import type { Facts } from '@evenkeel/domain/facts.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import type { ReactElement } from 'react'
import { useCommand } from '../../people/use-command.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { smallOrganizations } from './small-organizations.ts'

interface AgreementPanelProps {
  readonly coalition: string
  readonly facts: Facts
  /** Whether the reader may say on an organization's word that it agreed. */
  readonly maySpeakForAll: boolean
  /** The organizations that the reader belongs to. */
  readonly own: ReadonlySet<string>
}

/** Returns which organizations of one or two people agreed to appear by themselves. */
export function AgreementPanel({ coalition, facts, maySpeakForAll, own }: AgreementPanelProps): ReactElement {
  const command = useCommand(coalition)
  const organizations = smallOrganizations(facts, own)
  return (
    <Panel
      title="Organizations of one or two people"
      lead="Their figures would be those of a person. Without their agreement they stand among others."
    >
      {command.isError ? <Failure title="That was not changed." error={command.error} /> : null}
      {organizations.length === 0 ? (
        <p className="m-0 text-soft">{maySpeakForAll ? 'There are none.' : 'None that is yours is so small.'}</p>
      ) : (
        <ul className="plain-list">
          {organizations.map(({ id, name, people, hasAgreed }) => {
            const mayDecide = maySpeakForAll || own.has(id)
            return (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3">
                <div className="grid min-w-0">
                  <strong>{name}</strong>
                  <span className="text-[13px] text-soft">
                    {[
                      people === null ? null : people === 1 ? 'one person' : `${people} people`,
                      hasAgreed ? 'agreed to appear' : 'has not agreed',
                    ]
                      .filter((part) => part !== null)
                      .join(', ')}
                  </span>
                </div>
                {mayDecide ? (
                  <div>
                    <Button
                      size="small"
                      busy={command.isPending}
                      onClick={() =>
                        command.mutate({ type: 'organization.agree', organization: id, agreed: !hasAgreed })
                      }
                    >
                      {hasAgreed ? 'Take back' : 'It agreed'}
                      <span className="ek-only-heard">: {name}</span>
                    </Button>
                  </div>
                ) : null}
              </li>
            )
          })}
        </ul>
      )}
      {maySpeakForAll && organizations.length > 0 ? (
        <p className="m-0 max-w-[64ch] text-[14px] text-soft">
          Say so only when one of its people gave you their word. Who did is written down under Who looked.
        </p>
      ) : null}
    </Panel>
  )
}
