import type { Win, WinSubject } from '@evenkeel/domain/quick-win.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useState, type ReactElement } from 'react'
import { winWords } from './aim-words.ts'
import { RefusedNote } from './refused-note.tsx'
import { subjectOf } from './saying.ts'
import type { Sayings } from './use-sayings.ts'

export interface WinFieldProps {
  readonly of: WinSubject
  readonly subject: string
  /** The words of the aim or commitment. */
  readonly about: string
  readonly today: string
  readonly sayings: Sayings
  readonly mayWrite: boolean
}

/** Returns whether an aim or a commitment is a quick win and was reached, to read or to say. */
export function WinField(props: WinFieldProps): ReactElement | null {
  const { of, subject, about, today, sayings, mayWrite } = props
  const known = (sayings.shown.quickWins ?? []).find((one) => one.of === of && one.subject === subject)
  const win = known === undefined ? null : { hopedFor: known.hopedFor, reachedOn: known.reachedOn }
  const [day, setDay] = useState('')
  if (!mayWrite) return win === null ? null : <p className="coalition-win">{winWords(win)}</p>
  const say = (next: Win | null): void => {
    setDay('')
    sayings.say({ type: 'quick-win.set', of, subject, win: next, was: win })
  }
  const aboutHeard = <span className="ek-only-heard">: {about}</span>
  return (
    <div className="coalition-win">
      {win === null ? (
        <details>
          <summary>Declare a quick win{aboutHeard}</summary>
          <form
            className="coalition-add"
            onSubmit={(event) => {
              event.preventDefault()
              if (day !== '') say({ hopedFor: day, reachedOn: null })
            }}
          >
            <TextField label="Hoped for by" type="date" required size="small" value={day} onChange={setDay} />
            <Button type="submit" size="small">
              Declare it{aboutHeard}
            </Button>
          </form>
        </details>
      ) : (
        <>
          <span>{winWords(win)}</span>
          <div className="coalition-add">
            {win.reachedOn === null ? (
              <>
                <TextField
                  label="Reached on"
                  type="date"
                  size="small"
                  value={day === '' ? today : day}
                  onChange={setDay}
                />
                <Button size="small" onClick={() => say({ ...win, reachedOn: day === '' ? today : day })}>
                  It was reached{aboutHeard}
                </Button>
              </>
            ) : (
              <Button size="small" variant="quiet" onClick={() => say({ ...win, reachedOn: null })}>
                Not reached after all{aboutHeard}
              </Button>
            )}
            <Button size="small" variant="quiet" onClick={() => say(null)}>
              No quick win{aboutHeard}
            </Button>
          </div>
        </>
      )}
      <RefusedNote
        subject={subjectOf({ type: 'quick-win.set', of, subject, win: null })}
        about={about}
        sayings={sayings}
        nameOf={(id) => id}
      />
    </div>
  )
}
