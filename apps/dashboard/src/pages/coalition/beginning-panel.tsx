import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useState, type ReactElement } from 'react'
import { Panel } from '../../shell/panel.tsx'
import { dayWords } from '../../window/calendar-day.ts'
import { beginningWords } from './aim-words.ts'
import { RefusedNote } from './refused-note.tsx'
import type { Sayings } from './use-sayings.ts'

export interface BeginningPanelProps {
  readonly sayings: Sayings
  readonly mayWrite: boolean
  readonly nameOf: (party: string) => string
}

/** Returns the day on which the coalition began, to read or, for those who may write the charter, to say. */
export function BeginningPanel({ sayings, mayWrite, nameOf }: BeginningPanelProps): ReactElement {
  const { beganOn = null, meetings } = sayings.shown
  const [draft, setDraft] = useState<{ readonly day: string; readonly seen: string | null } | null>(null)
  const first = meetings.reduce<string | null>(
    (least, { date }) => (date !== null && (least === null || date < least) ? date : least),
    null,
  )
  const day = draft?.day ?? beganOn ?? ''
  const say = (next: string | null): void => {
    sayings.say({ type: 'charter.set-beginning', beganOn: next, was: draft === null ? beganOn : draft.seen })
    setDraft(null)
  }
  const known =
    first === null ? '' : ` The first meeting on record was on ${dayWords(first)}, which may have been later.`
  return (
    <Panel
      title="When we began"
      lead={`About ninety days after this day a first quick win is looked for; as long as nobody has said the day, none is.${known}`}
    >
      {mayWrite ? (
        <form
          className="coalition-add"
          onSubmit={(event) => {
            event.preventDefault()
            if (day !== '' && day !== beganOn) say(day)
          }}
        >
          <TextField
            label="First day"
            type="date"
            value={day}
            onChange={(next) => setDraft({ day: next, seen: draft === null ? beganOn : draft.seen })}
          />
          <Button type="submit" variant="primary" disabled={day === '' || day === beganOn}>
            Record this day
          </Button>
          {beganOn === null ? null : (
            <Button variant="quiet" onClick={() => say(null)}>
              Take it back
            </Button>
          )}
        </form>
      ) : (
        <p className="m-0">
          <strong>{beginningWords(beganOn)}</strong>
        </p>
      )}
      <RefusedNote subject="charter.set-beginning" about="When we began" sayings={sayings} nameOf={nameOf} />
    </Panel>
  )
}
