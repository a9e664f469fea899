// @vitest-environment happy-dom
import { measures } from '@evenkeel/analysis/registry.ts'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HowMeasured } from './how-measured.tsx'
import { MethodOf } from './method-of.tsx'
import { hasMeaning } from './practice-meanings.ts'
import { measuresBehind } from './measures-behind.ts'

test('every measure is explained in full, with the meaning of each practice that it serves', () => {
  for (const measure of measures) {
    const page = document.createElement('div')
    page.innerHTML = renderToStaticMarkup(<MethodOf measures={[measure.id]} />)
    const said = page.textContent
    const { question, definition, choice, formula, source, notFor, practice } = measure
    for (const part of [question, definition, choice, formula, source, notFor]) expect(said).toContain(part)
    expect(practice.filter((row) => !hasMeaning(row) || !said.includes(row))).toEqual([])
  }
})

test('every figure names measures that the registry holds', () => {
  const ids = new Set(measures.map(({ id }) => id))
  for (const figure of Object.values(measuresBehind)) {
    for (const lens of ['organization', 'person'] as const) {
      expect(figure(lens).length).toBeGreaterThan(0)
      expect(figure(lens).filter((id) => !ids.has(id))).toEqual([])
    }
  }
})

test('the explanation is fetched when its disclosure is opened, and not before', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const page = document.createElement('div')
  document.body.append(page)
  const root = createRoot(page)
  await act(async () => root.render(<HowMeasured measures={['reliance']} />))
  expect(page.textContent).toBe('How this is measured')
  const details = page.querySelector('details')
  await act(async () => {
    details?.setAttribute('open', '')
    details?.dispatchEvent(new Event('toggle'))
    await import('./method-of.tsx')
  })
  expect(page.textContent).toContain('What would stop if somebody left?')
  await act(async () => root.unmount())
})
