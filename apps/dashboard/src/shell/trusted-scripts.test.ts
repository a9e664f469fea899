import { expect, test } from 'vitest'
import { trustOwnScripts } from './trusted-scripts.ts'

test('scripts of the page’s own origin may be started, and of no other', () => {
  const made: { name: string; createScriptURL: (address: string) => string }[] = []
  trustOwnScripts({
    origin: 'https://evenkeel.example',
    trustedTypes: { createPolicy: (name, { createScriptURL }) => made.push({ name, createScriptURL }) },
  })
  const [policy] = made
  expect(policy?.name).toBe('default')
  for (const address of ['/assets/worker.js', 'https://evenkeel.example/assets/worker.js']) {
    expect(policy?.createScriptURL(address)).toBe(address)
  }
  for (const address of ['https://evil.example/x.js', '//evil.example/x.js', 'data:text/javascript,1', 'blob:null/1']) {
    expect(() => policy?.createScriptURL(address)).toThrow('another origin')
  }
})

test('a browser without such a rule is left alone', () => {
  expect(() => trustOwnScripts({ origin: 'https://evenkeel.example' })).not.toThrow()
})
