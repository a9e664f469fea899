import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linksOnlyConfiguration, readSignInConfiguration } from './read-sign-in-configuration.ts'

const origin = { EVENKEEL_ORIGIN: 'https://evenkeel.example' }

function complaintOf(variables: Readonly<Record<string, string>>): string {
  const read = readSignInConfiguration(variables)
  return read.ok ? 'understood' : `${read.problem.code}: ${read.problem.detail.split(' ')[0]}`
}

test('where nothing is set, or set to nothing, links alone work', () => {
  expect(readSignInConfiguration({})).toEqual({ ok: true, value: linksOnlyConfiguration })
  const empty = {
    EVENKEEL_ORIGIN: '',
    EVENKEEL_PASSKEYS: ' ',
    EVENKEEL_SMTP: '',
    EVENKEEL_OIDC_ISSUER: '',
    PATH: '/bin',
  }
  expect(readSignInConfiguration(empty)).toEqual({ ok: true, value: linksOnlyConfiguration })
})

test('each way is switched on by its own variables', () => {
  const all = readSignInConfiguration({
    ...origin,
    EVENKEEL_ADDRESS_HEADER: 'X-Forwarded-For',
    EVENKEEL_SMTP: 'smtps://name:word@mail.example:465',
    EVENKEEL_MAIL_FROM: 'Evenkeel <evenkeel@example.org>',
    EVENKEEL_GOOGLE_CLIENT_ID: 'g',
    EVENKEEL_GOOGLE_CLIENT_SECRET: 's',
    EVENKEEL_OIDC_ISSUER: 'https://id.example/realm/',
    EVENKEEL_OIDC_CLIENT_ID: 'o',
    EVENKEEL_PASSKEYS: 'on',
  })
  expect(all).toEqual({
    ok: true,
    value: {
      origin: 'https://evenkeel.example',
      addressHeader: 'x-forwarded-for',
      mail: { kind: 'smtp', url: 'smtps://name:word@mail.example:465', from: 'Evenkeel <evenkeel@example.org>' },
      providers: [
        { id: 'google', name: 'Google', issuer: 'https://accounts.google.com', clientId: 'g', clientSecret: 's' },
        { id: 'oidc', name: 'id.example', issuer: 'https://id.example/realm', clientId: 'o', clientSecret: null },
      ],
      passkeys: true,
      firstLink: null,
      secret: null,
    },
  })
})

test('what cannot be meant is refused by the name of its variable', () => {
  const wrong: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['EVENKEEL_ORIGIN', { EVENKEEL_ORIGIN: 'evenkeel.example' }],
    ['EVENKEEL_ORIGIN', { EVENKEEL_ORIGIN: 'http://evenkeel.example' }],
    ['EVENKEEL_ORIGIN', { EVENKEEL_ORIGIN: 'https://evenkeel.example/path' }],
    ['EVENKEEL_ORIGIN', { EVENKEEL_GOOGLE_CLIENT_ID: 'g' }],
    ['EVENKEEL_ORIGIN', { EVENKEEL_SMTP: 'smtp://localhost:25', EVENKEEL_MAIL_FROM: 'a@b.example' }],
    ['EVENKEEL_SMTP', { ...origin, EVENKEEL_SMTP: 'mail.example', EVENKEEL_MAIL_FROM: 'a@b.example' }],
    ['EVENKEEL_SMTP', { ...origin, EVENKEEL_SMTP: 'smtp://m.example', EVENKEEL_MAIL_WEBHOOK: 'https://m.example' }],
    ['EVENKEEL_MAIL_FROM', { ...origin, EVENKEEL_SMTP: 'smtp://m.example' }],
    ['EVENKEEL_MAIL_FROM', { ...origin, EVENKEEL_SMTP: 'smtp://m.example', EVENKEEL_MAIL_FROM: 'a@b\nTo: c@d' }],
    ['EVENKEEL_MAIL_WEBHOOK', { ...origin, EVENKEEL_MAIL_WEBHOOK: 'http://m.example', EVENKEEL_MAIL_FROM: 'a@b.c' }],
    ['EVENKEEL_OIDC_ISSUER', { ...origin, EVENKEEL_OIDC_ISSUER: 'http://id.example', EVENKEEL_OIDC_CLIENT_ID: 'o' }],
    ['EVENKEEL_OIDC_CLIENT_ID', { ...origin, EVENKEEL_OIDC_ISSUER: 'https://id.example' }],
    ['EVENKEEL_PASSKEYS', { EVENKEEL_PASSKEYS: 'yes' }],
    ['EVENKEEL_ADDRESS_HEADER', { EVENKEEL_ADDRESS_HEADER: 'x forwarded' }],
    ['EVENKEEL_FIRST_LINK', { EVENKEEL_FIRST_LINK: 'short' }],
  ]
  for (const [variable, variables] of wrong) {
    expect(complaintOf(variables)).toBe(`configuration-unclear: ${variable}`)
  }
})

test('whatever is set is understood or refused, never thrown at', () => {
  const names = [
    'ORIGIN',
    'SMTP',
    'MAIL_FROM',
    'MAIL_WEBHOOK',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'PASSKEYS',
    'FIRST_LINK',
  ]
  const value = fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.constantFrom('on', 'https://[', 'smtp://%'))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names.map((name) => `EVENKEEL_${name}`)), value), (variables) => {
      const read = readSignInConfiguration(variables)
      const said = read.ok ? 'EVENKEEL_NOTHING is wrong' : read.problem.detail
      expect(said).toMatch(/^EVENKEEL_[A-Z_]+ /)
    }),
    { numRuns: 300 },
  )
})
