import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: [fileURLToPath(new URL('vitest.setup.ts', import.meta.url))],
    provide: { seed: process.env['EVENKEEL_SEED'] ?? null },
  },
})
