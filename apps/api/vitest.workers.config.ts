import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    cloudflareTest({
      wrangler: { configPath: './wrangler.jsonc' },
      // The test runner itself asks for node:inspector.
      miniflare: {
        compatibilityFlags: ['nodejs_compat'],
        bindings: { EVENKEEL_FIRST_LINK: 'a-first-link-of-the-tests-that-is-long-enough' },
      },
    }),
  ],
  test: {
    include: ['src/workers/**/*.test.ts'],
    globalSetup: ['src/testing/provide-oidc-provider.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['../../vitest.setup.ts'],
    provide: { seed: process.env['EVENKEEL_SEED'] ?? null },
  },
})
