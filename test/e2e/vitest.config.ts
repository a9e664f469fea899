import { defineConfig } from 'vitest/config'

// Each journey starts a browser of its own: one at a time, and with time for a slow machine.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } })
