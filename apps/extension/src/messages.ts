import { Capture, CaptureMethod } from '@evenkeel/domain/capture.ts'
import * as z from 'zod/mini'

/** Every message between the extension's contexts; whoever receives one parses it with this. */
export const Message = z.discriminatedUnion('type', [
  /** Panel to content script: read the whole open document. */
  z.object({ type: z.literal('document.read') }),
  /** Panel to content script: read what is selected. */
  z.object({ type: z.literal('selection.read') }),
  /** Panel to service worker: the outbox has something new, or the network is back. */
  z.object({ type: z.literal('outbox.changed') }),
  /** Service worker to panel: what waits and what was sent has changed. */
  z.object({ type: z.literal('outbox.progress') }),
  /** Service worker to panel: the person gave the command to tag the selection in this tab. */
  z.object({ type: z.literal('selection.tag'), tab: z.int() }),
])
export type Message = z.infer<typeof Message>

const Problem = z.object({ code: z.string(), detail: z.string() })

/** A rung of the reading ladder that did not bear, and why. */
export const FailedAttempt = z.object({ method: CaptureMethod, ...Problem.shape })
export type FailedAttempt = z.infer<typeof FailedAttempt>

/** The content script's answer: the capture with the rungs tried in vain before it, or a problem with all of them. */
export const ReadAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), capture: Capture, failed: z.array(FailedAttempt) }),
  z.object({ ok: z.literal(false), problem: Problem, failed: z.array(FailedAttempt) }),
])
export type ReadAnswer = z.infer<typeof ReadAnswer>

/** Returns the message in `raw`, or null when it is none of ours. */
export function parseMessage(raw: unknown): Message | null {
  const parsed = Message.safeParse(raw)
  return parsed.success ? parsed.data : null
}
