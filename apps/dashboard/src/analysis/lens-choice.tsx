import { Segmented } from '@evenkeel/ui/segmented.tsx'
import type { ReactElement } from 'react'
import { NamesToReview } from '../names/names-to-review.tsx'
import type { PageLens } from '../pages/participation/talk-data.ts'
import { WithheldNote } from './withheld-note.tsx'

export interface LensChoiceProps<Lens extends PageLens> {
  readonly lens: Lens
  readonly maySeePeople: boolean
  /** The lenses of the page, in the order in which they are offered; that of people is not, to who may not compare them. */
  readonly lenses: readonly Lens[]
  readonly onChange: (lens: Lens) => void
}

const labels: Readonly<Record<PageLens, string>> = {
  organization: 'Organizations',
  person: 'People',
  group: 'Working groups',
}

/** The lenses of a page that knows no working groups. */
export const plainLenses = ['organization', 'person'] as const

/** Returns the choice of whose figures are shown, with what the people's lens is for; only the words for readers with one lens. */
export function LensChoice<Lens extends PageLens>({
  lens,
  maySeePeople,
  lenses,
  onChange,
}: LensChoiceProps<Lens>): ReactElement {
  const offered = lenses.filter((one) => one !== 'person' || maySeePeople)
  return (
    <div className="grid gap-2">
      {offered.length < 2 ? null : (
        <Segmented
          label="Seen by"
          labelShown
          value={lens}
          options={offered.map((value) => ({ value, label: labels[value] }))}
          onChange={onChange}
        />
      )}
      {maySeePeople ? null : (
        <>
          <p className="m-0 max-w-[60ch] text-[13px] text-soft">
            {lens === 'group' ? 'Shown by working group.' : 'Shown by organization.'} Comparing people is left to the
            roles that the coalition names.
          </p>
          <WithheldNote />
        </>
      )}
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
