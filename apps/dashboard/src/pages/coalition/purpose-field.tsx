import type { Purpose } from '@evenkeel/domain/aim.ts'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import type { ReactElement } from 'react'
import { purposeWords } from './aim-words.ts'
import { RefusedNote } from './refused-note.tsx'
import { type Saying, subjectOf } from './saying.ts'
import type { Sayings } from './use-sayings.ts'

type PurposeSaying = Extract<Saying, { type: 'item.set-purpose' | 'decision.set-purpose' }>

export interface PurposeFieldProps {
  readonly of: 'item' | 'decision'
  readonly subject: string
  /** The words of the commitment or decision. */
  readonly about: string
  readonly sayings: Sayings
  readonly mayWrite: boolean
}

function sayingOf(of: PurposeFieldProps['of'], subject: string, purpose: Purpose | null): PurposeSaying {
  return of === 'item'
    ? { type: 'item.set-purpose', item: subject, purpose }
    : { type: 'decision.set-purpose', decision: subject, purpose }
}

/** No id of an aim begins so. */
const outside = '-outside'

/** Returns which aim a commitment or a decision serves, to read or to say; nothing where the coalition has no aims. */
export function PurposeField({ of, subject, about, sayings, mayWrite }: PurposeFieldProps): ReactElement | null {
  const { aims = [], purposes = [], decisionPurposes = [] } = sayings.shown
  if (aims.length === 0) return null
  const said =
    of === 'item'
      ? purposes.find(({ item }) => item === subject)
      : decisionPurposes.find(({ decision }) => decision === subject)
  const purpose: Purpose | null = said === undefined ? null : { aim: said.aim }
  if (!mayWrite) {
    return (
      <p className="coalition-win">
        <strong>Serves</strong> {purposeWords(purpose, aims)}
      </p>
    )
  }
  return (
    <div className="coalition-win">
      <SelectField
        label={of === 'item' ? 'Which of our aims it serves' : `Which of our aims it serves: ${about}`}
        // Under one heading stand many decisions, each with its words above.
        labelHidden={of === 'decision'}
        size="small"
        value={purpose === null ? '' : (purpose.aim ?? outside)}
        options={[
          { value: '', label: 'Not said yet' },
          ...aims.map(({ id, text }) => ({ value: id, label: text })),
          { value: outside, label: 'None of our aims' },
        ]}
        onChange={(chosen) =>
          sayings.say({
            ...sayingOf(of, subject, chosen === '' ? null : { aim: chosen === outside ? null : chosen }),
            was: purpose,
          })
        }
      />
      <RefusedNote
        subject={subjectOf(sayingOf(of, subject, null))}
        about={about}
        sayings={sayings}
        nameOf={(id) => id}
      />
    </div>
  )
}
