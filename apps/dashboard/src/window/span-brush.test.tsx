// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meetingFacts } from '../facts/testing/meeting-facts.ts'
import { SpanBrush, type SpanBrushProps } from './span-brush.tsx'

const facts = meetingFacts({ Ann: 'River', Ben: 'River', Cleo: 'Hill' }, [
  { id: 'm1', date: '2024-01-01', present: ['Ann', 'Ben', 'Cleo'], absent: [] },
  { id: 'm2', date: '2024-01-11', present: ['Ann', 'Cleo'], absent: [] },
  { id: 'm3', date: '2024-01-31', present: ['Ann'], absent: [] },
])

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

function slide(label: string, to: number): void {
  const slider = place.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)
  act(() => {
    // React hears of a value only when it is set past its own property.
    Reflect.set(HTMLInputElement.prototype, 'value', String(to), slider)
    slider?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

test('the sums follow a slider at once, the figures once it rests, and neither end passes the other', () => {
  const onChange = vi.fn<SpanBrushProps['onChange']>()
  act(() => root.render(<SpanBrush facts={facts} window={{ from: null, to: null }} onChange={onChange} />))
  expect(place.textContent).toContain('1 Jan 2024 – 31 Jan 2024: 3 meetings · 3 people there 6 times')
  const first = place.querySelector<HTMLInputElement>('input')
  const start = Number(first?.min)
  slide('First day of the span', start + 5)
  expect(place.textContent).toContain('6 Jan 2024 – 31 Jan 2024: 2 meetings · 2 people there 3 times')
  expect(place.textContent).toContain('they are of before')
  expect(onChange).not.toHaveBeenCalled()
  slide('Last day of the span', start + 2)
  expect(place.textContent).toContain('6 Jan 2024 – 6 Jan 2024: 0 meetings')
  slide('Last day of the span', start + 12)
  expect(place.textContent).toContain('6 Jan 2024 – 13 Jan 2024: 1 meeting · 2 people there 2 times')
  act(() => void vi.advanceTimersByTime(119))
  expect(onChange).not.toHaveBeenCalled()
  act(() => void vi.advanceTimersByTime(1))
  expect(onChange.mock.calls).toEqual([[{ from: '2024-01-06', to: '2024-01-13' }]])
  expect(first?.getAttribute('aria-valuetext')).toBe('1 Jan 2024')
})
