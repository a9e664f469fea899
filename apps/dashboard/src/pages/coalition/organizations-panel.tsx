import type { Party } from '@evenkeel/domain/party.ts'
import type { ResourceKind } from '@evenkeel/domain/resource.ts'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import type { ReactElement } from 'react'
import { Panel } from '../../shell/panel.tsx'
import { OrganizationRow } from './organization-row.tsx'
import { levels } from './saying-words.ts'
import type { Sayings } from './use-sayings.ts'

export interface OrganizationsPanelProps {
  readonly sayings: Sayings
  readonly mayWrite: boolean
  /** Whether the reader may speak for every organization where it is about being affected. */
  readonly mayProtect: boolean
  /** The organizations for which the reader may speak as one of theirs. */
  readonly own: ReadonlySet<string>
  readonly nameOf: (party: string) => string
}

function saidOf(organizations: readonly Party[]): string {
  const said = organizations.filter(({ level }) => level !== null).length
  return `${said} of ${organizations.length} ${organizations.length === 1 ? 'organization has' : 'organizations have'} declared a level.`
}

/** Returns how much each organization takes part, whether it is directly affected, and what it brings. */
export function OrganizationsPanel({
  sayings,
  mayWrite,
  mayProtect,
  own,
  nameOf,
}: OrganizationsPanelProps): ReactElement {
  const { parties, resources = [], bringsNothing = [] } = sayings.shown
  const organizations = parties
    .filter(({ kind }) => kind === 'organization')
    .toSorted((left, right) => left.name.localeCompare(right.name))
  const brought = new Map<string, ResourceKind[]>(bringsNothing.map((organization) => [organization, []]))
  for (const { organization, kind } of resources) {
    brought.set(organization, [...(brought.get(organization) ?? []), kind])
  }
  return (
    <Panel title="Who takes part, and how much" lead={organizations.length === 0 ? undefined : saidOf(organizations)}>
      {organizations.length === 0 ? (
        <EmptyState title="No organization is in the record yet.">
          Organizations come from notes that say for whom somebody was there, as in “Ada Moreno (Hill Farm)”.
        </EmptyState>
      ) : (
        <>
          <div className="coalition-words">
            <p>
              Each organization chooses for itself, as much as it can give for the time being. Participation and
              commitments are then measured against that choice, not against equal shares alone.
            </p>
            <dl className="coalition-levels">
              {levels.map(({ value, label, meaning }) => (
                <div key={value}>
                  <dt>{label}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
            <p>
              <strong>Directly affected</strong> is what an organization says of itself: what is decided here falls on
              the people for whom it speaks. Its own people say it here, or a coordinator on its word; nobody else does.
            </p>
            <p>
              What each <strong>brings</strong> says of what kind, and never how much: it is not a ranking, and a room
              to meet in stands beside money.
            </p>
          </div>
          <ul className="plain-list">
            {organizations.map((organization) => (
              <OrganizationRow
                key={organization.id}
                organization={organization}
                resources={brought.get(organization.id) ?? null}
                sayings={sayings}
                mayDeclare={mayWrite || own.has(organization.id)}
                maySayAffected={mayProtect || own.has(organization.id)}
                mayBring={mayWrite}
                nameOf={nameOf}
              />
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
