import type { Party } from '@evenkeel/domain/party.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { useRef, useState, type ReactElement } from 'react'
import { GroupNameForm } from './group-name-form.tsx'
import { RefusedNote } from './refused-note.tsx'
import { nameWords } from './saying-words.ts'
import { subjectOf } from './saying.ts'
import type { SeatChoice } from './seat-choices.ts'
import type { Sayings } from './use-sayings.ts'

export interface GroupMembersFieldProps {
  readonly group: Party
  readonly members: readonly string[]
  readonly choices: readonly SeatChoice[]
  readonly sayings: Sayings
  readonly mayWrite: boolean
  readonly nameOf: (party: string) => string
}

/** Returns one working group with who sits in it, each to take out and others to put in. */
export function GroupMembersField(props: GroupMembersFieldProps): ReactElement {
  const { group, choices, sayings, mayWrite, nameOf } = props
  const [chosen, setChosen] = useState('')
  const [told, setTold] = useState('')
  const [isRenaming, setRenaming] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const members = props.members.toSorted((left, right) => nameOf(left).localeCompare(nameOf(right)))
  if (!mayWrite) {
    return (
      <li className="coalition-group">
        <h3>{group.name}</h3>
        <p className="m-0">{members.length === 0 ? 'Nobody was said to sit in it.' : nameWords(members.map(nameOf))}</p>
      </li>
    )
  }
  const set = (next: readonly string[]): void =>
    sayings.say({ type: 'group.set-members', group: group.id, members: [...next], was: [...props.members] })
  const free = choices.filter(({ value }) => !members.includes(value))
  const isChosen = free.some(({ value }) => value === chosen)
  return (
    <li className="coalition-group">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 ref={heading} tabIndex={-1}>
          {group.name}
        </h3>
        <Button size="small" variant="quiet" aria-expanded={isRenaming} onClick={() => setRenaming(!isRenaming)}>
          {isRenaming ? 'Keep the name' : 'Rename'}
          <span className="ek-only-heard">: {group.name}</span>
        </Button>
      </div>
      {isRenaming ? (
        <GroupNameForm
          key={group.name}
          group={group}
          onDone={() => {
            setRenaming(false)
            heading.current?.focus()
          }}
        />
      ) : null}
      {members.length === 0 ? (
        <p className="m-0 text-soft">Nobody was said to sit in it.</p>
      ) : (
        <ul className="coalition-seats" aria-label={`Who sits in ${group.name}`}>
          {members.map((member) => (
            <li key={member}>
              <span>{nameOf(member)}</span>
              <Button
                size="small"
                variant="quiet"
                onClick={() => {
                  set(props.members.filter((one) => one !== member))
                  setTold(`${nameOf(member)} was taken out.`)
                  // The button goes with its row: whoever pressed a key stays at the group.
                  heading.current?.focus()
                }}
              >
                Take out<span className="ek-only-heard">: {nameOf(member)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="coalition-add"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isChosen) return
          set([...props.members, chosen])
          setTold(`${nameOf(chosen)} was put in.`)
          setChosen('')
        }}
      >
        <SelectField
          label={`Put into ${group.name}`}
          size="small"
          value={isChosen ? chosen : ''}
          options={[{ value: '', label: 'A person or an organization…' }, ...free]}
          onChange={setChosen}
        />
        <Button type="submit" size="small" disabled={!isChosen}>
          Put in
        </Button>
      </form>
      <output className="ek-only-heard">{told}</output>
      <RefusedNote
        subject={subjectOf({ type: 'group.set-members', group: group.id, members: [] })}
        about={group.name}
        sayings={sayings}
        nameOf={nameOf}
      />
    </li>
  )
}
