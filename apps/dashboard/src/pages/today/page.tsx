import { Link, getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, type ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { useCommitments } from '../../commitments/use-commitments.ts'
import { useCoalitionFacts } from '../../facts/facts-context.ts'
import { usePast } from '../../past/past-context.ts'
import { useMay } from '../../session/use-may.ts'
import { Waiting } from '../../shell/waiting.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { dayWords } from '../../window/calendar-day.ts'
import { useWindow } from '../../window/use-window.ts'
import { WindowPicker } from '../../window/window-picker.tsx'
import { decisionsLately } from './decisions-lately.ts'
import { FindingList } from './finding-list.tsx'
import { OwedPanel } from './owed-panel.tsx'
import { ShortList } from './short-list.tsx'
import { changesOf, owedOf, waitingSources } from './today-lists.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** The words of the first page do not wait for what draws its figure. */
const GrowthPanel = lazy(async () => ({ default: (await import('./growth-panel.tsx')).GrowthPanel }))

const DecisionsPanel = lazy(async () => ({ default: (await import('./decisions-panel.tsx')).DecisionsPanel }))

const PulseToAnswer = lazy(async () => ({ default: (await import('./pulse-to-answer.tsx')).PulseToAnswer }))

const NamesToReview = lazy(async () => ({
  default: (await import('../../names/names-to-review.tsx')).NamesToReview,
}))

/** Returns the first page: what stands out, what is owed, what changed lately, and what waits for a person. */
export function TodayPage(): ReactElement {
  const facts = useCoalitionFacts()
  const { coalition } = coalitionRoute.useParams()
  const { window, today, reference } = useWindow(facts)
  const maySeePeople = useMay('compare-people')
  const mayRecord = useMay('record-notes')
  const mayConfirm = useMay('change-items')
  const mayAnswer = useMay('answer-pulses')
  const isPast = usePast() !== null
  const pulse = facts.pulses?.find(({ closedAt }) => closedAt === null)
  const findings = useAnswer('findings', facts, window, { maySeePeople })
  const commitments = useCommitments(facts, today)
  const owed = useMemo(() => owedOf(commitments), [commitments])
  const changes = useMemo(() => changesOf(commitments, reference), [commitments, reference])
  const decisions = useMemo(() => decisionsLately(facts, reference), [facts, reference])
  const waiting = useMemo(() => waitingSources(facts), [facts])
  const waitingItems = waiting.reduce((sum, { items }) => sum + items, 0)
  return (
    <>
      <PageHeading
        title="Today"
        lead={
          reference === today
            ? `${facts.coalition.name} on ${dayWords(today)}.`
            : `${facts.coalition.name}. The record ends with the meeting of ${dayWords(reference)}.`
        }
        aside={<WindowPicker facts={facts} />}
      />
      <div className="panel-grid">
        <Panel title="What stands out" lead="Each is something to talk about, with what it rests on. None is a grade.">
          <Answered answer={findings} label="Looking for what stands out">
            {(cards) => <FindingList cards={cards} isPartWithheld={facts.withheld !== undefined} />}
          </Answered>
        </Panel>
        {pulse === undefined || !mayAnswer || isPast ? null : (
          <Suspense fallback={null}>
            <PulseToAnswer pulse={pulse} coalition={coalition} />
          </Suspense>
        )}
        <Suspense fallback={<Waiting label="Fetching the figure" />}>
          <GrowthPanel facts={facts} window={window} maySeePeople={maySeePeople} />
        </Suspense>
        <div className="panel-grid xl:grid-cols-2">
          <OwedPanel owed={owed} today={today} />
          <Panel title="What changed lately" lead={`From ${dayWords(changes.since)} to ${dayWords(reference)}.`}>
            <section className="grid gap-3">
              <h3 className="sub-heading">{`New (${changes.added.length})`}</h3>
              <ShortList commitments={changes.added} today={today} none="Nothing new was written down." limit={4} />
            </section>
            <section className="grid gap-3">
              <h3 className="sub-heading">{`Completed (${changes.completed.length})`}</h3>
              <ShortList
                commitments={changes.completed}
                today={today}
                none="Nothing was completed in this time."
                status="done"
                limit={4}
              />
            </section>
            <section className="grid gap-3">
              <h3 className="sub-heading">{`Carried from meeting to meeting (${changes.carried.length})`}</h3>
              <ShortList
                commitments={changes.carried}
                today={today}
                none="No open item stands in more than one meeting’s notes."
                flag="carried"
                limit={4}
              />
            </section>
          </Panel>
        </div>
        {decisions.length === 0 ? null : (
          <Suspense fallback={null}>
            <DecisionsPanel decisions={decisions} mayRecord={mayRecord} />
          </Suspense>
        )}
        <Suspense fallback={null}>
          <NamesToReview />
        </Suspense>
        {waitingItems === 0 ? null : (
          <Panel
            title="Waiting for a person"
            lead={`${waitingItems.toLocaleString('en')} open items were read from notes and nobody has confirmed them yet.`}
            aside={
              <Link
                className="text-link"
                to="/c/$coalition/commitments"
                params={{ coalition }}
                search={(previous) => ({ ...previous, flag: 'unconfirmed' })}
              >
                {mayConfirm ? 'Review all' : 'See all'}
              </Link>
            }
          >
            <ul className="plain-list">
              {waiting.slice(0, 6).map(({ source, items }) => (
                <li key={source.id} className="flex flex-wrap justify-between gap-x-6">
                  <Link
                    className="short-item"
                    to="/c/$coalition/commitments"
                    params={{ coalition }}
                    search={(previous) => ({ ...previous, flag: 'unconfirmed', source: source.id })}
                  >
                    {source.title === '' ? source.key : source.title}
                  </Link>
                  <span className="text-soft tabular-nums">{items === 1 ? '1 item' : `${items} items`}</span>
                </li>
              ))}
            </ul>
            {waiting.length > 6 ? <p className="m-0 text-soft">{`and ${waiting.length - 6} more sources`}</p> : null}
          </Panel>
        )}
      </div>
    </>
  )
}
