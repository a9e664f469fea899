import { Badge } from '@evenkeel/ui/badge.tsx'
import { Button } from '@evenkeel/ui/button.tsx'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useId, useState, type ReactElement } from 'react'
import { timeWords } from '../../past/moment.ts'
import { SecondThought } from '../../shell/second-thought.tsx'
import type { HistoryGroup } from './history-groups.ts'
import { UndoRefusal } from './undo-refusal.tsx'
import { whatWords, whoWords } from './history-words.ts'
import { useUndo } from './use-undo.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** With more than this the sentences would drown in what they are about. */
const aboutMax = 3

function HistoryAbout({ about, more }: { readonly about: readonly string[]; readonly more: number }): ReactElement {
  return (
    <ul className="history-about">
      {about.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {more > 0 ? <li>{`and ${more} more`}</li> : null}
    </ul>
  )
}

export interface HistoryRowProps {
  readonly group: HistoryGroup
  readonly isNamed: boolean
  /** Whether anything may be undone here: not while the past is on screen. */
  readonly isNow: boolean
  /** Returns what a command was, in words, where it is known here. */
  readonly wordsOf: (command: string) => string | null
}

/** Returns one line of the history: when, who and what, with what it was about, the way back to it, and its undoing. */
export function HistoryRow({ group, isNamed, isNow, wordsOf }: HistoryRowProps): ReactElement | null {
  const { coalition } = coalitionRoute.useParams()
  const undo = useUndo(coalition)
  const [isAsked, setAsked] = useState(false)
  const id = useId()
  const [latest] = group.entries
  if (latest === undefined) return null
  const { at, cursor, isUndone, may } = latest
  const about = [...new Set(group.deeds.flatMap((deed) => deed.about))]
  const counted = group.deeds.reduce((sum, { about: told, count }) => sum + (told.length === 0 ? 0 : count), 0)
  const isReading = latest.kind === 'notes' && may?.what === 'undo'
  const label = may?.what === 'redo' ? 'Do again' : 'Undo'
  return (
    <li className="history-row" data-undone={isUndone || undefined}>
      <time className="history-time" dateTime={at}>
        {timeWords(at)}
      </time>
      <div className="history-what">
        <p id={id} className="history-sentence">
          <strong>{whoWords(latest, isNamed)}</strong> {whatWords({ ...latest, deeds: group.deeds })}
          {isUndone ? (
            <>
              {' '}
              <Badge>Undone</Badge>
            </>
          ) : null}
        </p>
        {about.length === 0 ? null : about.length > aboutMax ? (
          <details className="finding-evidence">
            <summary>Some of what it told of</summary>
            <HistoryAbout about={about} more={0} />
          </details>
        ) : (
          <HistoryAbout about={about} more={group.deeds.length === 1 ? counted - about.length : 0} />
        )}
        {undo.error === null ? null : (
          <UndoRefusal error={undo.error} isRedo={may?.what === 'redo'} wordsOf={wordsOf} onDismiss={undo.reset} />
        )}
      </div>
      <div className="history-actions">
        <Link
          className="text-link"
          to="/c/$coalition/today"
          params={{ coalition }}
          search={(previous) => ({ ...previous, asOf: at, entry: cursor })}
          aria-label="See the record as it was then"
          aria-describedby={id}
        >
          As it was then
        </Link>
        {may === null || !isNow ? null : (
          <Button
            size="small"
            busy={undo.isPending}
            aria-describedby={id}
            onClick={() => (isReading ? setAsked(true) : undo.mutate(group.entries))}
          >
            {undo.isPending ? `${label}…` : label}
          </Button>
        )}
        {isReading ? (
          <SecondThought
            title="Undo all that this reading told?"
            action="Undo the reading"
            open={isAsked}
            isBusy={false}
            failure={{ title: '', error: null }}
            onKeep={() => setAsked(false)}
            onEnd={() => {
              setAsked(false)
              undo.mutate(group.entries)
            }}
          >
            <p className="m-0">
              {`${whoWords(latest, isNamed)} ${whatWords({ ...latest, deeds: group.deeds })}.`} All of that leaves the
              pages for everybody. What people did since with any of it has to be undone first. It stays in the history,
              and can be done again.
            </p>
          </SecondThought>
        ) : null}
      </div>
    </li>
  )
}
