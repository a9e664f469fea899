import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import type { ReactElement } from 'react'
import { Failure } from '../../shell/failure.tsx'
import { ProblemError } from '../../shell/problem-error.ts'
import { twoSides } from './two-sides.ts'
import type { Sayings } from './use-sayings.ts'

export interface RefusedNoteProps {
  readonly subject: string
  /** What it is about, by its name. */
  readonly about: string
  readonly sayings: Sayings
  readonly nameOf: (party: string) => string
}

/** Returns why what was said of a subject was not recorded, with both sides where somebody was faster; nothing where all went well. */
export function RefusedNote({ subject, about, sayings, nameOf }: RefusedNoteProps): ReactElement | null {
  const refused = sayings.refusals.get(subject)
  if (refused === undefined) return null
  const sides = twoSides(refused, nameOf, sayings.shown.aims)
  if (sides === null) {
    return (
      <Failure
        title={`${about}: that was not saved, and has been taken back.`}
        error={new ProblemError(refused.problem)}
        onRetry={() => sayings.say(refused.saying)}
      />
    )
  }
  return (
    <Notice
      tone="warn"
      title={`${about}: somebody said otherwise meanwhile.`}
      actions={
        <>
          <Button size="small" onClick={() => sayings.dismiss(subject)}>
            Keep theirs
          </Button>
          <Button size="small" onClick={() => sayings.say(sides.again)}>
            Keep yours
          </Button>
        </>
      }
    >
      <p>
        Theirs, recorded now: <strong>{sides.theirs}</strong>
      </p>
      <p>
        Yours, not saved: <strong>{sides.mine}</strong>
      </p>
    </Notice>
  )
}
