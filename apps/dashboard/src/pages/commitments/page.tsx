import { isInWindow } from '@evenkeel/analysis/window.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { KeyboardHint } from '@evenkeel/ui/keyboard-hint.tsx'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useMemo, type ReactElement } from 'react'
import { narrowCommitments } from '../../commitments/narrow-commitments.ts'
import { useCommitments } from '../../commitments/use-commitments.ts'
import { useCoalitionFacts } from '../../facts/facts-context.ts'
import { useRecord } from '../../record/use-record.ts'
import { useMay } from '../../session/use-may.ts'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { useWindow } from '../../window/use-window.ts'
import { WindowPicker } from '../../window/window-picker.tsx'
import { useSayings } from '../coalition/use-sayings.ts'
import { onTopOf } from './both-sides.ts'
import { CarryingPanel } from './carrying-panel.tsx'
import { CommitmentFilters } from './commitment-filters.tsx'
import { readCommitmentSearch } from './commitment-search.ts'
import { CommitmentList } from './commitment-list.tsx'
import { FlowPanel } from './flow-panel.tsx'

/** Nothing becomes fact without a person, and nobody reads more than this at a glance. */
const confirmedTogether = 25

const route = getRouteApi('/c/$coalition/record/commitments')

/** Returns the page of everything that anybody took on: narrowed, confirmed, completed and changed in place. */
export function CommitmentsPage(): ReactElement {
  const facts = useCoalitionFacts()
  const { coalition } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { window, today } = useWindow(facts)
  const recorder = useRecord(coalition)
  const isRecorder = useMay('change-items')
  const sayings = useSayings(coalition, facts)
  const maySay = useMay('record-notes')
  const maySeePeople = useMay('compare-people')
  const everything = useCommitments(facts, today)
  const all = useMemo(() => everything.filter(({ item }) => isInWindow(item.since, window)), [everything, window])
  const asked = useDeferredValue(search)
  const shown = useMemo(() => narrowCommitments(all, asked), [all, asked])
  const owners = useMemo(() => {
    const known = new Map(all.flatMap((commitment) => commitment.owners.map((owner) => [owner.id, owner] as const)))
    return [...known.values()].sort((left, right) => left.name.localeCompare(right.name))
  }, [all])
  const organizations = useMemo(
    () =>
      facts.parties
        .filter(({ kind }) => kind === 'organization')
        .sort((left, right) => left.name.localeCompare(right.name)),
    [facts.parties],
  )
  const isNarrowed = Object.keys(readCommitmentSearch({ ...search })).length > 0
  const waiting = shown.filter(({ item }) => item.confirmation === 'unconfirmed')
  return (
    <>
      <PageHeading
        title="Commitments"
        lead="What was taken on, by whom, by when, and what became of it."
        aside={<WindowPicker facts={facts} />}
      />
      <div className="panel-grid">
        <FlowPanel commitments={all} isOpen={!isNarrowed} maySeePeople={maySeePeople} />
        <CarryingPanel facts={facts} window={window} maySeePeople={maySeePeople} />
        <Panel
          title="The list"
          lead={
            <>
              <span aria-live="polite">
                {shown.length === 1 ? '1 commitment' : `${shown.length.toLocaleString('en')} commitments`} of{' '}
                {all.length.toLocaleString('en')}
              </span>
              {' · '}
              <Link
                className="text-link"
                to="/c/$coalition/settings/history"
                params={{ coalition }}
                search={({ span, from, to }) => ({ span, from, to, kind: 'items' as const })}
              >
                What was changed, and undo
              </Link>
            </>
          }
          aside={
            <p className="m-0 hidden text-[13px] text-soft lg:block">
              <KeyboardHint keys={['↑', '↓']} /> move
              {isRecorder ? (
                <>
                  {' '}
                  · <KeyboardHint keys={['C']} /> confirm · <KeyboardHint keys={['D']} /> done ·{' '}
                  <KeyboardHint keys={['E']} /> edit
                </>
              ) : null}
            </p>
          }
        >
          <CommitmentFilters
            search={search}
            owners={owners}
            organizations={organizations}
            sourceTitle={facts.sources.find(({ id }) => id === search.source)?.title ?? null}
            onChange={(next) =>
              void navigate({
                search: ({ span, from, to }) => ({ span, from, to, ...next }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          {isRecorder && search.flag === 'unconfirmed' && waiting.length > confirmedTogether ? (
            <p className="m-0 text-[14px] text-soft">
              {`Confirm them one by one, or choose an owner, organization or words: up to ${confirmedTogether} that you have read can be confirmed together.`}
            </p>
          ) : null}
          {isRecorder && search.flag === 'unconfirmed' && waiting.length > 1 && waiting.length <= confirmedTogether ? (
            <div>
              <Button
                busy={recorder.isRecording}
                onClick={() =>
                  void recorder.record(
                    waiting.map(({ item }) => onTopOf(item, { type: 'item.confirm', item: item.id })),
                  )
                }
              >
                {recorder.isRecording ? 'Confirming…' : `I have read these: confirm all ${waiting.length}`}
              </Button>
            </div>
          ) : null}
          {shown.length === 0 ? (
            <EmptyState title="No commitment fits.">
              Widen the span of time above, or show all open commitments.
            </EmptyState>
          ) : (
            <CommitmentList
              commitments={shown}
              parties={facts.parties}
              today={today}
              recorder={recorder}
              mayRecord={isRecorder}
              sayings={sayings}
              maySay={maySay}
              opened={search.item ?? null}
              onOpen={(item) =>
                void navigate({
                  search: (previous) => ({ ...previous, item: item ?? undefined }),
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          )}
        </Panel>
      </div>
    </>
  )
}
