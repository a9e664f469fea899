import { Link, getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { soonDays } from '../../commitments/commitment.ts'
import { Panel } from '../../shell/panel.tsx'
import { ShortList } from './short-list.tsx'
import type { Owed } from './today-lists.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns what is owed: overdue, soon due, and what lacks an owner or a date. */
export function OwedPanel({ owed, today }: { readonly owed: Owed; readonly today: string }): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const { overdue, soon, withoutOwner, withoutDate } = owed
  return (
    <Panel title="What is owed" lead="Open items by their date, and those that nobody can be asked about.">
      <section className="grid gap-3">
        <h3 className="sub-heading">{`Overdue (${overdue.length.toLocaleString('en')})`}</h3>
        <ShortList commitments={overdue} today={today} none="Nothing is overdue." flag="overdue" limit={4} />
      </section>
      <section className="grid gap-3">
        <h3 className="sub-heading">{`Due within ${soonDays} days (${soon.length})`}</h3>
        <ShortList commitments={soon} today={today} none="Nothing falls due in this time." flag="soon" limit={4} />
      </section>
      <section className="grid gap-3">
        <h3 className="sub-heading">{`Without an owner (${withoutOwner.length.toLocaleString('en')})`}</h3>
        <ShortList
          commitments={withoutOwner}
          today={today}
          none="Every open item has an owner."
          flag="no-owner"
          limit={3}
        />
      </section>
      {withoutDate.length === 0 ? null : (
        <p className="m-0">
          <Link
            className="text-link"
            to="/c/$coalition/commitments"
            params={{ coalition }}
            search={(previous) => ({ ...previous, flag: 'no-date' })}
          >
            {withoutDate.length === 1
              ? '1 open item has no date'
              : `${withoutDate.length.toLocaleString('en')} open items have no date`}
          </Link>
        </p>
      )}
    </Panel>
  )
}
