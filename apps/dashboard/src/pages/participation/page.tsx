import { Link, getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactElement } from 'react'
import { LensChoice } from '../../analysis/lens-choice.tsx'
import { useCoalitionFacts } from '../../facts/facts-context.ts'
import { useMay } from '../../session/use-may.ts'
import { Waiting } from '../../shell/waiting.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { useWindow } from '../../window/use-window.ts'
import { WindowPicker } from '../../window/window-picker.tsx'
import { FirstFigures } from './first-figures.tsx'
import type { PageLens } from './talk-data.ts'

// The first figures do not wait for those that come after them.
const GroupVoices = lazy(() => import('./group-voices.tsx').then((module) => ({ default: module.GroupVoices })))
const Voices = lazy(() => import('./voices.tsx').then((module) => ({ default: module.Voices })))

const lenses = ['organization', 'person', 'group'] as const

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page of who is in the room and who is heard, by organization first. */
export function ParticipationPage(): ReactElement {
  const facts = useCoalitionFacts()
  const { coalition } = coalitionRoute.useParams()
  const { window } = useWindow(facts)
  const maySeePeople = useMay('compare-people')
  const [chosen, setLens] = useState<PageLens>('organization')
  const lens = maySeePeople || chosen !== 'person' ? chosen : 'organization'
  return (
    <>
      <PageHeading
        title="Participation"
        lead="Who is in the room, and who is heard in it?"
        aside={<WindowPicker facts={facts} />}
      />
      <div className="controls mb-6">
        <LensChoice lens={lens} maySeePeople={maySeePeople} lenses={lenses} onChange={setLens} />
        {lens === 'organization' ? (
          <p className="m-0 text-[14px] text-soft">
            Levels are what organizations said of themselves:{' '}
            <Link className="text-link" to="/c/$coalition/coalition" params={{ coalition }}>
              see or change them
            </Link>
          </p>
        ) : null}
      </div>
      {lens === 'group' ? (
        <Suspense fallback={<Waiting label="Fetching the figures" />}>
          <GroupVoices facts={facts} window={window} maySeePeople={maySeePeople} />
        </Suspense>
      ) : (
        <>
          <FirstFigures facts={facts} window={window} lens={lens} maySeePeople={maySeePeople} />
          <div className="mt-6">
            <Suspense fallback={<Waiting label="Fetching more figures" />}>
              <Voices facts={facts} window={window} lens={lens} maySeePeople={maySeePeople} />
            </Suspense>
          </div>
        </>
      )}
    </>
  )
}
