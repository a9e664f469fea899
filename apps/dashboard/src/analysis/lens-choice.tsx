import { Segmented } from '@evenkeel/ui/segmented.tsx'
import type { ReactElement } from 'react'
import { NamesToReview } from '../names/names-to-review.tsx'
import { WithheldNote } from './withheld-note.tsx'
import type { Lens } from '../pages/participation/talk-data.ts'

export interface LensChoiceProps {
  readonly lens: Lens
  readonly maySeePeople: boolean
  readonly onChange: (lens: Lens) => void
}

/** Returns the choice between organizations and people, with what the people's lens is for; only the words for readers without it. */
export function LensChoice({ lens, maySeePeople, onChange }: LensChoiceProps): ReactElement {
  if (!maySeePeople) {
    return (
      <div className="grid gap-1">
        <p className="m-0 max-w-[60ch] text-[13px] text-soft">
          Shown by organization. Comparing people is left to the roles that the coalition names.
        </p>
        <WithheldNote />
      </div>
    )
  }
  return (
    <div className="grid gap-2">
      <Segmented
        label="Seen by"
        labelShown
        value={lens}
        options={[
          { value: 'organization', label: 'Organizations' },
          { value: 'person', label: 'People' },
        ]}
        onChange={onChange}
      />
      {lens === 'person' ? (
        <p className="m-0 max-w-[60ch] text-[13px] text-soft">
          Only roles that the coalition names see this lens. It is for a conversation with those concerned, not for
          ranking anybody.
        </p>
      ) : null}
      {lens === 'person' ? <NamesToReview /> : null}
    </div>
  )
}
