import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCards } from './build-cards.ts'
import { countWaiting, EMPTY_REVIEW, reviewReducer, walk, type ReviewAction, type ReviewState } from './review-state.ts'
import { materialOf, notesWith } from './testing/notes.ts'

const loaded: ReviewState = reviewReducer(EMPTY_REVIEW, {
  type: 'loaded',
  meetings: buildCards(
    materialOf(notesWith('- [ ] Ana: Book the hall', '- [ ] Ben: Draft the call', '- [ ] Ana: Print the flyers')),
  ),
})

function decided(state: ReviewState, key: string): ReviewState {
  return reviewReducer(state, { type: 'decided', key, decided: { verdict: 'confirmed', memory: key, edit: null } })
}

test('the review opens at its first draft', () => {
  expect(loaded.current).toBe('0/attendance')
  expect(countWaiting(loaded)).toBe(4)
})

test('after a decision the focus goes to the next draft that waits, and from the last back to the first', () => {
  const first = decided(loaded, '0/attendance')
  expect(first.current).toBe('0/item/0')
  const jumped = reviewReducer(first, { type: 'focused', key: '0/item/2' })
  expect(decided(jumped, '0/item/2').current).toBe('0/item/0')
})

test('attendance confirmed from another card leaves the focus where it is', () => {
  const at = reviewReducer(loaded, { type: 'focused', key: '0/item/1' })
  expect(decided(at, '0/attendance').current).toBe('0/item/1')
})

test('undo brings the draft back as undecided and goes to it', () => {
  const undone = reviewReducer(decided(loaded, '0/attendance'), { type: 'undone', key: '0/attendance' })
  expect(undone.current).toBe('0/attendance')
  expect(undone.history).toEqual([])
  expect(countWaiting(undone)).toBe(4)
})

test('whatever keys are pressed, the focus is on a shown card and every decision is remembered for undo', () => {
  const key = fc.constantFrom(...walk(loaded).map((card) => card.key))
  const action: fc.Arbitrary<ReviewAction> = fc.oneof(
    fc.record({ type: fc.constant('moved' as const), by: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({ type: fc.constant('focused' as const), key }),
    fc.record({ type: fc.constant('undone' as const), key }),
    fc.record({ type: fc.constant('edit' as const), key: fc.option(key) }),
    fc.record({
      type: fc.constant('decided' as const),
      key,
      decided: fc.constant({ verdict: 'refused' as const, memory: 'm', edit: null }),
    }),
    fc.record({
      type: fc.constant('unfold' as const),
      meeting: fc.constant(0),
      fold: fc.constantFrom('whole' as const, 'known' as const, 'unsure' as const),
    }),
  )
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const state = actions.reduce(reviewReducer, loaded)
      const shown = walk(state).map((card) => card.key)
      expect(shown.length === 0 ? [state.current, null] : shown).toContain(state.current)
      expect(new Set(state.history)).toEqual(new Set(state.decided.keys()))
    }),
  )
})
