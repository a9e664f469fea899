import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page, type Worker } from 'playwright-core'

/** The folder of the built extension. */
export const EXTENSION = fileURLToPath(new URL('../../../apps/extension/dist/', import.meta.url))

/** Chromium with the built extension, and every request for the documents site sent to the imitation. */
export interface ExtensionBrowser {
  readonly context: BrowserContext
  readonly extensionId: string
  /** Opens the extension's panel as a page of its own, about the tab that shows `documentUrl`. */
  readonly openPanel: (documentUrl: string) => Promise<Page>
  /** Stops the extension's service worker at once, as the browser does when it wants the memory. */
  readonly killServiceWorker: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Returns the path of an installed Chromium; throws where there is none. */
function findChromium(): string {
  const named = process.env['EVENKEEL_CHROMIUM']
  if (named !== undefined && existsSync(named)) return named
  const names = ['chromium', 'chromium-browser', 'google-chrome-for-testing']
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  for (const folder of folders) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name)
  }
  throw new Error('No Chromium was found: install Debian’s package `chromium`, or put one on the PATH.')
}

async function serviceWorker(context: BrowserContext): Promise<Worker> {
  const own = context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'))
  return own ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
}

/** Starts Chromium without the extension and with no profile, as somebody else has it. */
export async function launchPlainBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: findChromium(), args: ['--headless=new', '--no-sandbox'] })
}

/** Starts Chromium on a profile folder; started again on the same folder, it is the same browser after a restart. */
export async function launchBrowser(
  profile: string,
  options: { readonly docsPort: number; readonly colorScheme?: 'light' | 'dark' },
): Promise<ExtensionBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    // The new headless mode is asked for by hand: playwright's own is the old one, which has no extensions.
    headless: false,
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1100, height: 900 },
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP docs.google.com 127.0.0.1:${options.docsPort}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ],
  })
  const extensionId = new URL((await serviceWorker(context)).url()).host

  const openPanel = async (documentUrl: string): Promise<Page> => {
    const page = await context.newPage()
    await page.setViewportSize({ width: 360, height: 900 })
    await page.goto(`chrome-extension://${extensionId}/panel.html?tab=-1`)
    const tab = await page.evaluate(async (url) => {
      const tabs = (
        globalThis as unknown as {
          chrome: { tabs: { query: (filter: object) => Promise<{ id: number; url?: string }[]> } }
        }
      ).chrome.tabs
      return (await tabs.query({})).find((candidate) => candidate.url === url)?.id
    }, documentUrl)
    if (tab === undefined) throw new Error(`no tab shows ${documentUrl}`)
    await page.goto(`chrome-extension://${extensionId}/panel.html?tab=${tab}`)
    return page
  }

  const killServiceWorker = async (): Promise<void> => {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const { targetInfos } = await session.send('Target.getTargets')
    for (const target of targetInfos) {
      if (target.type === 'service_worker' && target.url.includes(extensionId)) {
        await session.send('Target.closeTarget', { targetId: target.targetId })
      }
    }
    await page.close()
  }
  return { context, extensionId, openPanel, killServiceWorker, close: () => context.close() }
}
