import { useEffect } from 'react'
import { isEditable, wantsDecision } from './draft-card.ts'
import { walk } from './review-state.ts'
import type { Review } from './use-review.ts'

/** Returns whether a key press belongs to a control of its own rather than to the list. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('input, textarea, select, [contenteditable="true"]')) return true
  return event.key === 'Enter' && target.closest('button, a') !== null
}

/** Gives the review its keys while it is in front: one key a decision, and the focus follows. */
export function useReviewKeys(review: Review, isActive: boolean, onReadAgain: () => void): void {
  const { state, dispatch } = review
  useEffect(() => {
    if (!isActive) return undefined
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return
      // A key held down may walk the list; it may not decide on all of it.
      if (event.repeat && !/^(?:j|k|Arrow(?:Up|Down))$/.test(event.key)) return
      const card = walk(state).find(({ key }) => key === state.current)
      const isOpen = card !== undefined && !state.decided.has(card.key) && wantsDecision(card)
      const attendance = state.meetings.find(({ index }) => index === card?.meeting)?.attendance
      const mayConfirmAttendance = attendance && wantsDecision(attendance) && !state.decided.has(attendance.key)
      const keys: Readonly<Record<string, () => void>> = {
        j: () => dispatch({ type: 'moved', by: 1 }),
        k: () => dispatch({ type: 'moved', by: -1 }),
        ArrowDown: () => dispatch({ type: 'moved', by: 1 }),
        ArrowUp: () => dispatch({ type: 'moved', by: -1 }),
        Enter: () => void (isOpen && review.confirm(card, null)),
        c: () => void (isOpen && review.confirm(card, null)),
        x: () => void (isOpen && review.refuse(card)),
        Delete: () => void (isOpen && review.refuse(card)),
        e: () => void (isOpen && isEditable(card) && dispatch({ type: 'edit', key: card.key })),
        u: () => void review.undo(),
        a: () => void (mayConfirmAttendance && review.confirm(attendance, null)),
        r: onReadAgain,
      }
      const act = keys[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [review, state, dispatch, isActive, onReadAgain])

  const { current, editing } = state
  useEffect(() => {
    if (!isActive || current === null || editing !== null) return
    const card = document.querySelector<HTMLElement>(`[data-card="${current}"]`)
    if (!card || card.contains(document.activeElement)) return
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest' })
  }, [isActive, current, editing])

  useEffect(() => {
    const onFocusIn = (event: FocusEvent): void => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null
      const key = card?.dataset['card']
      if (key !== undefined && key !== current) dispatch({ type: 'focused', key })
    }
    document.addEventListener('focusin', onFocusIn)
    return () => document.removeEventListener('focusin', onFocusIn)
  }, [current, dispatch])
}
