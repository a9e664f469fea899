import { HistoryKind } from '@evenkeel/contract/history-kind.ts'
import type { HistoryEntry } from '@evenkeel/contract/history.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useMoment } from '../../past/use-moment.ts'
import { useHistory } from '../../record/history-query.ts'
import { useMay } from '../../session/use-may.ts'
import { BackToSettings } from '../../shell/back-to-settings.tsx'
import { Failure } from '../../shell/failure.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { dayWords, localDay } from '../../window/calendar-day.ts'
import { historyGroups, type HistoryGroup } from './history-groups.ts'
import { HistoryRow } from './history-row.tsx'
import { kindWords, whatWords, whoWords } from './history-words.ts'
import { MomentForm } from './moment-form.tsx'
import { readHistorySearch } from './history-search.ts'

const route = getRouteApi('/c/$coalition/settings/history')

function dayOf(group: HistoryGroup): string {
  return localDay(Date.parse(group.entries[0]?.at ?? ''))
}

/** Returns groups by the day on which they were done, in the same order. */
function byDay(groups: readonly HistoryGroup[]): readonly { readonly day: string; readonly groups: HistoryGroup[] }[] {
  const days: { readonly day: string; readonly groups: HistoryGroup[] }[] = []
  for (const group of groups) {
    const day = dayOf(group)
    const open = days.at(-1)
    if (open?.day === day) open.groups.push(group)
    else days.push({ day, groups: [group] })
  }
  return days
}

/** Returns the page of all that was recorded, the latest first, with its undoing and the way back into the record of then. */
export function HistoryPage(): ReactElement {
  const { coalition } = route.useParams()
  const { kind, who } = route.useSearch()
  const navigate = route.useNavigate()
  const isNow = useMoment() === null
  const isNamed = [useMay('compare-people'), useMay('see-contacts')].every(Boolean)
  const history = useHistory(coalition, { kind, who })
  const pages = history.data?.pages ?? []
  const entries = pages.flatMap((page) => page.entries)
  const people = pages[0]?.people ?? []
  const known = new Map(entries.map((entry): [string, HistoryEntry] => [entry.command, entry]))
  const wordsOf = (command: string): string | null => {
    const entry = known.get(command)
    return entry === undefined ? null : `${whoWords(entry, isNamed)} ${whatWords(entry)}`
  }
  const choose = (next: { readonly kind?: string; readonly who?: string }): void => {
    const chosen = readHistorySearch({ kind, who, ...next })
    void navigate({
      search: (previous) => ({ ...previous, kind: chosen.kind, who: chosen.who }),
      replace: true,
      resetScroll: false,
    })
  }
  return (
    <>
      <PageHeading
        title="History"
        lead={
          isNamed
            ? 'What was recorded, by whom and when. What is undone stays here, and can be done again.'
            : 'What was recorded, and when. Who did it is shown to those who may compare people.'
        }
        aside={<BackToSettings />}
      />
      <div className="panel-grid">
        <MomentForm />
        <Panel
          title="What was recorded"
          aside={
            <div className="history-filters">
              <SelectField
                label="About"
                size="small"
                value={kind ?? ''}
                options={[
                  { value: '', label: 'Everything' },
                  ...HistoryKind.options.map((value) => ({ value, label: kindWords[value] })),
                ]}
                onChange={(next) => choose({ kind: next })}
              />
              <SelectField
                label="By"
                size="small"
                value={who ?? ''}
                options={[
                  { value: '', label: 'Everybody' },
                  { value: 'you', label: 'You' },
                  ...people.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={(next) => choose({ who: next })}
              />
            </div>
          }
        >
          {history.isError && entries.length === 0 ? (
            <Failure
              title="The history could not be fetched."
              error={history.error}
              onRetry={() => void history.refetch()}
            />
          ) : history.data === undefined ? (
            <Waiting label="Fetching the history" />
          ) : (
            <>
              {entries.length === 0 ? (
                <EmptyState title={history.hasNextPage ? 'Nothing of this kind lately.' : 'Nothing was recorded.'}>
                  {kind === undefined && who === undefined
                    ? 'What anybody records from now on stands here.'
                    : 'Choose everything and everybody to see the whole history.'}
                </EmptyState>
              ) : null}
              {byDay(historyGroups(entries)).map(({ day, groups }) => (
                <section key={`${day} ${groups[0]?.entries[0]?.cursor ?? 0}`} className="grid gap-2">
                  <h3 className="sub-heading">{dayWords(day)}</h3>
                  <ol className="history-list">
                    {groups.map((group) => (
                      <HistoryRow
                        key={group.entries[0]?.command}
                        group={group}
                        isNamed={isNamed}
                        isNow={isNow}
                        wordsOf={wordsOf}
                      />
                    ))}
                  </ol>
                </section>
              ))}
              {history.hasNextPage ? (
                <div>
                  <Button busy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
                    {history.isFetchingNextPage ? 'Fetching…' : 'Show earlier'}
                  </Button>
                </div>
              ) : null}
            </>
          )}
        </Panel>
      </div>
    </>
  )
}
