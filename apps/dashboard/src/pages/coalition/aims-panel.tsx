import type { Aim } from '@evenkeel/domain/aim.ts'
import { Badge } from '@evenkeel/ui/badge.tsx'
import { Button } from '@evenkeel/ui/button.tsx'
import { useState, type ReactElement } from 'react'
import { newId } from '../../people/use-command.ts'
import { Panel } from '../../shell/panel.tsx'
import { useToday } from '../../window/use-today.ts'
import { AimForm } from './aim-form.tsx'
import { spanWords } from './aim-words.ts'
import { RefusedNote } from './refused-note.tsx'
import type { Sayings } from './use-sayings.ts'
import { WinField } from './win-field.tsx'

export interface AimsPanelProps {
  readonly sayings: Sayings
  /** Whether the reader may say what the coalition is for. */
  readonly mayWrite: boolean
  /** Whether the reader may say what is a quick win. */
  readonly mayRecord: boolean
  readonly nameOf: (party: string) => string
}

const blank = { text: '', from: null, until: null }

function servedWords(count: number): string {
  return count === 1 ? '1 commitment serves it' : `${count.toLocaleString('en')} commitments serve it`
}

/** Returns what the coalition is for, to read or to say, with what serves each aim and which are hoped to be won soon. */
export function AimsPanel({ sayings, mayWrite, mayRecord, nameOf }: AimsPanelProps): ReactElement {
  const { aims = [], purposes = [] } = sayings.shown
  const today = useToday()
  const [edited, setEdited] = useState<string | null>(null)
  const served = new Map<string, number>()
  for (const { aim } of purposes) if (aim !== null) served.set(aim, (served.get(aim) ?? 0) + 1)
  const say = (next: readonly Aim[]): void => sayings.say({ type: 'aims.set', aims: [...next], was: [...aims] })
  return (
    <Panel
      title="What we are for"
      lead="A few aims, so precise that one can tell what lies outside them. Commitments are tied to them by people, never by a guess."
    >
      {aims.length === 0 ? <p className="m-0 text-soft">Nobody has said yet what the coalition is for.</p> : null}
      {aims.length === 0 ? null : (
        <ul className="plain-list">
          {aims.map((aim) => {
            const span = spanWords(aim)
            if (edited === aim.id) {
              return (
                <li key={aim.id}>
                  <AimForm
                    legend="The aim"
                    aim={aim}
                    save="Save this aim"
                    onCancel={() => setEdited(null)}
                    onSave={(changed) => {
                      setEdited(null)
                      say(aims.map((one) => (one.id === aim.id ? { id: aim.id, ...changed } : one)))
                    }}
                  />
                </li>
              )
            }
            return (
              <li key={aim.id} className="coalition-aim">
                <div className="coalition-aim-words">
                  <strong>{aim.text}</strong>
                  {aim.until !== null && aim.until < today ? <Badge>Over</Badge> : null}
                </div>
                <span className="text-soft">
                  {[span, servedWords(served.get(aim.id) ?? 0)].filter((words) => words !== null).join(' · ')}
                </span>
                <WinField
                  of="aim"
                  subject={aim.id}
                  about={aim.text}
                  today={today}
                  sayings={sayings}
                  mayWrite={mayRecord}
                />
                {mayWrite ? (
                  <div className="coalition-add">
                    <Button size="small" onClick={() => setEdited(aim.id)}>
                      Change<span className="ek-only-heard">: {aim.text}</span>
                    </Button>
                    <Button size="small" variant="quiet" onClick={() => say(aims.filter(({ id }) => id !== aim.id))}>
                      Take out<span className="ek-only-heard">: {aim.text}</span>
                    </Button>
                  </div>
                ) : null}
              </li>
            )
          })}
        </ul>
      )}
      {mayWrite ? (
        <>
          <AimForm
            legend={aims.length === 0 ? 'The first aim' : 'Another aim'}
            aim={blank}
            save="Add this aim"
            onSave={(added) => say([...aims, { id: newId(Date.now()), ...added }])}
          />
          {aims.length === 0 ? null : (
            <p className="m-0 max-w-[72ch] text-[14px] text-soft">
              Give an aim that is over its last day rather than taking it out: what is tied to an aim that was taken out
              counts as not said.
            </p>
          )}
        </>
      ) : null}
      <RefusedNote subject="aims.set" about="What we are for" sayings={sayings} nameOf={nameOf} />
    </Panel>
  )
}
