import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useState, type ReactElement } from 'react'
import { useCommand } from '../../people/use-command.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { dayWords } from '../../window/calendar-day.ts'
import { SubmitForm } from '../../shell/submit-form.tsx'

/** Returns the ways to put right what is recorded of the reader: their name, and meetings at which it was not them. */
export function CorrectPanel({
  coalition,
  record,
}: {
  readonly coalition: string
  readonly record: HeldRecord
}): ReactElement {
  const { party } = record
  const rename = useCommand(coalition)
  const deny = useCommand(coalition)
  const [name, setName] = useState(party.name)
  const [meeting, setMeeting] = useState('')
  const wanted = name.trim()
  const there = new Set([...record.attendance, ...record.speaking].map((row) => row.meeting))
  const meetings = record.meetings
    .filter(({ id }) => there.has(id))
    .toSorted((left, right) => ((left.date ?? '') < (right.date ?? '') ? 1 : -1))
    .map(({ id, title, date }) => ({
      value: id,
      label: [date === null ? 'undated' : dayWords(date), title].filter(Boolean).join(' · '),
    }))
  return (
    <Panel title="Put it right" lead="A commitment that is not yours is changed under Commitments.">
      <SubmitForm
        action="Change the name"
        isBusy={rename.isPending}
        failure={{ title: 'The name was not changed.', error: rename.error }}
        onSubmit={() => {
          if (wanted !== '' && wanted !== party.name) {
            rename.mutate({ type: 'party.rename', party: party.id, name: wanted })
          }
        }}
      >
        <TextField
          label="Your name in the record"
          value={name}
          maxLength={200}
          hint="The name of before stays known, so that older notes still find you."
          onChange={setName}
        />
      </SubmitForm>
      {meetings.length === 0 ? null : (
        <div className="grid max-w-md gap-4">
          <SelectField
            label="A meeting at which it was not you"
            value={meeting}
            options={[{ value: '', label: 'Choose a meeting' }, ...meetings]}
            hint="Your attendance and speaking there go, and reading the notes again does not bring them back."
            onChange={setMeeting}
          />
          {deny.isError ? <Failure title="That was not changed." error={deny.error} /> : null}
          <div>
            <Button
              busy={deny.isPending}
              disabled={meeting === ''}
              onClick={() =>
                deny.mutate({ type: 'presence.deny', meeting, party: party.id }, { onSuccess: () => setMeeting('') })
              }
            >
              This was not me
            </Button>
          </div>
        </div>
      )}
    </Panel>
  )
}
