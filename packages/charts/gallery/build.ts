// Writes gallery/dist/<theme>-<width>.html: `node gallery/build.ts [chart]`. Through Vite, as Node runs no JSX.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'vite'

const here = new URL('.', import.meta.url)
const chart = process.argv[2] ?? null
const styles = (
  await Promise.all(['gallery.css', '../src/charts.css'].map((path) => readFile(new URL(path, here), 'utf8')))
).join('\n')

const server = await createServer({
  root: new URL('..', here).pathname,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { renderGallery } = (await server.ssrLoadModule('/gallery/page.tsx')) as typeof import('./page.tsx')
  await mkdir(new URL('dist/', here), { recursive: true })
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1168, 640, 328]) {
      const target = new URL(`dist/${theme}-${width + 32}.html`, here)
      await writeFile(target, renderGallery({ width, theme, chart, styles }))
    }
} finally {
  await server.close()
}
