import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** Returns what is wrong on a page as it stands, in both themes, one line each: what axe finds, and being too wide. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const axe = await readFile(AXE, 'utf8')
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Colours fade from one theme to the other: they are judged when they have arrived.
    await page.waitForTimeout(300)
    await page.evaluate(async () => await Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const world = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      return (await world.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    })
    found.push(...violations.map((violation) => `${colorScheme} ${violation}`))
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    if (overflow > 0) found.push(`${colorScheme} is ${overflow} px too wide`)
  }
  return found
}

/** Fails where anything is wrong with a page as it stands, as wide as a phone or a laptop; leaves it as wide as a laptop. */
export async function expectNoComplaints(page: Page): Promise<void> {
  for (const width of [360, 1100]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await complaintsOf(page)).toEqual([])
  }
}
