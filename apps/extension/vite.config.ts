import { mkdir, writeFile } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'
import manifest from './package.json' with { type: 'json' }
import { drawIcon } from './draw-icon.ts'
import { manifestOf } from './manifest.config.ts'

const OUT = 'dist'
const BROWSER = 'chrome121'

/** Builds one script into one file without imports: no page needs to reach any other file of the extension. */
async function buildAlone(entry: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: BROWSER,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'evenkeel', fileName: () => name },
    },
  })
}

function restOfTheExtension(): Plugin {
  return {
    name: 'evenkeel-extension',
    apply: 'build',
    async closeBundle() {
      await buildAlone('src/background/service-worker.ts', 'service-worker.js')
      await buildAlone('src/capture/google-docs/content-script.ts', 'content-script.js')
      await mkdir(OUT, { recursive: true })
      for (const size of [16, 32, 48, 128]) await writeFile(`${OUT}/icon-${size}.png`, drawIcon(size))
      await writeFile(`${OUT}/manifest.json`, `${JSON.stringify(manifestOf(manifest.version), null, 2)}\n`)
    },
  }
}

export default defineConfig({
  plugins: [react(), restOfTheExtension()],
  build: {
    outDir: OUT,
    target: BROWSER,
    modulePreload: false,
    rolldownOptions: { input: 'panel.html' },
  },
  worker: { format: 'es' },
})
