import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { questions } from './questions.ts'

type Questions = typeof questions
export type QuestionName = keyof Questions
export type ArgumentOf<Name extends QuestionName> = Parameters<Questions[Name]>[2]
export type AnswerOf<Name extends QuestionName> = Awaited<ReturnType<Questions[Name]>>

/** What the page sends to the worker: the facts once per state of the ledger, then any number of questions to them. */
export type WorkerRequest =
  | { readonly kind: 'facts'; readonly state: number; readonly facts: Facts }
  | {
      readonly kind: 'ask'
      readonly id: number
      readonly state: number
      readonly name: QuestionName
      readonly window: Window
      readonly argument: unknown
    }
  /** Nobody waits for this answer any more. */
  | { readonly kind: 'stop'; readonly id: number }

/**
 * Progress comes any number of times before the answer; a share is the part of it that is done, 0 to 1. What may be shown
 * before the rest is worked out, an answer without what chance says of it, comes with one of them.
 */
export type WorkerReply =
  | { readonly id: number; readonly ok: null; readonly share: number; readonly first?: unknown }
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }
