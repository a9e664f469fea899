import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'

const coalitionRoute = getRouteApi('/c/$coalition')

/** What a measure rests on that no notes tell, so that the groups say it themselves. */
const restsOn: ReadonlyMap<string, string> = new Map([
  ['talk-against-level', 'How much each organization takes part'],
  ['attendance-against-level', 'How much each organization takes part'],
  ['work-against-level', 'How much each organization takes part'],
  ['affected-voice', 'Who is directly affected'],
  ['affected-presence', 'Who is directly affected'],
  ['speaking-share-groups', 'Who sits in which working group'],
  ['attendance-share-groups', 'Who sits in which working group'],
  ['group-interlocks', 'Who sits in which working group'],
  ['group-network', 'Who sits in which working group'],
  ['group-network-organizations', 'Who sits in which working group'],
  ['resource-network-organizations', 'What each organization brings'],
  ['resources-against-say', 'What each organization brings'],
  ['resource-supply', 'What each organization brings'],
  ['governance-fit', 'By whom you are run'],
  ['network-centralization-organizations', 'By whom you are run'],
])

/** Returns whether a measure rests on what only the groups can say. */
export function isSaidByGroups(measure: string): boolean {
  return restsOn.has(measure)
}

/** Returns where that is said which a measure rests on; nothing of a measure that rests on notes alone. */
export function SaidByGroups({ measure }: { readonly measure: string }): ReactElement | null {
  const { coalition } = coalitionRoute.useParams()
  const what = restsOn.get(measure)
  if (what === undefined) return null
  return (
    <p className="m-0 text-[13px] text-soft">
      {what} is said under{' '}
      <Link className="text-link" to="/c/$coalition/coalition" params={{ coalition }}>
        Coalition
      </Link>
      .
    </p>
  )
}
