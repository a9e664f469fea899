import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSignInConfiguration } from '../sign-in/read-sign-in-configuration.ts'
import { readSecretFiles } from './read-secret-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-secrets-'))

function fileOf(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  chmodSync(path, 0o400)
  return path
}

test('every secret can stand in a file that a vault or a service manager hands over, and is read as if it were set', () => {
  const smtp = 'smtps://name:word@mail.example:465'
  const files = readSecretFiles({
    EVENKEEL_ORIGIN: 'https://evenkeel.example',
    EVENKEEL_MAIL_FROM: 'evenkeel@example.org',
    EVENKEEL_SMTP_FILE: fileOf('smtp', `${smtp}\n`),
    EVENKEEL_OIDC_ISSUER: 'https://id.example',
    EVENKEEL_OIDC_CLIENT_ID: 'us',
    EVENKEEL_OIDC_CLIENT_SECRET_FILE: fileOf('oidc', 'a secret word'),
    EVENKEEL_SECRET_FILE: fileOf('own', `${'x'.repeat(43)}\r\n`),
    EVENKEEL_FIRST_LINK_FILE: '',
    OTHER_FILE: '/nowhere',
  })
  const read = files.ok ? readSignInConfiguration(files.value) : files
  expect(read).toMatchObject({
    ok: true,
    value: {
      mail: { url: smtp },
      providers: [{ clientSecret: 'a secret word' }],
      secret: 'x'.repeat(43),
      firstLink: null,
    },
  })
})

test('a file that is not there, is empty, or competes with a variable is a complaint that names the variable and no secret', () => {
  const complaintOf = (variables: Readonly<Record<string, string>>): string => {
    const read = readSecretFiles(variables)
    return read.ok ? 'understood' : `${read.problem.code}: ${read.problem.detail}`
  }
  expect(complaintOf({ EVENKEEL_SECRET_FILE: join(folder, 'none') })).toBe(
    'configuration-unclear: EVENKEEL_SECRET_FILE names a file that cannot be read (ENOENT).',
  )
  expect(complaintOf({ EVENKEEL_SMTP_FILE: fileOf('empty', ' \n') })).toMatch(/EVENKEEL_SMTP_FILE .* empty/)
  const both = { EVENKEEL_SMTP: 'smtps://a:secret-word@b', EVENKEEL_SMTP_FILE: fileOf('both', 'smtps://c:d@e') }
  expect(complaintOf(both)).toBe(
    'configuration-unclear: EVENKEEL_SMTP and EVENKEEL_SMTP_FILE are both set: choose one.',
  )
})
