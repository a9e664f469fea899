import { wholeRecord } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { PlainAnswers } from '../../analysis/plain-answers.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'

/** Returns how much of the work of the whole record serves the aims, as far as somebody said so. */
export function AimsAnswers({ facts }: { readonly facts: Facts }): ReactElement {
  const answer = useAnswer('aims', facts, wholeRecord, null)
  return (
    <Answered answer={answer} label="Holding the work against the aims">
      {(answers) => (
        <PlainAnswers
          title="Our work and what we are for"
          lead="Over the whole record. What a commitment serves is said on the page of commitments, what a decision serves below."
          answers={answers}
        />
      )}
    </Answered>
  )
}
