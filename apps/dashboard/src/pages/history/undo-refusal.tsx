import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import type { ReactElement } from 'react'
import { Failure } from '../../shell/failure.tsx'
import { problemOf } from '../../shell/problem-error.ts'
import { builtUponBy } from './use-undo.ts'

export interface UndoRefusalProps {
  readonly error: unknown
  readonly isRedo: boolean
  /** Returns what a command was, in words, where it is known here. */
  readonly wordsOf: (command: string) => string | null
  readonly onDismiss: () => void
}

/** Returns why something was not undone, in words: what builds on it where something does. */
export function UndoRefusal({ error, isRedo, wordsOf, onDismiss }: UndoRefusalProps): ReactElement {
  const problem = problemOf(error)
  const dismiss = <Button onClick={onDismiss}>Leave it</Button>
  if (problem.code === 'undo-built-upon') {
    const by = builtUponBy(problem)
    const words = by === null ? null : wordsOf(by)
    return (
      <Notice tone="warn" title="Something that was recorded later builds on this." actions={dismiss}>
        <p>
          {words === null
            ? 'It stands further up in the whole history. Undo that first, then this.'
            : `${words}. Undo that first, then this.`}
        </p>
      </Notice>
    )
  }
  if (problem.code === 'redo-without-ground') {
    return (
      <Notice tone="warn" title="What this was about is no longer in the record." actions={dismiss}>
        <p>Do again first what brought it in, further down in the history.</p>
      </Notice>
    )
  }
  return <Failure title={isRedo ? 'It was not done again.' : 'It was not undone.'} error={error} />
}
