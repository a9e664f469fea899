import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.jsonc' },
      // The test runner itself asks for node:inspector.
      miniflare: { compatibilityFlags: ['nodejs_compat'] },
    }),
  ],
  test: { include: ['src/workers/**/*.test.ts'], testTimeout: 30_000 },
})
