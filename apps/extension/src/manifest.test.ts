import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HOSTS, manifestOf, PERMISSIONS } from '../manifest.config.ts'

const manifest = manifestOf('1.2.3')
const source = new URL('.', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))

test('the extension may do what is listed here and nothing more', () => {
  expect(manifest.permissions).toEqual(['storage', 'alarms', 'sidePanel'])
  expect(manifest.host_permissions).toEqual(['https://docs.google.com/*', 'http://localhost/*'])
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://127.0.0.1/*'])
  expect(Object.keys(manifest).sort()).toEqual([
    'action',
    'background',
    'commands',
    'content_scripts',
    'content_security_policy',
    'description',
    'host_permissions',
    'icons',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'optional_host_permissions',
    'permissions',
    'side_panel',
    'version',
  ])
})

test('no page can reach a file of the extension or talk to it', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest).not.toHaveProperty('externally_connectable')
})

test('each permission and host has a reason', () => {
  for (const reason of [...Object.values(PERMISSIONS), ...Object.values(HOSTS)])
    expect(reason.length).toBeGreaterThan(20)
})

test('scripts come from the extension alone, and none is made from text', () => {
  const policy = manifest.content_security_policy.extension_pages
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toMatch(/unsafe|wasm|\*\.|script-src[^;]*http/)
})

test('only the platform folder speaks to the browser', () => {
  const elsewhere = files.filter((name) => !name.startsWith('platform') && !name.endsWith('.test.ts'))
  expect(elsewhere.length).toBeGreaterThan(30)
  const speaking = elsewhere.filter((name) => /\bchrome\.[a-z]/.test(readFileSync(new URL(name, source), 'utf8')))
  expect(speaking).toEqual([])
})

test('no screen writes markup from text', () => {
  const risky = files.filter(
    (name) =>
      !name.endsWith('.test.ts') &&
      /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML/.test(readFileSync(new URL(name, source), 'utf8')),
  )
  expect(risky).toEqual([])
})
