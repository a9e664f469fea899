// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AnswerState, type AnswerStateProps } from './answer-state.tsx'

let root: Root
let place: HTMLElement

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
})

afterEach(() => {
  act(() => root.unmount())
  place.remove()
  vi.useRealTimers()
})

function show(answer: Partial<AnswerStateProps['answer']>): void {
  const whole = {
    data: undefined,
    isOfBefore: false,
    isUnderWay: true,
    share: null,
    again: () => undefined,
    stop: () => undefined,
    ...answer,
  }
  act(() => root.render(<AnswerState answer={whole} label="Measuring" />))
}

test('what takes longer than a moment says how far it is, that what stands there is of before, and can be stopped', () => {
  const stop = vi.fn<() => void>()
  show({ data: {}, isOfBefore: true, share: 0.25, stop })
  expect(place.textContent).toBe('')
  act(() => void vi.advanceTimersByTime(300))
  expect(place.querySelector('output')?.textContent).toBe(
    'Measuring again … What stands below is still of the choice before.',
  )
  const bar = place.querySelector('progress')
  expect([bar?.value, bar?.getAttribute('aria-label')]).toEqual([0.25, 'Measuring'])
  act(() => place.querySelector('button')?.click())
  expect(stop).toHaveBeenCalledOnce()
})

test('what was stopped says so, and can be asked for again', () => {
  const again = vi.fn<() => void>()
  show({ data: {}, isOfBefore: true, isUnderWay: false, again })
  expect(place.textContent).toContain('Measuring was stopped.')
  expect(place.textContent).toContain('still of the choice before')
  act(() => place.querySelector('button')?.click())
  expect(again).toHaveBeenCalledOnce()
})

test('an answer that is there needs no word', () => {
  show({ data: {}, isUnderWay: true })
  act(() => void vi.advanceTimersByTime(1000))
  expect(place.innerHTML).toBe('')
})
