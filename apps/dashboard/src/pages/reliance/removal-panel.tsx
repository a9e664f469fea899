import { FigureFrame } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import { readRemovalSlope } from '@evenkeel/charts/removal-slope/reading.ts'
import { RemovalSlope } from '@evenkeel/charts/removal-slope/removal-slope.tsx'
import { removalSlopeTable } from '@evenkeel/charts/removal-slope/table.ts'
import { Link, getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import type { RemovalAnswer } from './removal-data.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** The figure names the items; this is the way to them. */
function OrphanedLink({ removal }: { readonly removal: RemovalAnswer }): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const { orphaned, shared, parties } = removal
  const others = shared === 0 ? '' : ` ${shared} more would lose one of several owners.`
  if (orphaned === 0) return <p className="m-0 text-soft">{`No open item would lose its only owner.${others}`}</p>
  const [only] = parties
  if (parties.length !== 1 || only === undefined) {
    return <p className="m-0 text-soft">{`${orphaned} open items would have no owner.${others}`}</p>
  }
  return (
    <p className="m-0">
      <Link
        className="text-link"
        to="/c/$coalition/commitments"
        params={{ coalition }}
        search={(previous) => ({ ...previous, without: undefined, owner: only.id })}
      >
        {orphaned === 1
          ? 'Open the commitment that would have no owner'
          : `Open the ${orphaned} commitments that would have no owner`}
      </Link>
      {others === '' ? null : <span className="text-soft">{others}</span>}
    </p>
  )
}

/** Returns what would stop if they left: the figure, the items by name, the tasks held, and who could step in. */
export function RemovalPanel({ removal }: { readonly removal: RemovalAnswer }): ReactElement {
  const { figure, tasks, leftWithout, resourcesGone, resourcesUnsaid, groupsLeftEmpty, standIns } = removal
  const restsOnThem = [tasks, leftWithout, resourcesGone, resourcesUnsaid, groupsLeftEmpty].some(
    ({ length }) => length > 0,
  )
  const { name } = figure.data.person
  return (
    <div className="grid gap-8">
      <FigureFrame
        heading={`With and without ${name}`}
        headingLevel={3}
        reading={readRemovalSlope(figure.data)}
        table={removalSlopeTable(figure.data)}
        basis={figure.basis}
        explanation={<HowMeasured measures={measuresBehind.removal()} />}
      >
        {(width) => <RemovalSlope data={figure.data} width={width} />}
      </FigureFrame>
      <OrphanedLink removal={removal} />
      <div className="grid gap-8 lg:grid-cols-2">
        <section className="grid content-start gap-3">
          <h3 className="sub-heading">Who could step in</h3>
          {standIns.length === 0 ? (
            <p className="m-0 text-soft">
              Nobody who would stay shares items or meetings with {name} in this span. That is the finding: there is no
              second.
            </p>
          ) : (
            <ul className="plain-list">
              {standIns.map(({ id, name: other, inPlaceOf, reasons }) => (
                <li key={id}>
                  <span className="font-semibold">{other}</span>
                  {inPlaceOf === null ? null : ` for ${inPlaceOf}`}
                  <span className="block text-[14px] text-soft">{reasons.join('; ')}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
        {!restsOnThem ? null : (
          <section className="grid content-start gap-3">
            <h3 className="sub-heading">What else rests on them</h3>
            <ul className="plain-list">
              {tasks.map(({ role, times, share, others }) => (
                <li key={role}>
                  {`${role} at ${times} ${times === 1 ? 'meeting' : 'meetings'}, ${Math.round(share * 100)}% of all; `}
                  {others.length === 0 ? 'nobody else has done it' : `${others.length} others have done it too`}
                </li>
              ))}
              {leftWithout.map((organization) => (
                <li key={organization}>{`${organization} has nobody else who comes`}</li>
              ))}
              {resourcesGone.map((kind) => (
                <li key={kind}>{`nobody who stays has said that they bring ${kind}`}</li>
              ))}
              {groupsLeftEmpty.map((group) => (
                <li key={group}>{`nobody is left in ${group}`}</li>
              ))}
              {resourcesUnsaid.map((organization) => (
                <li key={`unsaid ${organization}`}>
                  {`what ${organization} brings nobody has said, so that more may be gone`}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}
