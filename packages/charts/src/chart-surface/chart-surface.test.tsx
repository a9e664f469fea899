// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChartSurface } from './chart-surface.tsx'
import { MarkGroup } from './mark-group.tsx'

const marks = ['Amara', 'Ben', 'Chiara'].map((name, index) => ({
  id: name,
  sentence: `${name} spoke.`,
  box: { x: index * 10, y: 0, width: 10, height: 10 },
}))

let root: Root
let page: HTMLDivElement
const onOpen = vi.fn<(id: string) => void>()
const onLeave = vi.fn<() => void>()

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  page = document.createElement('div')
  document.body.append(page)
  root = createRoot(page)
  onOpen.mockReset()
  onLeave.mockReset()
  act(() => {
    root.render(
      <ChartSurface
        title="Who spoke"
        description="Amara most."
        width={30}
        height={10}
        marks={marks}
        onOpen={onOpen}
        onLeave={onLeave}
      >
        {marks.map((mark) => (
          <MarkGroup key={mark.id} id={mark.id} sentence={mark.sentence}>
            <circle r={4} />
          </MarkGroup>
        ))}
      </ChartSurface>,
    )
  })
})

afterEach(() => {
  act(() => root.unmount())
  page.remove()
})

function press(key: string): void {
  act(() => {
    page.querySelector('svg')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}

function announced(): string {
  return page.querySelector('[aria-live="polite"]')?.textContent ?? ''
}

test('a figure is one tab stop with a name and a description', () => {
  expect(page.querySelectorAll('[tabindex]')).toHaveLength(1)
  const drawing = page.querySelector('svg')
  const name = document.getElementById(drawing?.getAttribute('aria-labelledby') ?? '')
  const description = document.getElementById(drawing?.getAttribute('aria-describedby') ?? '')
  expect(name?.textContent).toBe('Who spoke')
  expect(description?.textContent).toBe('Amara most.')
})

test('arrow keys move between marks, and each announces its sentence and shows its ring', () => {
  press('ArrowRight')
  expect(announced()).toBe('Amara spoke.')
  press('ArrowRight')
  expect(announced()).toBe('Ben spoke.')
  expect(page.querySelector('.chart-present')?.getAttribute('x')).toBe('10')
})

test('enter opens the present mark and escape leaves it', () => {
  press('Enter')
  expect(onOpen).not.toHaveBeenCalled()
  press('End')
  press('Enter')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('Chiara')
  press('Escape')
  expect(onLeave).toHaveBeenCalledOnce()
  expect(page.querySelector('.chart-present')).toBeNull()
})

test('pointing at a mark shows its sentence, and clicking opens it', () => {
  const circle = page.querySelectorAll('circle')[1]
  act(() => {
    circle?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))
  })
  expect(announced()).toBe('Ben spoke.')
  act(() => {
    circle?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('Ben')
})

test('a touch, which moves no pointer, shows the sentence too', () => {
  const circle = page.querySelectorAll('circle')[2]
  act(() => {
    circle?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  })
  expect(announced()).toBe('Chiara spoke.')
})
