import type { ReactElement, ReactNode } from 'react'
import { Notice } from './notice.tsx'

export interface ProblemNoticeProps {
  /** What the person was trying to do, as a sentence: "The item could not be saved." */
  readonly title: string
  /** The server's or the program's own sentence. */
  readonly detail: string
  /** What the person can do about it. */
  readonly remedy: string
  /** The kebab-case code under which the manual explains it. */
  readonly code: string
  readonly actions?: ReactNode
}

/** Returns a refusal in plain words: what happened, what to do, and the code to look it up by. */
export function ProblemNotice({ title, detail, remedy, code, actions }: ProblemNoticeProps): ReactElement {
  return (
    <Notice tone="bad" title={title} actions={actions}>
      <p>{detail}</p>
      <p>{remedy}</p>
      <p>
        <small>
          Code: <code>{code}</code>
        </small>
      </p>
    </Notice>
  )
}
