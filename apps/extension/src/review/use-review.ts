import type { Capture } from '@evenkeel/domain/capture.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { useCallback, useReducer, useRef, useState } from 'react'
import { keepCapture } from '../capture/capture-store.ts'
import type { FailedAttempt } from '../messages.ts'
import { readPairing } from '../pairing/pairing.ts'
import type { OpenTab } from '../platform/tabs.ts'
import { newDecisionId, recallDecision, recordDecision, type Desk } from './desk.ts'
import type { DraftCard, MeetingCards } from './draft-card.ts'
import { planConfirmation, planRefusal, planTakeBack, type DecisionPlace, type ItemEdit } from './plan-decision.ts'
import { readOpenDocument } from './read-open-document.ts'
import { EMPTY_REVIEW, reviewReducer, type ReviewAction, type ReviewState } from './review-state.ts'

export type Phase =
  | { readonly name: 'idle' | 'reading' | 'extracting' }
  | { readonly name: 'ready'; readonly capture: Capture; readonly failed: readonly FailedAttempt[] }
  | { readonly name: 'problem'; readonly problem: Problem }

export interface Review {
  readonly phase: Phase
  readonly state: ReviewState
  readonly dispatch: (action: ReviewAction) => void
  /** One sentence for screen readers about the last decision. */
  readonly said: string
  readonly readTab: (tab: OpenTab) => Promise<void>
  readonly readCapture: (capture: Capture, failed: readonly FailedAttempt[]) => Promise<void>
  readonly fail: (problem: Problem) => void
  readonly confirm: (card: DraftCard, edit: ItemEdit | null) => Promise<void>
  readonly refuse: (card: DraftCard) => Promise<void>
  readonly undo: (key?: string) => Promise<void>
}

/** Returns today's date on this computer's calendar, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Returns the time zone that this computer keeps. */
function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function hasNothing(meetings: readonly MeetingCards[]): boolean {
  return meetings.every((meeting) => meeting.cards.length === 0 && meeting.attendance === null)
}

/** Holds one review of one source: what was read, the drafts, and the decisions, each of which is on disk before it shows. */
export function useReview(desk: Desk | null, onRecorded: () => void): Review {
  const [phase, setPhase] = useState<Phase>({ name: 'idle' })
  const [state, dispatch] = useReducer(reviewReducer, EMPTY_REVIEW)
  const [said, setSaid] = useState('')
  const run = useRef(0)
  /** Decisions reach the disk in the order in which they were made. */
  const writing = useRef<Promise<void>>(Promise.resolve())

  const fail = useCallback((problem: Problem) => {
    run.current += 1
    setPhase({ name: 'problem', problem })
  }, [])

  const readCapture = useCallback(
    async (capture: Capture, failed: readonly FailedAttempt[]) => {
      if (!desk) return
      const mine = (run.current += 1)
      setPhase({ name: 'extracting' })
      try {
        await keepCapture(desk.database, desk.vault, capture)
        const { prepareInWorker } = await import('./prepare-in-worker.ts')
        const prepared = await prepareInWorker({
          capture,
          today: today(),
          timeZone: timeZone(),
          pairing: await readPairing(),
        })
        if (mine !== run.current) return
        if (!prepared.ok) return setPhase({ name: 'problem', problem: prepared.problem })
        const meetings = prepared.value
        if (hasNothing(meetings)) {
          const detail = 'The text was read, but no action item, decision or attendance was recognised in it.'
          return setPhase({ name: 'problem', problem: { code: 'nothing-found', detail } })
        }
        dispatch({ type: 'loaded', meetings })
        setPhase({ name: 'ready', capture, failed })
      } catch (error) {
        if (mine === run.current) fail({ code: 'storage-unavailable', detail: String(error) })
      }
    },
    [desk, fail],
  )

  const readTab = useCallback(
    async (tab: OpenTab) => {
      const mine = (run.current += 1)
      setPhase({ name: 'reading' })
      const read = await readOpenDocument(tab, 'document.read')
      if (mine !== run.current) return
      if (!read.ok) setPhase({ name: 'problem', problem: read.problem })
      else await readCapture(read.value.capture, read.value.failed)
    },
    [readCapture],
  )

  const placeOf = (card: DraftCard): DecisionPlace | null => {
    const meeting = state.meetings.find(({ index }) => index === card.meeting)
    if (phase.name !== 'ready' || !meeting) return null
    const attendance = meeting.attendance
    const attendanceConfirmed =
      attendance !== null &&
      (state.decided.get(attendance.key)?.verdict === 'confirmed' ||
        (attendance.mark === 'known' && attendance.earlier?.verdict === 'confirmed'))
    return { source: phase.capture.source, meeting: meeting.reading, attendanceConfirmed }
  }

  const decide = async (card: DraftCard, verdict: 'confirmed' | 'refused', edit: ItemEdit | null): Promise<void> => {
    const place = placeOf(card)
    if (!desk || !place || state.decided.has(card.key)) return
    const plan = verdict === 'confirmed' ? planConfirmation(card, place, edit) : planRefusal(card, place)
    const id = newDecisionId()
    // Shown at once, so that the next key finds the next card; taken back should the disk refuse it.
    dispatch({ type: 'decided', key: card.key, decided: { verdict, memory: id, edit } })
    const written = writing.current.then(() => recordDecision(desk, place.source, id, plan))
    writing.current = written.catch(() => undefined)
    try {
      await written
      setSaid(verdict === 'confirmed' ? 'Confirmed and saved on this computer.' : 'Refused.')
      onRecorded()
    } catch (error) {
      dispatch({ type: 'undone', key: card.key })
      fail({ code: 'storage-unavailable', detail: String(error) })
    }
  }

  const undo = async (key?: string): Promise<void> => {
    const target = key ?? state.history.at(-1)
    const decided = target === undefined ? undefined : state.decided.get(target)
    const card = state.meetings
      .flatMap((meeting) => [...(meeting.attendance ? [meeting.attendance] : []), ...meeting.cards])
      .find((candidate) => candidate.key === target)
    const place = card && placeOf(card)
    if (!desk || !card || !decided || !place) return
    await writing.current
    if ((await desk.outbox.withdraw(decided.memory)) === 'already-offered') {
      const sent = await recallDecision(desk, decided.memory)
      const item = sent?.remembered.ledgerItem ?? sent?.items[0] ?? null
      const body = planTakeBack(card, item)
      if (!sent || body === null) {
        setSaid('This is already on its way to the server, and cannot be taken back here any more.')
        return
      }
      const memory = newDecisionId()
      const remembered = { ...sent.remembered, verdict: 'refused' as const, follows: sent.id, ledgerItem: item }
      await recordDecision(desk, place.source, memory, { body, remembered })
      const text = card.kind === 'item' ? card.item.text : card.kind === 'decision' ? card.decision.text : ''
      const standing = { text, verdict: 'refused' as const, memory, ledgerItem: item, ledgerVersion: null }
      dispatch({ type: 'undone', key: card.key, standing })
    } else {
      dispatch({ type: 'undone', key: card.key })
    }
    setSaid('Taken back.')
    onRecorded()
  }

  return {
    phase,
    state,
    dispatch,
    said,
    readTab,
    readCapture,
    fail,
    confirm: (card, edit) => decide(card, 'confirmed', edit),
    refuse: (card) => decide(card, 'refused', null),
    undo,
  }
}
