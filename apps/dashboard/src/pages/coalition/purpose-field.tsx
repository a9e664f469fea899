import type { Purpose } from '@evenkeel/domain/aim.ts'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import type { ReactElement } from 'react'
import { purposeWords } from './aim-words.ts'
import { RefusedNote } from './refused-note.tsx'
import { subjectOf } from './saying.ts'
import type { Sayings } from './use-sayings.ts'

export interface PurposeFieldProps {
  readonly item: string
  /** The words of the commitment. */
  readonly about: string
  readonly sayings: Sayings
  readonly mayWrite: boolean
}

/** No id of an aim begins so. */
const outside = '-outside'

/** Returns which aim a commitment serves, to read or to say; nothing where the coalition has no aims. */
export function PurposeField({ item, about, sayings, mayWrite }: PurposeFieldProps): ReactElement | null {
  const { aims = [], purposes = [] } = sayings.shown
  if (aims.length === 0) return null
  const said = purposes.find((one) => one.item === item)
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
        label="Which of our aims it serves"
        size="small"
        value={purpose === null ? '' : (purpose.aim ?? outside)}
        options={[
          { value: '', label: 'Not said yet' },
          ...aims.map(({ id, text }) => ({ value: id, label: text })),
          { value: outside, label: 'None of our aims' },
        ]}
        onChange={(chosen) =>
          sayings.say({
            type: 'item.set-purpose',
            item,
            purpose: chosen === '' ? null : { aim: chosen === outside ? null : chosen },
            was: purpose,
          })
        }
      />
      <RefusedNote
        subject={subjectOf({ type: 'item.set-purpose', item, purpose: null })}
        about={about}
        sayings={sayings}
        nameOf={(id) => id}
      />
    </div>
  )
}
