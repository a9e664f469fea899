import { meansEverybody } from '@evenkeel/domain/means-everybody.ts'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import type { ReactElement } from 'react'
import { Panel } from '../../shell/panel.tsx'
import { GroupNameForm } from './group-name-form.tsx'
import { GroupMembersField } from './group-members-field.tsx'
import { seatChoices } from './seat-choices.ts'
import type { Sayings } from './use-sayings.ts'

export interface GroupsPanelProps {
  readonly sayings: Sayings
  readonly mayWrite: boolean
  readonly nameOf: (party: string) => string
}

/** Returns who sits in each working group, to read or to change. */
export function GroupsPanel({ sayings, mayWrite, nameOf }: GroupsPanelProps): ReactElement {
  const { parties, groupMembers = [], withheld } = sayings.shown
  // “All” and “the group” own tasks, and are no body with members of its own.
  const seated = new Set(groupMembers.map(({ group }) => group))
  const groups = parties
    .filter(({ id, kind, name }) => kind === 'group' && (!meansEverybody(name) || seated.has(id)))
    .toSorted((left, right) => left.name.localeCompare(right.name))
  // Who is not told of every seat would clear those that are not told.
  const isToldInFull = withheld?.names !== true
  const choices = seatChoices(sayings.shown)
  return (
    <Panel title="Working groups" lead="Who sits in which, as far as somebody said so.">
      {groups.length === 0 ? (
        <EmptyState title="No working group is in the record yet.">
          Groups come from notes that give a task to one, as in “Outreach group to print the leaflets”; those that no
          notes have named are added here.
        </EmptyState>
      ) : (
        <>
          {isToldInFull ? null : (
            <p className="m-0 text-soft">
              Your role is told of organizations and of your own seats; other people’s seats are withheld.
            </p>
          )}
          <ul className="plain-list">
            {groups.map((group) => (
              <GroupMembersField
                key={group.id}
                group={group}
                members={groupMembers.filter((seat) => seat.group === group.id).map(({ member }) => member)}
                choices={choices}
                sayings={sayings}
                mayWrite={mayWrite && isToldInFull}
                nameOf={nameOf}
              />
            ))}
          </ul>
        </>
      )}
      {mayWrite ? <GroupNameForm group={null} onDone={() => undefined} /> : null}
    </Panel>
  )
}
